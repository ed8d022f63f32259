import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type RequestFacts, systemFacts, Trail } from '#libs/audit';
import { CONFIG, type Config, Encryption, newId } from '#libs/platform';
import { exclusively, takeTurn } from '../exclusively.js';
import { TOKEN_LIFETIME_S } from '../tokens/access-token.js';
import { type SigningKey, sealNewKey } from './signing-key.js';
import { SigningKeys } from './signing-keys.js';

const PURPOSE = 'signing keys';
const DAY_MS = 24 * 3_600_000;
const MAX_AGE_MS = 30 * DAY_MS;
const CHECK_INTERVAL_MS = 3_600_000;
/** A replica may sign with the old key for a moment after another one has rotated; clocks differ a little. */
const GRACE_S = 300;

/** Makes the first signing key, and a new one when the present one is old or an operator asks. */
@Injectable()
export class KeyRotation implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(KeyRotation.name);
  private readonly encryption: Encryption;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly keys: SigningKeys,
    private readonly trail: Trail,
    @Inject(CONFIG) config: Config,
  ) {
    this.encryption = new Encryption(config.encryptionKey);
  }

  /** @throws {ConfigError} when `ENCRYPTION_KEY` does not open the stored keys */
  async onModuleInit(): Promise<void> {
    await this.keys.reload();
    await this.rotateIfOld();
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.rotateIfOld().catch((error) => this.logger.error(`signing keys could not be rotated: ${String(error)}`));
    }, CHECK_INTERVAL_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /**
   * Makes a new key that signs from now on; the one before stays valid until its last token has expired.
   * @throws {Problem} `trail_unavailable` when that cannot be recorded
   */
  async rotate(facts: RequestFacts): Promise<SigningKey> {
    const kid = newId('key');
    const replace = async (manager: EntityManager) => {
      await takeTurn(manager, PURPOSE);
      await this.replaceSigner(manager, kid);
    };
    await this.trail.change(facts, { resource: kid }, replace, 201);
    await this.keys.reload();
    return this.keys.signer();
  }

  private async rotateIfOld(): Promise<void> {
    await exclusively(this.database, PURPOSE, async (manager) => {
      const young = await manager.query(
        'SELECT 1 FROM signing_key WHERE expires_at IS NULL AND created_at > now() - make_interval(secs => $1)',
        [MAX_AGE_MS / 1_000],
      );
      if (young.length > 0) return;
      const kid = newId('key');
      await this.replaceSigner(manager, kid);
      await this.trail.recordChange(manager, systemFacts('createSigningKey'), { resource: kid });
    });
    await this.keys.reload();
  }

  private async replaceSigner(manager: EntityManager, kid: string): Promise<void> {
    await manager.query('DELETE FROM signing_key WHERE expires_at < now()');
    await manager.query(
      'UPDATE signing_key SET expires_at = now() + make_interval(secs => $1) WHERE expires_at IS NULL',
      [TOKEN_LIFETIME_S + GRACE_S],
    );
    await manager.query('INSERT INTO signing_key (kid, private_key) VALUES ($1, $2)', [
      kid,
      await sealNewKey(kid, this.encryption),
    ]);
  }
}
