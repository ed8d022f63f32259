import createClient, { type Client } from 'openapi-fetch';
import { accessTokens, type ClientCredentials } from './access-tokens.js';
import type { paths } from './api.js';

export { AccessTokenRefused, type ClientCredentials } from './access-tokens.js';
export type * from './api.js';

/** A method for each HTTP method: `GET`, `POST`, `PUT`, `PATCH` and `DELETE`, typed by the path that it is given. */
export type CamsGatewayClient = Client<paths>;

export type CamsGatewayOptions = (ClientCredentials | { readonly apiKey: string }) & {
  /** Origin of the gateway, such as `https://cams.example.com`. */
  readonly baseUrl: string;
  /** Sends the requests; the global `fetch` unless given. */
  readonly fetch?: (request: Request) => Promise<Response>;
};

/**
 * A client of the gateway's API that proves who it is with every request: by an API key, or by access tokens that it
 * fetches when they are needed and renews before they end. A call resolves to `{ data, error, response }`; it rejects
 * when no reply comes, and with `AccessTokenRefused` when no token does.
 */
export function createCamsGatewayClient(options: CamsGatewayOptions): CamsGatewayClient {
  const { baseUrl, fetch } = options;
  const connection = { baseUrl, ...(fetch && { fetch }) };
  const bearer =
    'apiKey' in options ? async () => options.apiKey : accessTokens(createClient<paths>(connection), options);
  const client = createClient<paths>(connection);
  client.use({
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${await bearer()}`);
    },
  });
  return client;
}
