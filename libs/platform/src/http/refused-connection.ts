import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { v4 as uuid } from 'uuid';
import { type ErrorCodeName, errorCodes } from '../problems/error-codes.js';
import { Problem } from '../problems/problem.js';

const codes: Readonly<Record<string, ErrorCodeName>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
};

/** Answers bytes that are not HTTP, or too much of it, as far as the connection still allows. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = codes[error.code ?? ''] ?? 'invalid_request';
  sendRaw(socket, new Problem(code, `${errorCodes[code].title}.`));
}

/** What Node would answer on its own, without a problem document or without anything. */
export function answerWhatNodeWould(server: Server): void {
  // Refused like every other header that is wrong.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    server.emit('request', request, response);
  });
  server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    const headers = { allow: 'GET, HEAD, POST, PUT, PATCH, DELETE' };
    sendRaw(socket, new Problem('method_not_allowed', 'The gateway is not a proxy.', { headers }));
  });
}

function sendRaw(socket: Socket, problem: Problem): void {
  const requestId = uuid();
  const body = JSON.stringify(problem.toDocument('', requestId));
  const headers = {
    ...problem.headers,
    connection: 'close',
    'x-request-id': requestId,
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${head.join('')}\r\n${body}`);
}
