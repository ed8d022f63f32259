export type { Admission } from './admission/admission.js';
export { LimitsDirectory, STANDARD_PLAN } from './limits/limits-directory.js';
export { planName } from './plans/plan.schemas.js';
export { PlansService } from './plans/plans.service.js';
export { TenantPlans } from './plans/tenant-plans.js';
export { type Preview, Quota } from './quota.js';
export { QuotaModule, quotaSchema } from './quota.module.js';
