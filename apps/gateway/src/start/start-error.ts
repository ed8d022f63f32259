/** Why the start cannot go on; the message is the one line that a person reads. */
export class StartError extends Error {}
