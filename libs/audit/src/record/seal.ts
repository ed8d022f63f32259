import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { EventRow, OutcomeRow } from './trail-rows.js';

export type TrailTable = 'audit_event' | 'audit_outcome';

/** A row's place in a chain. `seal` is in hex. */
export interface Proof {
  readonly chain: string;
  /** From 1, without gaps. */
  readonly seq: number;
  readonly seal: string;
}

/** Computes seals: HMAC-SHA-256 under a key derived (HKDF-SHA-256) from `ENCRYPTION_KEY`. */
export class Sealer {
  private readonly key: KeyObject;

  constructor(encryptionKey: string) {
    this.key = createSecretKey(Buffer.from(hkdfSync('sha256', encryptionKey, '', 'cams-gateway audit trail', 32)));
  }

  /**
   * The seal of a row: over the seal before it and everything the row says, its place and table included.
   * @param text the row as JSON, its columns in their order
   * @param previousSeal hex, empty for the first row of a chain
   * @returns hex
   */
  seal(table: TrailTable, text: string, { chain, seq }: Omit<Proof, 'seal'>, previousSeal: string): string {
    return this.hmac(`${previousSeal} ${table} ${chain} ${seq} ${text}`);
  }

  /** The seal of anything else that only the gateway may have written. */
  mac(previousSeal: string, values: readonly unknown[]): string {
    return this.hmac(previousSeal + JSON.stringify(values));
  }

  private hmac(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('hex');
  }
}

/** The chain of one writer: each row is sealed together with the seal before it. */
export class Chain {
  private id = uuid();
  private seq = 0;
  private lastSeal = '';

  constructor(private readonly sealer: Sealer) {}

  /**
   * The row with its place and seal, as JSON; it must be written next, or the chain be left by {@link restart}.
   * The text that is sealed is the text that is sent: making it is most of what a record costs.
   */
  append(table: TrailTable, row: EventRow | OutcomeRow): string {
    this.seq += 1;
    const text = JSON.stringify(row);
    this.lastSeal = this.sealer.seal(table, text, { chain: this.id, seq: this.seq }, this.lastSeal);
    return `${text.slice(0, -1)},"chain":"${this.id}","seq":${this.seq},"seal":"${this.lastSeal}"}`;
  }

  /** Begins a new chain. Whether the last rows of the old one were written does not matter to it: its end is open. */
  restart(): void {
    this.id = uuid();
    this.seq = 0;
    this.lastSeal = '';
  }
}
