export { AuthModule } from './auth.module.js';
export { authSchema } from './auth.schema.js';
export { type Caller, CurrentCaller, callerOf, type OperatorCaller, type TenantCaller } from './caller.js';
export { Credential } from './credentials/credential.entity.js';
export { FailureLimiter } from './guard/failure-limiter.js';
export { limiterAddress } from './guard/limiter-address.js';
export { TOKEN_PATH } from './oauth/token.controller.js';
export {
  type OperatorScope,
  operatorScopeNames,
  operatorScopes,
  type TenantScope,
  tenantScopeNames,
  tenantScopes,
} from './scopes.js';
