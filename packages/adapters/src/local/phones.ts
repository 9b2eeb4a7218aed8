import type { Entity } from '@replyforce/core';
import type * as libphonenumber from 'libphonenumber-js/min';
import { importPeer, once } from '../support/import-peer.js';

type Phones = typeof libphonenumber;
type Country = NonNullable<Parameters<Phones['findPhoneNumbersInText']>[1]> & string;

/** The smallest metadata: enough to tell a number from other digits, not a mobile from a landline. */
const load = once(() => importPeer('libphonenumber-js/min', 'phone numbers') as Phones);

/** Where a number without a country code is most likely from, by language. */
const HOME: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB'],
  de: ['DE', 'AT'],
  fr: ['FR'],
  es: ['ES', 'MX'],
  it: ['IT'],
  pt: ['BR', 'PT'],
  nl: ['NL'],
  pl: ['PL'],
};
const WORTH_A_LOOK = /\+?\(?\d[\d\s().\-/]{5,}\d/;

/** Valid phone numbers, as written. */
export function findPhones(text: string, language: string): readonly Entity[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const { findPhoneNumbersInText } = load();
  for (const country of HOME[language] ?? ['US']) {
    const found = findPhoneNumbersInText(text, country as Country);
    if (found.length > 0) return found.map(({ startsAt, endsAt }): Entity => ({ type: 'phone', value: text.slice(startsAt, endsAt) }));
  }
  return [];
}
