import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { Limits } from '../limits/limits.js';

/** What one tenant has otherwise than its plan says. */
@Entity('plan_override')
export class PlanOverride {
  @PrimaryColumn({ name: 'tenant_id', type: 'text' })
  readonly tenantId!: string;

  /** Only the limits that differ; `null` lifts a limit, a missing one stays as in the plan. */
  @Column({ type: 'jsonb' })
  readonly limits!: Partial<Limits>;

  /** From then on the plan alone counts; `null` for never. */
  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true })
  readonly endsAt!: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  readonly updatedAt!: Date;
}
