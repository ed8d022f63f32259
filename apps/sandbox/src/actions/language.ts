import { businessError } from '../protocol/errors.js';

/** @throws {CamsError} when the text is no language code, such as `en` or `zh_CN` */
export function checkLanguage(code: string): void {
  if (!/^[a-z]{2,3}(_[A-Za-z]{2,4})?$/.test(code)) {
    throw businessError('InvalidParameter.LanguageNotSupport', `The language ${code} is not supported.`);
  }
}
