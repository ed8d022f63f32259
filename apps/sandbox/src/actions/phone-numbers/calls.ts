import { z } from 'zod';
import { newMessageId } from '../../ids.js';
import { businessError, notOwned } from '../../protocol/errors.js';
import type { ActionCall, Handler } from '../handler.js';
import { ownedNumber } from '../phone-number-rules.js';
import { recordOf, recordsOf, structured } from '../records.js';

const KIND = 'call';
/** Steps of a call that is under way, and whether it goes on afterwards. */
const steps: ReadonlyMap<string, boolean> = new Map([
  ['pre_accept', true],
  ['accept', true],
  ['reject', false],
  ['terminate', false],
]);

const session = z.looseObject({ SdpType: z.string().min(1), Sdp: z.string().min(1) });

export const calls = {
  WhatsappCall: (call) => {
    const { space, params } = call;
    const { phoneNumber, status } = ownedNumber(space, params, 'BusinessNumber');
    if (status !== 'CONNECTED')
      throw businessError('PhoneNumberNotRegistered', 'The calling number is not registered.');
    const step = params.text('CallAction');
    if (step === 'connect') return { Model: { CallId: placeCall(call, phoneNumber) } };
    const goesOn = steps.get(step);
    if (goesOn === undefined)
      throw businessError('InvalidParameter.CallAction', `CallAction ${step} is not supported.`);
    const id = params.text('CallId');
    if (recordOf(space, KIND, id).BusinessNumber !== phoneNumber) throw notOwned();
    if (!goesOn) recordsOf(space, KIND).delete(id);
    return { Model: { CallId: id } };
  },
} satisfies Record<string, Handler>;

/** Rings a user, and gives the id of the call. */
function placeCall({ space, params }: ActionCall, businessNumber: string): string {
  const user = params.get('UserNumber');
  if (!user) throw businessError('InvalidParameter.UserNumberNotEmpty', 'UserNumber is needed to place a call.');
  if (!session.safeParse(structured(params, 'Session')).success) {
    throw businessError('InvalidParameter.Session', 'Session needs SdpType and Sdp to place a call.');
  }
  const id = `wamid-${newMessageId()}`;
  recordsOf(space, KIND).set(id, { CallId: id, BusinessNumber: businessNumber, UserNumber: user });
  return id;
}
