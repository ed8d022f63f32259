/** How a call ended, as the usage counts it. */
export const outcomes = ['succeeded', 'failed', 'refused', 'unknown'] as const;

export type Outcome = (typeof outcomes)[number];
