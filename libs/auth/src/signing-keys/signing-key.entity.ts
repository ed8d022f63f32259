import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * An RSA key that signs access tokens. The public half is always derived from the sealed private one, so that
 * nobody without `ENCRYPTION_KEY` can plant a key, not even with write access to the database.
 */
@Entity('signing_key')
export class SigningKeyRow {
  @PrimaryColumn({ type: 'text' })
  kid!: string;

  /** PKCS #8 in PEM, sealed with the kid as context. */
  @Column({ name: 'private_key', type: 'bytea' })
  privateKey!: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** When the last token it signed has expired; `null` for the one key that signs. */
  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;
}
