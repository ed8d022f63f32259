import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { PlannedLimits } from '../limits/limits.js';

/** PostgreSQL's bigint arrives as text; our limits are far below what a number holds exactly. */
const bigint = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** The limits of the tenants that are on it. */
@Entity('plan')
export class Plan {
  @PrimaryColumn({ type: 'text' })
  readonly name!: string;

  @Column({ name: 'per_second', type: 'double precision' })
  readonly perSecond!: number;

  @Column({ type: 'integer' })
  readonly burst!: number;

  @Column({ name: 'requests_per_day', type: 'bigint', nullable: true, transformer: bigint })
  readonly requestsPerDay!: number | null;

  @Column({ name: 'requests_per_month', type: 'bigint', nullable: true, transformer: bigint })
  readonly requestsPerMonth!: number | null;

  @Column({ name: 'messages_per_day', type: 'bigint', nullable: true, transformer: bigint })
  readonly messagesPerDay!: number | null;

  @Column({ type: 'integer', nullable: true })
  readonly concurrency!: number | null;

  @Column({ type: 'integer' })
  readonly weight!: number;

  /** IANA name; days and months begin at its midnight. */
  @Column({ name: 'time_zone', type: 'text' })
  readonly timeZone!: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  readonly updatedAt!: Date;
}

export function limitsOf(plan: Plan): PlannedLimits {
  const { perSecond, burst, requestsPerDay, requestsPerMonth, messagesPerDay, concurrency, weight, timeZone } = plan;
  return {
    rate: { perSecond, burst },
    requestsPerDay,
    requestsPerMonth,
    messagesPerDay,
    concurrency,
    weight,
    timeZone,
  };
}
