import { randomUUID } from 'node:crypto';
import { businessError } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item, Space } from '../../state/model.js';
import { given, pageOf, recordOf, recordsOf, structured } from '../records.js';

const FLOW = 'chat-flow';
const VERSION = 'chat-flow-version';
const BINDING = 'chat-flow-binding';
const LOG_SETTING = 'chat-flow-log-setting';

export const MANUAL = 'TriggeredManually';

export const flowsOf = (space: Space) => recordsOf(space, FLOW);
export const bindingsOf = (space: Space) => recordsOf(space, BINDING);
export const logSettingsOf = (space: Space) => recordsOf(space, LOG_SETTING);

/** The flow that a call names. @throws {CamsError} when there is none */
export const flowOf = (space: Space, params: Parameters) => recordOf(space, FLOW, params.text('FlowCode'));

/** The log settings of the flow that a call names. @throws {CamsError} when it has none */
export const logSettingOf = (space: Space, params: Parameters) => recordOf(space, LOG_SETTING, params.text('FlowCode'));

/** The versions of a flow, oldest first. */
export function versionsOf(space: Space, { flowCode }: Item): Item[] {
  return [...recordsOf(space, VERSION).values()].filter((version) => version.flowCode === flowCode);
}

/** The numbers and pages that a flow is bound to. */
export function boundTo(space: Space, { flowCode }: Item): Item[] {
  return [...bindingsOf(space).values()].filter((binding) => binding.flowCode === flowCode);
}

export function onlineVersionOf(space: Space, flow: Item): Item | undefined {
  return versionsOf(space, flow).find(({ status }) => status === 'ONLINE');
}

/** @throws {CamsError} while a version of the flow is online */
export function checkOffline(space: Space, flow: Item): void {
  if (onlineVersionOf(space, flow)) throw businessError('InvalidParameter.FlowOnline', 'The flow is online.');
}

/** A new flow, its first version a draft. */
export function createFlow(space: Space, members: Item, definition: string | undefined, now: number): Item {
  const flow = { flowCode: randomUUID().replaceAll('-', ''), ...members, status: 'NORMAL', gmtCreate: now };
  flowsOf(space).set(flow.flowCode, flow);
  createVersion(space, flow, definition === undefined ? {} : { flowViewModel: definition });
  return flow;
}

export function createVersion(space: Space, flow: Item, members: Item): Item {
  const latest = Math.max(0, ...versionsOf(space, flow).map(({ flowVersion }) => Number(flowVersion)));
  const version: Item = { ...members, flowCode: flow.flowCode, flowVersion: String(latest + 1), status: 'DRAFT' };
  recordsOf(space, VERSION).set(versionKey(version), version);
  return version;
}

export function deleteVersion(space: Space, version: Item): void {
  recordsOf(space, VERSION).delete(versionKey(version));
}

export function deleteFlow(space: Space, flow: Item): void {
  for (const version of versionsOf(space, flow)) deleteVersion(space, version);
  for (const [key, binding] of bindingsOf(space)) {
    if (binding.flowCode === flow.flowCode) bindingsOf(space).delete(key);
  }
  logSettingsOf(space).delete(String(flow.flowCode));
  flowsOf(space).delete(String(flow.flowCode));
}

/** The parameters named, those that are there, as the flow builder spells them. */
export function builderMembers(params: Parameters, ...names: string[]): Item {
  const members = Object.entries(given(params, ...names));
  return Object.fromEntries(members.map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]));
}

/** The definition that a call carries. @throws {CamsError} when it is not JSON */
export function definitionOf(params: Parameters): { flow?: { triggerType?: unknown } } | undefined {
  return structured(params, 'FlowViewModel') as { flow?: { triggerType?: unknown } } | undefined;
}

/** Whether an item has the value that a parameter asks for, if it asks for one. */
export function matches(params: Parameters, name: string, value: unknown): boolean {
  const wanted = params.get(name);
  return wanted === undefined || wanted === value;
}

/** Whether a name has the keyword of a call in it, if there is one. */
export function hasKeyword(params: Parameters, name: unknown): boolean {
  return String(name ?? '')
    .toLowerCase()
    .includes(params.text('Keyword').toLowerCase());
}

/** A page as the flow builder gives it. */
export function builderPage(params: Parameters, all: readonly Item[]): Item {
  const list = pageOf(params, all);
  return {
    list,
    pageNo: Number(params.get('PageNo') ?? 1),
    pageSize: Number(params.get('PageSize') ?? 10),
    total: all.length,
  };
}

function versionKey({ flowCode, flowVersion }: Item): string {
  return `${flowCode}/${flowVersion}`;
}
