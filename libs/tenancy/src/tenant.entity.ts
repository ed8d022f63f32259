import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

export const tenantStatuses = ['active', 'suspended', 'deleted'] as const;

export type TenantStatus = (typeof tenantStatuses)[number];

/** A customer of the operator: one sub-customer space at CAMS, and credentials of its own. */
@Entity('tenant')
export class Tenant {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ type: 'text' })
  readonly name!: string;

  /**
   * The sub-customer at CAMS, as it was given; no two tenants share one in any case of its letters, save that a deleted
   * tenant's can be mapped again.
   */
  @Column({ name: 'cust_space_id', type: 'text', update: false })
  readonly custSpaceId!: string;

  /** A deleted tenant stays as a row: what it did is still told under its id. */
  @Column({ type: 'text', default: 'active' })
  readonly status!: TenantStatus;

  /** Name of the plan. */
  @Column({ type: 'text', default: 'standard' })
  readonly plan!: string;

  /** What the operator calls it in a system of their own. */
  @Column({ name: 'external_ref', type: 'text', nullable: true })
  readonly externalRef!: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  readonly updatedAt!: Date;
}
