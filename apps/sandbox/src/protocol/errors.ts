/** A call that CAMS refuses: with status 200 a business failure, otherwise a failure of the platform. */
export class CamsError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Refused by the platform in front of CAMS: an HTTP status of 400 and above. */
export function platformError(code: string, message: string, status = 400): CamsError {
  return new CamsError(status, code, message);
}

/** Refused by CAMS itself: HTTP 200 with a `Code` other than `OK`. */
export function businessError(code: string, message: string): CamsError {
  return new CamsError(200, code, message);
}

/** A space, number or QR code that is absent or belongs to somebody else; the two look the same on purpose. */
export function notOwned(): CamsError {
  return platformError('Unknown.ResourceOwnerId', 'The resource does not belong to the current user.');
}
