import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, type Repository } from 'typeorm';
import { ChangeFeed, CONFIG, type Config, Encryption } from '#libs/platform';
import { SigningKeyRow } from './signing-key.entity.js';
import { openKey, type SigningKey } from './signing-key.js';

/** How often tokens that name an unknown key may make us look for it. */
const LOOKUP_INTERVAL_MS = 2_000;

/** The signing keys that still matter, in memory, the same on every replica. */
@Injectable()
export class SigningKeys {
  private readonly logger = new Logger(SigningKeys.name);
  private readonly encryption: Encryption;
  private byKid: ReadonlyMap<string, SigningKey> = new Map();
  private reloading: Promise<void> = Promise.resolve();
  private lookup: Promise<void> | undefined;
  private lookedUpAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    @InjectRepository(SigningKeyRow) private readonly rows: Repository<SigningKeyRow>,
    @Inject(CONFIG) config: Config,
    private readonly feed: ChangeFeed,
  ) {
    this.encryption = new Encryption(config.encryptionKey);
    feed.subscribe('signing-key', () => {
      this.reload().catch((error) => this.logger.error(`signing keys could not be reloaded: ${String(error)}`));
    });
  }

  /** Whether tokens signed with this key can still be valid, as far as memory tells. */
  has(kid: string): boolean {
    return this.byKid.has(kid);
  }

  /**
   * The key that checks a token's signature; looked up in the database when it is not known yet.
   * @throws when the database had to be asked and could not be read
   */
  find(kid: string): SigningKey | undefined | Promise<SigningKey | undefined> {
    const known = this.byKid.get(kid);
    if (known || performance.now() - this.lookedUpAtMs < LOOKUP_INTERVAL_MS) return known;
    this.lookup ??= this.lookUp().finally(() => {
      this.lookup = undefined;
    });
    return this.lookup.then(() => this.byKid.get(kid));
  }

  /**
   * The key that signs new tokens. A replica that may have missed a rotation looks first.
   * @throws when the database had to be asked and could not be read
   */
  async signer(): Promise<SigningKey> {
    if (!this.feed.isLive) await this.reload();
    for (const key of this.byKid.values()) if (key.expiresAt === null) return key;
    throw new Error('no signing key: the table signing_key was emptied while the gateway runs');
  }

  /** Every key whose tokens can still be valid, newest first. */
  list(): readonly SigningKey[] {
    return [...this.byKid.values()].filter(({ expiresAt }) => expiresAt === null || expiresAt.getTime() > Date.now());
  }

  /**
   * Reads the keys anew, after every reading that already runs.
   * @throws {ConfigError} when the key that signs does not open; then the keys known before stay in use
   */
  reload(): Promise<void> {
    const load = () => this.load();
    this.reloading = this.reloading.then(load, load);
    return this.reloading;
  }

  /** Only a look-up that succeeded makes the next one wait. */
  private async lookUp(): Promise<void> {
    await this.reload();
    this.lookedUpAtMs = performance.now();
  }

  private async load(): Promise<void> {
    const rows = await this.rows.find({
      where: [{ expiresAt: IsNull() }, { expiresAt: MoreThan(new Date()) }],
      order: { createdAt: 'DESC' },
    });
    const keys = rows.flatMap((row) => this.open(row) ?? []);
    this.byKid = new Map(keys.map((key) => [key.kid, key]));
  }

  /** A key that signs no more and does not open was planted or spoilt; it must not keep the others from being used. */
  private open(row: SigningKeyRow): SigningKey | undefined {
    try {
      return openKey(row, this.encryption);
    } catch (error) {
      if (row.expiresAt === null) throw error;
      this.logger.error(`a signing key is ignored: ${String(error)}`);
      return undefined;
    }
  }
}
