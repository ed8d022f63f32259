import { type ActionName, CamsClient, CamsError, catalogue } from '#libs/cams';
import { sdkClient } from '../support/sdk.js';
import { knownOfReply, sdkActions, sdkRequest } from '../support/sdk-call.js';
import { CUST_SPACE_ID, type Values } from './stories/index.js';

/** What a call came to: CAMS's code, and the members of the reply beside the envelope. */
export interface Outcome {
  readonly code: string;
  readonly reply: Values;
}

/** A client of CAMS, in the space of the stories. */
export interface Caller {
  call(action: ActionName, params: Values): Promise<Outcome>;
  /** As much of a reply as this client can pass on. */
  known(action: ActionName, reply: Values): Values;
  close(): Promise<void>;
}

/** The client of this project. */
export function ownCaller(endpoint: string): Caller {
  const client = new CamsClient({ endpoint, accessKeyId: 'testid', accessKeySecret: 'testsecret' });
  return {
    async call(action, params) {
      const { space, request } = catalogue[action];
      const encoded = Object.entries(params).map(([name, value]) => [
        name,
        request[name]?.json ? JSON.stringify(value) : String(value),
      ]);
      try {
        const spaceId = space === 'absent' ? undefined : CUST_SPACE_ID;
        const { payload } = await client.call(action, spaceId, Object.fromEntries(encoded));
        return { code: 'OK', reply: payload };
      } catch (error) {
        if (!(error instanceof CamsError)) throw error;
        return { code: error.code, reply: {} };
      }
    },
    known: (_, reply) => reply,
    close: () => client.close(),
  };
}

/** The SDK takes the content of a message as text that the caller has already encoded. */
const ENCODED_BY_CALLER = 'Content';

/** The official SDK; for the actions that it does not know, the client of this project. */
export function sdkCaller(endpoint: string, signature: 'v3' | 'v1'): Caller {
  const client = sdkClient(endpoint, { signature });
  const otherwise = ownCaller(endpoint);
  return {
    async call(action, params) {
      if (!sdkActions.includes(action)) return otherwise.call(action, params);
      const content = params[ENCODED_BY_CALLER];
      const values = content === undefined ? params : { ...params, [ENCODED_BY_CALLER]: JSON.stringify(content) };
      try {
        const sent = sdkRequest(action, { ...values, CustSpaceId: CUST_SPACE_ID }).send(client);
        const { Code, RequestId, Message, Success, AccessDeniedDetail, ...reply } = await sent;
        return { code: String(Code), reply };
      } catch (error) {
        // Failures of the platform come as exceptions, those of business do not.
        const { code } = error as { code?: unknown };
        if (typeof code !== 'string') throw error;
        return { code, reply: {} };
      }
    },
    known: (action, reply) => (sdkActions.includes(action) ? knownOfReply(action, reply).values : reply),
    close: otherwise.close,
  };
}
