import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { CONFIG, type Config, tooManySearches } from '#libs/platform';
import { connectApart } from '../connection.js';
import { stretchSeal } from '../partitions/drop-month.js';
import { eventIdOf } from '../record/event-id.js';
import { Sealer } from '../record/seal.js';
import { type Link, type Period, readDropped, readLinks, readSeal, readStretches, type Stretch } from './links.js';
import type { Verification } from './verification.schemas.js';

const VERIFICATIONS = 2;
const CHAINS_AT_ONCE = 500;
const LINKS_AT_ONCE = 1_000;
const NO_CHAIN = '00000000-0000-0000-0000-000000000000';

type Broken = NonNullable<Verification['firstBroken']>;

/** Computes the seals of the trail again, some records at a time. */
@Injectable()
export class Verifier {
  private readonly sealer: Sealer;
  private running = 0;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.sealer = new Sealer(config.encryptionKey);
  }

  /**
   * Walks every chain that has records of the period, from its first to its last one, and stops at the first record
   * that is not right. What was written after the last record of a chain, and is gone, cannot be missed.
   * @throws {Problem} `too_many_searches` beside others
   */
  async verify(period: Period): Promise<Verification> {
    if (this.running >= VERIFICATIONS) throw tooManySearches();
    this.running += 1;
    try {
      return await this.verifyAlone(period);
    } finally {
      this.running -= 1;
    }
  }

  private async verifyAlone(period: Period): Promise<Verification> {
    const client = await connectApart(this.config.databaseUrl, 'audit verification');
    try {
      let checked = 0;
      for await (const stretch of stretchesOf(client, period)) {
        const result = await this.walk(client, stretch);
        checked += result.checked;
        if (result.broken) return { ok: false, checked, firstBroken: result.broken };
      }
      return { ok: true, checked, firstBroken: null };
    } finally {
      await client.end();
    }
  }

  private async walk(client: pg.Client, stretch: Stretch): Promise<{ checked: number; broken?: Broken }> {
    const { chain } = stretch;
    let checked = 0;
    let before = stretch.firstSeq - 1;
    let seal = before === 0 ? '' : await this.sealAt(client, chain, before);
    for await (const link of linksOf(client, stretch)) {
      checked += 1;
      while (seal !== undefined && link.seq > before + 1) {
        ({ seal, seq: before } = await this.leap(client, chain, before));
      }
      if (seal === undefined || link.seq !== before + 1) return { checked, broken: broken(chain, link, 'missing') };
      const expected = this.sealer.seal(link.table, sealedText(link), { chain, seq: link.seq }, seal);
      if (expected !== link.seal) return { checked, broken: broken(chain, link, 'changed') };
      seal = expected;
      before = link.seq;
    }
    return { checked };
  }

  /** The seal at a place before which nothing is looked at: of the record there, or of what retention dropped there. */
  private async sealAt(client: pg.Client, chain: string, seq: number): Promise<string | undefined> {
    const seal = await readSeal(client, chain, seq);
    if (seal !== undefined) return seal;
    const dropped = await readDropped(client, chain, { lastSeq: seq });
    return dropped && stretchSeal(this.sealer, dropped) === dropped.seal ? dropped.lastSeal : undefined;
  }

  /** Over what retention has dropped after a place; without a seal when it has dropped nothing there. */
  private async leap(
    client: pg.Client,
    chain: string,
    seq: number,
  ): Promise<{ seal: string | undefined; seq: number }> {
    const dropped = await readDropped(client, chain, { firstSeq: seq + 1 });
    const genuine = dropped && stretchSeal(this.sealer, dropped) === dropped.seal;
    return genuine ? { seal: dropped.lastSeal, seq: dropped.lastSeq } : { seal: undefined, seq };
  }
}

async function* stretchesOf(client: pg.Client, period: Period): AsyncGenerator<Stretch> {
  for (let after = NO_CHAIN; ; ) {
    const stretches = await readStretches(client, period, after, CHAINS_AT_ONCE);
    yield* stretches;
    if (stretches.length < CHAINS_AT_ONCE) return;
    after = stretches.at(-1)!.chain;
  }
}

async function* linksOf(client: pg.Client, stretch: Stretch): AsyncGenerator<Link> {
  for (let after = stretch.firstSeq - 1; ; ) {
    const links = await readLinks(client, stretch, after, LINKS_AT_ONCE);
    yield* links;
    if (links.length < LINKS_AT_ONCE) return;
    after = links.at(-1)!.seq;
  }
}

/** What the seal is over: the row as it was sent, without what is null. */
function sealedText({ row, params }: Link): string {
  const members = Object.entries(row).flatMap(([name, value]) =>
    value === null ? [] : `${JSON.stringify(name)}:${name === 'params' ? params : JSON.stringify(value)}`,
  );
  return `{${members.join(',')}}`;
}

function broken(chain: string, { seq, row, table }: Link, reason: Broken['reason']): Broken {
  const uuid = 'event_id' in row && table === 'audit_outcome' ? row.event_id : row.id;
  return { eventId: eventIdOf(String(uuid)), chain, seq, reason };
}
