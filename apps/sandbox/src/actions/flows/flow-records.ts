import { businessError } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item, Space } from '../../state/model.js';
import { recordOf, recordsOf, structured } from '../records.js';

const PREVIEW_MS = 30 * 24 * 60 * 60_000;

const CATEGORIES = new Set([
  'SIGN_UP',
  'SIGN_IN',
  'APPOINTMENT_BOOKING',
  'LEAD_GENERATION',
  'CONTACT_US',
  'CUSTOMER_SUPPORT',
  'SURVEY',
  'OTHER',
]);

export function flowsOf(space: Space): Map<string, Item> {
  return recordsOf(space, 'flow');
}

/** The flow that the parameters name. @throws {CamsError} when the space has none of that id */
export function flowOf(space: Space, params: Parameters): Item {
  return recordOf(space, 'flow', params.text('FlowId'));
}

/** The same. @throws {CamsError} when the flow is in another state than the change asks for */
export function flowIn(status: 'DRAFT' | 'PUBLISHED', space: Space, params: Parameters): Item {
  const flow = flowOf(space, params);
  if (flow.Status !== status) {
    throw businessError('InvalidParameter.FlowStatusError', `The flow is ${flow.Status}; it has to be ${status}.`);
  }
  return flow;
}

/** @throws {CamsError} when the list is empty or holds what is no category */
export function readCategories(params: Parameters): string[] {
  const categories = structured(params, 'Categories');
  const fits = Array.isArray(categories) && categories.length > 0 && categories.every((each) => CATEGORIES.has(each));
  if (!fits) {
    throw businessError('InvalidParameter.CategoriesNotSupport', 'Categories has to list categories of flows.');
  }
  return categories;
}

export function previewOf({ FlowId }: Item, now: number) {
  return {
    PreviewUrl: `https://business.facebook.com/wa/manage/flows/${FlowId}/preview/`,
    PreviewUrlExpires: now + PREVIEW_MS,
  };
}

/** The members named of a flow. */
export function shown(flow: Item, ...names: string[]): Item {
  return Object.fromEntries(names.map((name) => [name, flow[name]]));
}
