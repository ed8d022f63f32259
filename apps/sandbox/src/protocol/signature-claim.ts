/** What a signed request claims, read but not yet verified. */
export interface SignatureClaim {
  readonly accessKeyId: string;
  readonly signature: string;
  /** As received; its form is not checked yet. */
  readonly timestamp: string | undefined;
  readonly nonce: string;
  /** The signature that the holder of this secret would have made. */
  expectedSignature(secret: string): string;
  /** What the server signed, told to a caller whose signature differs. Holds no secret. */
  readonly explanation: string;
}
