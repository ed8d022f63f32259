import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type CamsRequest, header } from './cams-request.js';
import { canonicalQuery } from './canonical.js';
import { platformError } from './errors.js';
import type { SignatureClaim } from './signature-claim.js';

const ALGORITHM = 'ACS3-HMAC-SHA256';
const AUTHORIZATION = /^(\S+) Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([^,\s]+)$/;

/**
 * Reads an ACS3-HMAC-SHA256 signature. The hash of the body is checked here, over the bytes received.
 * @throws {CamsError} when a part is missing, malformed or not covered by the signature
 */
export function readV3Signature(request: CamsRequest): SignatureClaim {
  const { headers } = request;
  if (!request.accessKeyId) throw platformError('MissingAccessKeyId', 'AccessKeyId is mandatory for this action.');
  const [, algorithm, accessKeyId, signedNames, signature] = AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
  if (!algorithm || !accessKeyId || !signedNames || !signature) {
    throw platformError('IncompleteSignature', 'The Authorization header is not well-formed.');
  }
  if (algorithm !== ALGORITHM) {
    throw platformError('InvalidSignatureMethod', `The signature algorithm ${algorithm} is not supported here.`);
  }
  const signedHeaders = signedNames.toLowerCase().split(';');
  for (const name of mustBeSigned(headers)) {
    if (!signedHeaders.includes(name)) {
      throw platformError('IncompleteSignature', `The header ${name} is not covered by the signature.`);
    }
  }
  const bodySha256 = sha256Hex(request.body);
  if (header(headers, 'x-acs-content-sha256') !== bodySha256) {
    throw platformError('SignatureDoesNotMatch', 'x-acs-content-sha256 is not the SHA-256 of the body received.');
  }
  const nonce = header(headers, 'x-acs-signature-nonce');
  if (!nonce) throw platformError('MissingSignatureNonce', 'x-acs-signature-nonce is mandatory for this action.');
  checkSecurityToken(headers, accessKeyId);

  const canonical = canonicalRequest(request, signedHeaders, bodySha256);
  const stringToSign = `${ALGORITHM}\n${sha256Hex(canonical)}`;
  return {
    accessKeyId,
    signature,
    timestamp: header(headers, 'x-acs-date'),
    nonce,
    expectedSignature: (secret) => createHmac('sha256', secret).update(stringToSign).digest('hex'),
    explanation: `server StringToSign is [${stringToSign}] server CanonicalRequest is [${canonical}]`,
  };
}

/** The text whose hash is signed. `signedHeaders` are lower-case names in any order. */
export function canonicalRequest(
  { method, query, headers }: Pick<CamsRequest, 'method' | 'query' | 'headers'>,
  signedHeaders: readonly string[],
  bodySha256: string,
): string {
  const names = [...signedHeaders].sort();
  const lines = names.map((name) => `${name}:${header(headers, name) ?? ''}\n`).join('');
  return [method, '/', canonicalQuery(query), lines, names.join(';'), bodySha256].join('\n');
}

function mustBeSigned(headers: IncomingHttpHeaders): string[] {
  return ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-acs-'))];
}

function checkSecurityToken(headers: IncomingHttpHeaders, accessKeyId: string): void {
  if (headers['x-acs-security-token'] === '') {
    throw platformError('InvalidSecurityToken.Malformed', 'The security token is empty.');
  }
  const tokenOwner = header(headers, 'x-acs-accesskey-id');
  if (tokenOwner && tokenOwner !== accessKeyId) {
    throw platformError('InvalidSecurityToken.MismatchWithAccessKey', 'The security token is of another access key.');
  }
}

function sha256Hex(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
