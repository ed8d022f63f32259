import { createHash } from 'node:crypto';
import { digits } from '../../ids.js';
import type { Space } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { checkCode } from '../phone-number-rules.js';
import { recordsOf } from '../records.js';
import { shaped } from '../shaped.js';
import { wabaOf } from '../wabas/waba.js';
import { customerSpaces } from './instance-records.js';

export const onboarding = {
  IsvGetAppId: shaped('IsvGetAppId'),

  ChatappEmbedSignUp: shaped('ChatappEmbedSignUp'),

  ChatappBindWaba: (call) => {
    const wabaId = call.params.text('WabaId');
    const known = customerSpaces(call).find((space) => wabaOf(space).Id === wabaId);
    const { custSpaceId } = known ?? bind(call.state.createSpace(spaceIdOf(wabaId)), wabaId);
    return { Data: { CustSpaceId: custSpaceId, WabaId: wabaId } };
  },

  GetPreValidatePhoneId: ({ params }) => {
    checkCode(true, params.text('VerifyCode'));
    return { Data: { PhoneNumber: params.text('PhoneNumber'), PhoneNumberId: digits(15) } };
  },
} satisfies Record<string, Handler>;

function bind(space: Space, wabaId: string): Space {
  const waba = { ...wabaOf(space), Id: wabaId };
  const wabas = recordsOf(space, 'waba');
  wabas.clear();
  wabas.set(wabaId, waba);
  return space;
}

/** Always the same space for the same account. */
function spaceIdOf(wabaId: string): string {
  const hash = createHash('sha256').update(wabaId).digest('hex');
  return `cams-${BigInt(`0x${hash}`).toString(36).slice(0, 10)}`;
}
