export * from './account-busy.js';
export { AccountLimits } from './account-limits.js';
export { retryAfterMsOf } from './action-pacer.js';
export { LocalPacer } from './local-pacer.js';
export { type Outlook, Pacer } from './pacer.js';
export { PacingModule } from './pacing.module.js';
export { SharedPacer } from './shared/shared-pacer.js';
