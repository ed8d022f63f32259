import createClient, { type Client } from 'openapi-fetch';
import { AccessTokens, type ClientCredentials } from './access-tokens.js';
import type { paths } from './api.js';

export { AccessTokenRefused, type ClientCredentials } from './access-tokens.js';
export type * from './api.js';

/** A method for each HTTP method: `GET`, `POST`, `PUT`, `PATCH` and `DELETE`, typed by the path that it is given. */
export type CamsGatewayClient = Client<paths>;

export type CamsGatewayOptions = (ClientCredentials | { readonly apiKey: string }) & {
  /** Origin of the gateway, such as `https://cams.example.com`. */
  readonly baseUrl: string;
  /** Sends the requests; the global `fetch` unless given. */
  readonly fetch?: Send;
};

type Send = (request: Request) => Promise<Response>;

/**
 * A client of the gateway's API that proves who it is with every request: by an API key, or by access tokens that it
 * fetches when they are needed and renews before they end, or when one is not accepted. A call resolves to
 * `{ data, error, response }`; it rejects when no reply comes, and with `AccessTokenRefused` when no token does.
 */
export function createCamsGatewayClient(options: CamsGatewayOptions): CamsGatewayClient {
  const { baseUrl, fetch: send = (request) => fetch(request) } = options;
  if ('apiKey' in options) {
    const headers = { authorization: `Bearer ${options.apiKey}` };
    return createClient<paths>({ baseUrl, fetch: send, headers });
  }
  const tokens = new AccessTokens(createClient<paths>({ baseUrl, fetch: send }), options);
  return createClient<paths>({ baseUrl, fetch: withTokens(send, tokens) });
}

/** A call whose token is not accepted was not looked at: it is sent again, once, with another token. */
function withTokens(send: Send, tokens: AccessTokens): Send {
  const sendOnce: Send = async (request) => {
    const token = await tokens.current();
    request.headers.set('authorization', `Bearer ${token}`);
    const response = await send(request);
    if (response.status === 401) tokens.forget(token);
    return response;
  };
  return async (request) => {
    const again = request.clone();
    const response = await sendOnce(request);
    if (response.status !== 401) return response;
    await response.body?.cancel();
    return sendOnce(again);
  };
}
