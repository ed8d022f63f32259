/** A setting that is missing or malformed. The message is one line that names the variable. */
export class ConfigError extends Error {}
