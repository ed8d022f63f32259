import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Action, catalogue, type Field } from '#libs/cams';
import { routeGroups } from '#libs/facade';
import { shapedMembers } from '../../apps/sandbox/src/actions/shaped.js';
import { Parameters } from '../../apps/sandbox/src/protocol/parameters.js';
import { publicName } from '../../libs/facade/src/operation/naming.js';
import { type Operation, operationOf } from '../../libs/facade/src/operation/operation.js';
import { publicExample } from '../../libs/facade/src/operation/schema.js';
import { send } from '../api/working-requests.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';
import { AWKWARD, fullValue, type TextOf } from './full-values.js';
import { type Recorded, type Recorder, startRecorder } from './recorder.js';

type Values = Readonly<Record<string, unknown>>;

const operations = routeGroups.flatMap(({ routes }) => routes).map(operationOf);
const ownedNames = new Set(operations.flatMap(({ owned }) => owned.map(({ path }) => path.at(-1))));

const PAGE_SIZE = 7;
/** What is longer goes into the form, wherever its place is. */
const LONGEST_QUERY = 4_096;
/** What CAMS reads pages by, and callers do not see. */
const PAGING = new Set([
  'Page',
  'PageIndex',
  'PageNo',
  'PageSize',
  'MaxResults',
  'NextToken',
  'Limit',
  'After',
  'Before',
  'PageKey',
]);

/** As awkward as the gateway lets it through; ids are what they are. */
const textOf: TextOf = ({ example, closed, pattern, format, multiline, maxLength }, name) => {
  const awkward = `${example} ${AWKWARD}${multiline ? '\n' : ''}`;
  const isFree = !closed && !pattern && !format && !ownedNames.has(name) && awkward.length <= maxLength;
  return isFree ? awkward : example;
};

/** Everything that the action takes, under CAMS's names. */
function fullRequest({ request }: Action): Values {
  return Object.fromEntries(Object.entries(request).map(([name, field]) => [name, fullValue(field, name, textOf)]));
}

/** What CAMS lists as the space's own, by the action that lists it: whatever the requests name. */
const listings: Readonly<Record<string, () => object>> = {
  QueryChatappPhoneNumbers: () => ({ PhoneNumbers: idsOf('phone-number').map((PhoneNumber) => ({ PhoneNumber })) }),
  ListChatappTemplate: () => ({ ListTemplate: idsOf('template').map((TemplateCode) => ({ TemplateCode })) }),
  QueryChatappBindWaba: () => ({ Data: { Id: idsOf('waba')[0] } }),
  ListFlow: () => ({ Data: idsOf('flow').map((FlowId) => ({ FlowId })) }),
};

function idsOf(kind: string): unknown[] {
  const named = operations.flatMap(({ owned, action }) =>
    owned
      .filter((each) => each.kind === kind)
      .flatMap(({ path }) =>
        path.reduce<unknown[]>(
          (found, name) => found.flat().map((value) => (value as Values)[name]),
          [fullRequest(action)],
        ),
      ),
  );
  return [...new Set(named)];
}

let recorder: Recorder;
let stack: Stack;
let tenant: TestTenant;

beforeAll(async () => {
  recorder = await startRecorder(
    (action) =>
      listings[action]?.() ?? shapedMembers(catalogue[action as keyof typeof catalogue].reply, new Parameters([])),
  );
  stack = await startStack({ CAMS_ENDPOINT: recorder.url });
  tenant = await stack.createTenant({ unlimited: true });
  // Shows what is the tenant's, so that no look-up stands beside a call of the same action.
  for (const action of ['ListChatappTemplate', 'ListFlow']) {
    const { route } = operations.find((each) => each.route.action === action)!;
    expect((await send(stack, route, {}, tenant.clientSecret)).status).toBe(200);
  }
});
afterAll(async () => {
  await stack.close();
  await recorder.close();
});

/** What the route takes of the action's parameters, under public names. */
function offeredBy({ request: { schemas } }: Operation): Values {
  return Object.assign({}, ...[schemas.path, schemas.query, schemas.body].map((schema) => schema?.properties));
}

