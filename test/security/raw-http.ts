import { connect } from 'node:net';

/** A reply as it came over the socket. */
export interface RawReply {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const TIMEOUT_MS = 5_000;

/**
 * Writes bytes that no HTTP client would, and reads until the server closes; so let them ask for that.
 * @param options.halfClose says that no more will come, which ends a request wherever it is
 * @param options.onceAnswered what to write when the first reply has begun; further replies stand in its body
 * @throws when nothing that looks like HTTP comes back
 */
export function exchange(
  origin: string,
  bytes: string | Buffer,
  { halfClose = false, onceAnswered }: { halfClose?: boolean; onceAnswered?: string } = {},
): Promise<RawReply> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('no reply in time')));
    socket.on('data', (chunk) => chunks.push(chunk));
    if (onceAnswered !== undefined) socket.once('data', () => socket.write(onceAnswered));
    // The server may close before it has read all; what it said until then is the reply.
    socket.on('error', (error) => chunks.length === 0 && reject(error));
    socket.on('close', () => {
      const reply = parse(Buffer.concat(chunks).toString());
      if (reply) resolve(reply);
      else reject(new Error('the connection was closed without a reply'));
    });
    if (halfClose) socket.end(bytes);
    else socket.write(bytes);
  });
}

function parse(text: string): RawReply | undefined {
  const final = text.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '');
  const [, status, head, body] = /^HTTP\/1\.1 (\d{3})[^\r\n]*\r\n([\s\S]*?)\r\n\r\n([\s\S]*)$/.exec(final) ?? [];
  if (status === undefined) return undefined;
  const headers = head!.split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { status: Number(status), headers: Object.fromEntries(headers), body: body! };
}
