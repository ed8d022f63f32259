import type { Template } from '../state/model.js';
import { bodyText } from './template-components.js';

/** How long a review takes. */
export const REVIEW_MS = 500;

export interface Review {
  readonly status: 'auditing' | 'pass' | 'fail';
  readonly reason: string;
}

/** How the review of a template stands: a template whose BODY holds the word "reject" is rejected, others pass. */
export function reviewOf(template: Template, now: number): Review {
  if (now - template.submittedAt < REVIEW_MS) return { status: 'auditing', reason: 'None' };
  if (/\breject\b/i.test(bodyText(template))) {
    return { status: 'fail', reason: 'The text asks to be rejected: it contains the word "reject".' };
  }
  return { status: 'pass', reason: 'None' };
}
