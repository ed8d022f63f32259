import { createServer } from 'node:http';

/**
 * Stands for CAMS: answers any action at once, so that what is measured is what stands in front of it. Looks at nothing.
 */
const replies: Readonly<Record<string, object>> = {
  QueryChatappPhoneNumbers: { PhoneNumbers: [{ PhoneNumber: '8613800001234', Status: 'CONNECTED' }] },
  SendChatappMessage: { MessageId: '2026112018370000000000000001' },
};

const server = createServer({ maxHeaderSize: 64 * 1024 }, (request, response) => {
  const payload = replies[String(request.headers['x-acs-action'])] ?? replies.SendChatappMessage;
  const body = JSON.stringify({
    RequestId: '90E63D28-E31D-4EB2-8939-A94866411B20',
    Code: 'OK',
    Message: 'OK',
    ...payload,
  });
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json;charset=utf-8');
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as { port: number }).port}` });
});
process.on('disconnect', () => process.exit());
