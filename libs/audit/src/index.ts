export { AuditModule, auditSchema } from './audit.module.js';
export { cleanText } from './record/clean-text.js';
export { newEventId, timeOfEvent } from './record/event-id.js';
export { CurrentFacts, factsOf, type RequestFacts, systemFacts } from './record/request-facts.js';
export { Trail } from './record/trail.js';
export type { Outcome, TrailEvent } from './record/trail-event.js';
export { HIDDEN, Redactor } from './redaction/redactor.js';
export { UnknownEvents } from './search/unknown-events.js';
