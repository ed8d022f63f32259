import { businessError, notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item, Space } from '../../state/model.js';
import type { Handler } from '../handler.js';
import {
  boundTo,
  builderMembers,
  builderPage,
  createVersion,
  definitionOf,
  deleteVersion,
  flowOf,
  MANUAL,
  matches,
  versionsOf,
} from './chat-flow-records.js';

export const chatFlowVersions = {
  ListFlowVersion: ({ space, params }) => {
    const versions = versionsOf(space, flowOf(space, params));
    return {
      Response: builderPage(
        params,
        versions.filter(({ status }) => matches(params, 'Status', status)),
      ),
    };
  },

  CreateFlowVersion: ({ space, params }) => {
    const flow = flowOf(space, params);
    const original = params.get('FlowVersionCopyFrom');
    const copied = original === undefined ? {} : versionOf(space, flow, original);
    return { Response: createVersion(space, flow, { ...copied, ...builderMembers(params, 'Remark') }) };
  },

  ReadFlowVersion: ({ space, params }) => {
    const version = namedVersion(space, params);
    if (!matches(params, 'Status', version.status)) throw notOwned();
    return { Response: version };
  },

  UpdateFlowVersion: ({ space, params }) => {
    const version = namedVersion(space, params);
    checkNotOnline(version);
    definitionOf(params);
    return { Response: Object.assign(version, builderMembers(params, 'FlowViewModel', 'Remark')) };
  },

  DeleteFlowVersion: ({ space, params }) => {
    const version = namedVersion(space, params);
    checkNotOnline(version);
    deleteVersion(space, version);
    return { Response: {} };
  },

  OnlineFlowVersion: ({ space, params }) => {
    const flow = flowOf(space, params);
    const version = namedVersion(space, params);
    if (flow.flowTriggerType !== MANUAL && boundTo(space, flow).length === 0) {
      throw businessError('InvalidParameter.FlowNotBound', 'The flow is bound to no number or page.');
    }
    for (const other of versionsOf(space, flow)) {
      if (other.status === 'ONLINE') other.status = 'OFFLINE';
    }
    return { Response: Object.assign(version, builderMembers(params, 'Remark'), { status: 'ONLINE' }) };
  },

  OfflineFlowVersion: ({ space, params }) => {
    const version = namedVersion(space, params);
    if (version.status !== 'ONLINE') {
      throw businessError('InvalidParameter.FlowVersionNotOnline', 'The version is not online.');
    }
    return { Response: Object.assign(version, builderMembers(params, 'Remark'), { status: 'OFFLINE' }) };
  },
} satisfies Record<string, Handler>;

function namedVersion(space: Space, params: Parameters): Item {
  return versionOf(space, flowOf(space, params), params.text('FlowVersion'));
}

function versionOf(space: Space, flow: Item, wanted: string): Item {
  const version = versionsOf(space, flow).find(({ flowVersion }) => flowVersion === wanted);
  if (!version) throw notOwned();
  return version;
}

function checkNotOnline({ status }: Item): void {
  if (status === 'ONLINE') throw businessError('InvalidParameter.FlowVersionOnline', 'The version is online.');
}
