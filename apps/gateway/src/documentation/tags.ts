import { type RouteGroup, routeGroups } from '#libs/facade';

/** A group of operations on the page. */
interface Tag {
  readonly name: string;
  readonly description: string;
}

const tagOf = ({ tag, description }: RouteGroup): Tag => ({ name: tag, description });
const isForTenants = ({ routes }: RouteGroup) => routes.some(({ path }) => path.startsWith('/v1/'));

/** The groups in the order of the page: what tenants call, then what operators do. */
export const tags: readonly Tag[] = [
  ...routeGroups.filter((group) => isForTenants(group)).map(tagOf),
  { name: 'Usage', description: 'How much was used, what is left, and what limits would say to a call.' },
  { name: 'Audit trail', description: 'What was done, by whom, and how it ended.' },
  {
    name: 'Authentication',
    description: 'Access tokens for programs, and what other programs need to check them.',
  },
  { name: 'Tenants', description: 'For operators: the customers, and their spaces at CAMS.' },
  { name: 'Plans', description: 'For operators: how much tenants may use.' },
  { name: 'Credentials', description: 'For operators: the client ids and secrets of tenants.' },
  { name: 'Signing keys', description: 'For operators: the keys that sign access tokens.' },
  ...routeGroups.filter((group) => !isForTenants(group)).map(tagOf),
  { name: 'Health', description: 'For load balancers and monitoring.' },
];
