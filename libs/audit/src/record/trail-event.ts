import type { RedactedParameters } from '../redaction/redactor.js';

/** Who acts. */
export interface Actor {
  /** `anonymous` did not get past the guard; `system` is the gateway itself. */
  readonly kind: 'tenant' | 'operator' | 'anonymous' | 'system';
  readonly credentialId?: string | undefined;
  readonly clientId?: string | undefined;
  /** An operator who acts in the name of the tenant of the event. */
  readonly acting?: boolean | undefined;
}

/** Something that somebody asks for. Texts may come from outside as they are: they are cleaned and cut. */
export interface TrailEvent {
  /** From `newEventId`: it holds the time of the event, too. */
  readonly id: string;
  /** Whose trail it belongs to, where it belongs to a tenant's. */
  readonly tenantId?: string | undefined;
  readonly actor: Actor;
  /** CAMS's name of the action, or the `operationId` of an operation of the gateway's own. */
  readonly action: string;
  /** Verb and pattern, such as `POST /v1/messages`; `gateway` for what the gateway does by itself. */
  readonly route: string;
  /** Id of what the request names, such as a phone number. */
  readonly resource?: string | undefined;
  readonly requestId: string;
  /** Where the request came from. */
  readonly address: string;
  /** From `Redactor.redact`. */
  readonly params: RedactedParameters;
}

/** A change of the gateway's own: of a tenant, a credential, a plan, a key. */
export interface Change {
  /** The tenant that it concerns, in whose own trail it is shown. */
  readonly tenantId?: string | undefined;
  /** Id of what is changed. */
  readonly resource: string;
  /** What was asked for, as it came: the allow-list decides what of it is recorded. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

export const outcomes = ['succeeded', 'failed', 'refused', 'unknown'] as const;

/** How it ended. */
export interface Outcome {
  /** `refused`: by the gateway, nothing was tried; `failed`: it was tried; `unknown`: it may have been done. */
  readonly outcome: (typeof outcomes)[number];
  /** HTTP status of the reply. */
  readonly status?: number | undefined;
  readonly camsCode?: string | undefined;
  readonly camsRequestId?: string | undefined;
  readonly durationMs?: number | undefined;
}

/** An outcome that was found out later; it stands for the earlier ones from then on. */
export interface SettledOutcome extends Outcome {
  /** What found it out, such as the name of a reading action. */
  readonly settledBy: string;
}
