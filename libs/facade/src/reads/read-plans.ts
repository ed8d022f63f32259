import type { ActionName } from '#libs/cams';
import { type RouteGroup, routeGroups } from '../routes/index.js';

/** What there is to know of a route before a call of it comes. */
export interface RoutePlan {
  /** What it reads or changes: the tag of its group. */
  readonly resource: string;
  /** How long its reply is kept; `undefined` for what is not. */
  readonly cacheSeconds: number | undefined;
  /** Whether other replicas tell of changes of it. */
  readonly isToldOf: boolean;
  /** It changes nothing that is read. */
  readonly isReport: boolean;
}

/** What a change of one group does to reads. */
export interface Effects {
  /** The resources whose reads are out of date. */
  readonly resources: ReadonlySet<string>;
  /** Whether replies of any of them are kept, so that other replicas have to be told. */
  readonly isToTell: boolean;
}

/** By the tag of the group that a change is of. A group's reads are dropped by changes of it and those it names. */
export function effectsOf(groups: readonly RouteGroup[]): ReadonlyMap<string, Effects> {
  return new Map(
    groups.map(({ tag }) => {
      const touched = groups.filter((group) => group.tag === tag || group.changedBy?.includes(tag));
      return [tag, { resources: new Set(touched.map((group) => group.tag)), isToTell: touched.some(isKept) }];
    }),
  );
}

function isKept({ routes }: RouteGroup): boolean {
  return routes.some(({ cacheSeconds }) => cacheSeconds !== undefined);
}

const plans: ReadonlyMap<ActionName, RoutePlan> = new Map(
  routeGroups.flatMap((group) =>
    group.routes.map(({ action, cacheSeconds, isReport = false }) => [
      action,
      { resource: group.tag, cacheSeconds, isToldOf: isKept(group), isReport },
    ]),
  ),
);

export function planOf(action: ActionName): RoutePlan {
  return plans.get(action)!;
}