async function sent(operation: Operation): Promise<Recorded> {
  const { route, action, audience } = operation;
  const record = { type: 'object', fields: action.request, description: '' } as const satisfies Field;
  const offered = offeredBy(operation);
  const given = Object.entries(publicExample(record, fullRequest(action)) as Values);
  const values = {
    ...Object.fromEntries(given.filter(([name]) => name in offered)),
    ...('cursor' in offered && { limit: PAGE_SIZE }),
  };
  const bearer = { tenant: tenant.clientSecret, operator: OPERATOR.clientSecret }[audience];
  return recorder.record(async () => {
    const reply = await send(stack, route, values, bearer);
    expect(reply.status, reply.text).toBeLessThan(300);
  }, route.action);
}

/** The texts on the wire, structured ones read. */
function readWire({ params }: Recorded, { request }: Action): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params.toRecord()).map(([name, text]) => [name, request[name]?.json ? JSON.parse(text) : text]),
  );
}

describe('a full request through the gateway', () => {
  it.each(operations.map((operation) => [operation.route.action, operation] as const))(
    "carries the catalogue's parameters, and nothing else: %s",
    async (name, operation) => {
      const { action, audience } = operation;
      const received = await sent(operation);
      const offered = offeredBy(operation);
      const isPaged = 'cursor' in offered;
      const wanted = Object.entries(fullRequest(action))
        .filter(([camsName]) => publicName(camsName) in offered && !(isPaged && PAGING.has(camsName)))
        .map(([camsName, value]) => [camsName, action.request[camsName]!.json ? value : String(value)]);
      const { CustSpaceId, ...parameters } = readWire(received, action);
      const pageless = Object.entries(parameters).filter(([camsName]) => !(isPaged && PAGING.has(camsName)));
      expect(Object.fromEntries(pageless)).toEqual(Object.fromEntries(wanted));
      expect(CustSpaceId).toBe(audience === 'tenant' ? tenant.custSpaceId : undefined);
      expect(received).toMatchObject({ action: name, method: 'POST', path: '/', version: '2020-06-06', scheme: 'v3' });
      const isForm = action.placement === 'form' || received.body.length > LONGEST_QUERY;
      expect(isForm ? received.query : received.form).toEqual([]);
    },
  );

  it('asks for a page in the form that the action has', async () => {
    const forms: Record<string, string[]> = {};
    for (const operation of operations.filter((each) => 'cursor' in offeredBy(each))) {
      const { params } = await sent(operation);
      const page = Object.entries(params.toRecord()).filter(([name]) => PAGING.has(name));
      const form = page
        .map(([name, text]) => `${name}=${text}`)
        .sort()
        .join('&');
      forms[form] = [...(forms[form] ?? []), operation.route.action];
    }
    expect(forms).toMatchInlineSnapshot(`
      {
        "Limit=7": [
          "ListProductCatalog",
          "ListProduct",
          "ListMessengerSubscriptionToken",
        ],
        "MaxResults=7": [
          "GetAutoGeneratedTemplate",
        ],
        "Page={"Index":1,"Size":7}": [
          "ListChatappTemplate",
          "ListChatappMessage",
          "ListFlow",
          "ListChatGroup",
          "ListChatGroupParticipants",
          "ListCustomAudience",
          "ListMessageCampaign",
        ],
        "PageIndex=1&PageSize=7": [
          "ListInstance",
          "ListMarketingFlow",
          "ListDmAccount",
          "ListDmTag",
        ],
        "PageNo=1&PageSize=7": [
          "ListFlowNodeGroup",
          "ListFlowNodePrototypeV2",
        ],
      }
    `);
  });

  it('leaves out what a query cannot carry', () => {
    const missing = operations.flatMap((operation) => {
      const offered = offeredBy(operation);
      return Object.keys(operation.action.request)
        .filter((name) => !(publicName(name) in offered) && !('cursor' in offered && PAGING.has(name)))
        .map((name) => `${operation.route.action}.${name}`);
    });
    expect(missing).toMatchInlineSnapshot(`
      [
        "ListChatFlow.BizExtend",
        "ReadChatFlow.BizExtend",
        "DeleteChatFlow.BizExtend",
        "ListFlowVersion.BizExtend",
        "ReadFlowVersion.BizExtend",
        "DeleteFlowVersion.BizExtend",
        "OfflineFlowVersion.BizExtend",
        "ListAllGroups.BizExtend",
        "GetGroupExist.BizExtend",
        "ListMarketingFlow.BizExtend",
      ]
    `);
  });
});
