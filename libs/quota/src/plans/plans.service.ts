import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { type RequestFacts, Trail } from '#libs/audit';
import { invalidRequest, Problem } from '#libs/platform';
import { LimitsDirectory } from '../limits/limits-directory.js';
import { Plan } from './plan.entity.js';
import type { PutPlan } from './plan.schemas.js';

const replacedColumns = [
  'per_second',
  'burst',
  'requests_per_day',
  'requests_per_month',
  'messages_per_day',
  'concurrency',
  'weight',
  'time_zone',
  'updated_at',
];

/** Plans, for operators. Every change counts here at once and on every other replica within 1 s. */
@Injectable()
export class PlansService {
  constructor(
    @InjectRepository(Plan) private readonly plans: Repository<Plan>,
    private readonly directory: LimitsDirectory,
    private readonly trail: Trail,
  ) {}

  /** All plans, by name. */
  list(): Promise<Plan[]> {
    return this.plans.find({ order: { name: 'ASC' } });
  }

  /** @throws {Problem} `not_found` */
  async get(name: string): Promise<Plan> {
    const plan = await this.plans.findOneBy({ name });
    if (!plan) throw new Problem('not_found', 'There is no plan with this name.');
    return plan;
  }

  /**
   * Makes a plan, or replaces it as a whole.
   * @throws {Problem} `invalid_request` when the body names another plan, `trail_unavailable`
   */
  async put(facts: RequestFacts, name: string, { name: given = name, rate, ...others }: PutPlan): Promise<Plan> {
    if (given !== name) throw invalidRequest({ pointer: '#/name', detail: 'differs from the name in the path' });
    const change = { resource: name, params: { name, rate, ...others } };
    const plan = await this.trail.change(facts, change, async (manager) => {
      const plans = manager.getRepository(Plan);
      await plans
        .createQueryBuilder()
        .insert()
        .values({ name, ...rate, ...others })
        .orUpdate(replacedColumns, ['name'])
        .execute();
      return plans.findOneByOrFail({ name });
    });
    this.directory.planChanged(name);
    return plan;
  }

  /**
   * For whoever is about to put a tenant on a plan.
   * @throws {Problem} `invalid_request` naming the field `plan`, when there is none of this name
   */
  async mustExist(name: string): Promise<void> {
    if (await this.plans.existsBy({ name })) return;
    throw invalidRequest({ pointer: '#/plan', detail: 'is not the name of a plan' });
  }
}
