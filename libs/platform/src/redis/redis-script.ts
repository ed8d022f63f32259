/** Lua that Redis runs in one piece, and what its answer says. */
export interface RedisScript<Answer> {
  readonly name: string;
  readonly lua: string;
  /** @throws when the answer is none that the script gives */
  readonly read: (reply: unknown) => Answer;
}
