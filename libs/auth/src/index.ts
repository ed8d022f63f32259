export { AuthModule } from './auth.module.js';
export { authSchema } from './auth.schema.js';
export { type Caller, CurrentCaller, callerOf } from './caller.js';
export { FailureLimiter } from './guard/failure-limiter.js';
export { limiterAddress } from './guard/limiter-address.js';
export { TOKEN_PATH } from './oauth/token.controller.js';
export { operatorScopeNames, operatorScopes, tenantScopeNames, tenantScopes } from './scopes.js';
