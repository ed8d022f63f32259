import httpProxy from '@fastify/http-proxy';
import { fastify } from 'fastify';

/** The yardstick: passes requests on, and does nothing else. */
const app = fastify();
await app.register(httpProxy, { upstream: process.env.UPSTREAM! });
process.send?.({ url: await app.listen({ port: 0, host: '127.0.0.1' }) });
process.on('disconnect', () => process.exit());
