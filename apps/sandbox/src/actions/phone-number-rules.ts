import { businessError, notOwned } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';
import type { PhoneNumber, Space } from '../state/model.js';
import { checkLanguage } from './language.js';

/** What every verification code is here. */
export const VERIFICATION_CODE = '123456';

/** A number that the space holds, by the parameter that names it. @throws {CamsError} when it does not, or no longer */
export function ownedNumber(space: Space, params: Parameters, name = 'PhoneNumber'): PhoneNumber {
  const number = space.phoneNumbers.get(params.text(name));
  if (!number || number.status === 'MIGRATED') throw notOwned();
  return number;
}

/** Joins a country code and a national number. @throws {CamsError} when that is no phone number */
export function joinNumber(countryCode: string, nationalNumber: string): string {
  const joined = `${countryCode}${nationalNumber}`;
  if (!/^[1-9]\d{0,3}$/.test(countryCode) || !/^\d{4,14}$/.test(nationalNumber) || joined.length > 15) {
    throw businessError('InvalidParameter.PhoneNumberError', 'The phone number is not valid.');
  }
  return joined;
}

/** @throws {CamsError} when a code cannot be sent that way or in that language */
export function checkDelivery(params: Parameters): void {
  if (!/^(sms|voice)$/i.test(params.text('Method'))) {
    throw businessError('InvalidParameter.MethodNotSupport', 'Method has to be SMS or VOICE.');
  }
  checkLanguage(params.text('Locale'));
}

/** @throws {CamsError} when no code was sent, or another one was given */
export function checkCode(codeOutstanding: boolean, given: string): void {
  if (!codeOutstanding) {
    throw businessError('InvalidParameter.VerifyCodeNotRequested', 'No verification code was sent to this number.');
  }
  if (given !== VERIFICATION_CODE) {
    throw businessError('InvalidParameter.VerifyCodeError', 'The verification code is wrong.');
  }
}

/** The refusal of a number that somebody holds already. */
export function numberTaken() {
  return businessError('InvalidParameter.PhoneNumberExist', 'The phone number is registered already.');
}
