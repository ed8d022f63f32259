import { z } from 'zod';
import { digits } from '../../ids.js';
import { businessError, notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import type { ActionCall, Handler } from '../handler.js';
import { given, pageOf, recordOf, recordsOf, structured } from '../records.js';
import { AUDIENCE, checkAdAccount, matching, ownedPage } from './page-rules.js';

const MAX_USERS = 10_000;
const FILTERS = ['PageId', 'AdAccountId', 'CustomAudienceId', 'CustomAudienceName', 'TokenType'];

const users = z
  .array(
    z
      .object({ Phone: z.string().optional(), Email: z.string().optional() })
      .refine(({ Phone, Email }) => Phone || Email),
  )
  .min(1);

export const audiences = {
  ListCustomAudience: (call) => {
    ownedPage(call);
    const { space, params } = call;
    const found = matching(params, recordsOf(space, AUDIENCE).values(), ...FILTERS).reverse();
    return { Data: pageOf(params, found), Total: found.length };
  },

  CreateCustomAudience: (call) => {
    checkAdAccount(call);
    const { space, params, now } = call;
    checkUpload(params);
    const id = digits(15);
    recordsOf(space, AUDIENCE).set(id, {
      ...given(params, 'PageId', 'AdAccountId', 'Description', 'UploadType'),
      CustomAudienceId: id,
      CustomAudienceName: params.text('Name'),
      Status: 'AVAILABLE',
      TokenType: 'custom',
      TokenTotal: 0,
      CreateTime: now,
      UpdateTime: now,
    });
    return { CustomAudienceId: id };
  },

  AddCustomAudienceUser: (call) => {
    checkAdAccount(call);
    const audience = ownedAudience(call);
    const added = readUsers(call.params);
    Object.assign(audience, { TokenTotal: Number(audience.TokenTotal) + added, UpdateTime: call.now });
    return {};
  },
} satisfies Record<string, Handler>;

/** @throws {CamsError} when the page has no such audience */
export function ownedAudience({ space, params }: ActionCall): Item {
  const audience = recordOf(space, AUDIENCE, params.text('CustomAudienceId'));
  if (audience.PageId !== params.get('PageId')) throw notOwned();
  return audience;
}

function checkUpload(params: Parameters): void {
  const type = params.text('UploadType');
  if (type !== 'excel' && type !== 'intf') {
    throw businessError('InvalidParameter.UploadTypeNotSupport', 'UploadType has to be excel or intf.');
  }
  if (type === 'excel' && !params.get('FilePath')) {
    throw businessError('InvalidParameter.FilePathNotEmpty', 'FilePath is needed.');
  }
}

/** How many users the call hands in. @throws {CamsError} when there are none, or too many */
function readUsers(params: Parameters): number {
  const parsed = users.safeParse(structured(params, 'Users'));
  if (!parsed.success) {
    throw businessError('InvalidParameter.Users', 'Users has to be a list, each with Phone or Email.');
  }
  if (parsed.data.length > MAX_USERS) {
    throw businessError('InvalidParameter.UsersTooMany', 'Users holds at most 10,000 users.');
  }
  return parsed.data.length;
}
