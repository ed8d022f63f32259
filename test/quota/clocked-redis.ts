import { RedisGone, RedisLink, type RedisScript } from '#libs/platform';
import { TestClock } from './clock.js';

/** When Redis is lost, the database gets to know what is on its way to it. */
const TIME_TO_WRITE_MS = 150;

/** Redis in the time of a test's clock, which the test can take away from one replica at any moment. */
export class ClockedRedisLink extends RedisLink {
  private clock = new TestClock(0);
  private told: ((isUp: boolean) => void)[] = [];
  private isCut = false;
  private losesNextAnswer = false;

  /** A machine that stands still for a moment takes nothing away. */
  protected override get patience(): number {
    return 100;
  }

  override get isUp(): boolean {
    return super.isUp && !this.isCut;
  }

  override onChange(listener: (isUp: boolean) => void): void {
    this.told.push(listener);
    super.onChange(listener);
  }

  override async run<Answer>(
    script: RedisScript<Answer>,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<Answer> {
    if (this.isCut) throw new RedisGone('cut by the test');
    const answer = await this.runInTime(script, keys, args);
    if (!this.losesNextAnswer || !script.name.includes('Quota')) return answer;
    this.cut();
    throw new RedisGone('the answer was lost by the test');
  }

  /** From now on it is there, in the time of another clock; whoever listened before hears nothing of what follows. */
  begin(clock: TestClock): void {
    this.clock = clock;
    this.told = [];
    this.mend();
  }

  cut(): void {
    this.losesNextAnswer = false;
    if (this.isCut) return;
    this.isCut = true;
    for (const listener of this.told) listener(false);
    this.clock.pass(TIME_TO_WRITE_MS);
  }

  /** Redis does what it is asked next, and nobody hears of it. */
  loseNextAnswer(): void {
    this.losesNextAnswer = true;
  }

  mend(): void {
    this.losesNextAnswer = false;
    if (!this.isCut) return;
    this.isCut = false;
    for (const listener of this.told) listener(true);
  }

  private runInTime<Answer>(
    script: RedisScript<Answer>,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<Answer> {
    const ms = this.clock.steadyMs();
    const lua = script.lua.replace("redis.call('TIME')", '{ ARGV[#ARGV - 1], ARGV[#ARGV] }');
    if (lua === script.lua || !script.name.includes('Quota')) return super.run(script, keys, args);
    const time = [Math.floor(ms / 1_000), (ms % 1_000) * 1_000];
    return super.run({ ...script, name: `${script.name}Clocked`, lua }, keys, [...args, ...time]);
  }
}
