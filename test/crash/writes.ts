import { type CrashStack, PHONE_NUMBER } from './crash-stack.js';

export const CREATE = 'CreatePhoneMessageQrdl';
export const SEND = 'SendChatappMessage';

export interface Told {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly replayed: boolean;
}

/** Creates a QR code under a key. The request id says which key an event of the trail belongs to. */
export async function createCode(stack: CrashStack, key: string, text = `text of ${key}`): Promise<Told> {
  return told(
    await stack.call(`/v1/phone-numbers/${PHONE_NUMBER}/qr-codes`, {
      method: 'POST',
      headers: { 'idempotency-key': key, 'x-request-id': key },
      body: JSON.stringify({ prefilledMessage: text, imageFormat: 'PNG' }),
    }),
  );
}

/** Sends a message; `to` says which one it is. */
export async function sendMessage(stack: CrashStack, to: string, key?: string): Promise<Told> {
  return told(
    await stack.call('/v1/messages', {
      method: 'POST',
      headers: key === undefined ? {} : { 'idempotency-key': key, 'x-request-id': key },
      body: JSON.stringify({
        channelType: 'whatsapp',
        type: 'message',
        messageType: 'text',
        from: PHONE_NUMBER,
        to,
        content: { text: 'Hello' },
      }),
    }),
  );
}

async function told(response: Response): Promise<Told> {
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? {} : JSON.parse(text),
    replayed: response.headers.get('idempotency-replayed') === 'true',
  };
}
