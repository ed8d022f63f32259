export * from './catalogue/index.js';
export * from './client.js';
export * from './errors/cams-error.js';
export * from './errors/meanings.js';
export type * from './pace.js';
export type { CamsReply } from './wire/reply.js';
export { API_VERSION } from './wire/signature-v3.js';
