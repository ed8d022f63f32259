import { createRequire } from 'node:module';

// The official SDK is CommonJS; loaded this way its classes look the same under Node and under vitest.
const load = createRequire(import.meta.url);

/** Request classes of the official SDK, such as `new requests.QueryChatappPhoneNumbersRequest({...})`. */
export const requests: typeof import('@alicloud/cams20200606', { with: { 'resolution-mode': 'require' }}) =
  load('@alicloud/cams20200606');

const openApi: typeof import('@alicloud/openapi-client', { with: { 'resolution-mode': 'require' }}) =
  load('@alicloud/openapi-client');

/** The official client. */
export type SdkClient = InstanceType<typeof requests.default>;

interface SdkOptions {
  /** `v3` is the SDK's default. */
  readonly signature?: 'v3' | 'v1';
  readonly accessKeyId?: string;
  readonly accessKeySecret?: string;
  readonly securityToken?: string;
}

/** The official client, unchanged. `endpoint` is an origin such as `http://127.0.0.1:4010` or a host and port. */
export function sdkClient(endpoint: string, options: SdkOptions = {}): SdkClient {
  const config = new openApi.Config({
    accessKeyId: options.accessKeyId ?? 'testid',
    accessKeySecret: options.accessKeySecret ?? 'testsecret',
    regionId: 'ap-southeast-1',
    endpoint: endpoint.replace(/^http:\/\//, ''),
    protocol: 'http',
    ...(options.securityToken && { securityToken: options.securityToken }),
    // The SDK's own name for the older signature.
    ...(options.signature === 'v1' && { signatureAlgorithm: 'v2' }),
  });
  return new requests.default(config);
}
