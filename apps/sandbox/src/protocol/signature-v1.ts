import { createHmac } from 'node:crypto';
import type { CamsRequest } from './cams-request.js';
import { canonicalQuery, type Pair, percentEncode } from './canonical.js';
import { platformError } from './errors.js';
import { Parameters } from './parameters.js';
import type { SignatureClaim } from './signature-claim.js';

/**
 * Reads the older RPC signature (HMAC-SHA1 over the parameters of query and form).
 * @throws {CamsError} when a system parameter is missing or not supported
 */
export function readV1Signature(request: CamsRequest): SignatureClaim {
  const pairs = [...request.query, ...request.form];
  const system = new Parameters(pairs);
  const accessKeyId = system.get('AccessKeyId');
  if (!accessKeyId) throw platformError('MissingAccessKeyId', 'AccessKeyId is mandatory for this action.');
  if (system.get('SignatureMethod') !== 'HMAC-SHA1') {
    throw platformError('InvalidSignatureMethod', 'SignatureMethod has to be HMAC-SHA1.');
  }
  if (system.get('SignatureVersion') !== '1.0') {
    throw platformError('IncompleteSignature', 'SignatureVersion has to be 1.0.');
  }
  const nonce = system.get('SignatureNonce');
  if (!nonce) throw platformError('MissingSignatureNonce', 'SignatureNonce is mandatory for this action.');
  if (!/^json$/i.test(system.get('Format') ?? 'JSON')) {
    throw platformError('InvalidParameter.Format', 'Only Format=JSON is answered here.');
  }
  if (pairs.some(([name, value]) => name === 'SecurityToken' && value === '')) {
    throw platformError('InvalidSecurityToken.Malformed', 'The security token is empty.');
  }

  const stringToSign = v1StringToSign(request.method, pairs);
  return {
    accessKeyId,
    signature: system.text('Signature'),
    timestamp: system.get('Timestamp'),
    nonce,
    expectedSignature: (secret) => createHmac('sha1', `${secret}&`).update(stringToSign).digest('base64'),
    explanation: `server string to sign is:${stringToSign}`,
  };
}

/** The text that is signed: every parameter except the signature itself, encoded twice. */
export function v1StringToSign(method: string, pairs: readonly Pair[]): string {
  const covered = pairs.filter(([name]) => name !== 'Signature');
  return `${method}&%2F&${percentEncode(canonicalQuery(covered))}`;
}
