import { factsOf, sameFact, type Fact } from '../../knowledge/facts.js';
import { samePhone } from './values.js';

const SSN = /(?<![\d-])(?!000|666|9\d\d)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\d-])/g;
const CARD = /(?<![\d+])\d(?:[ -]?\d){12,18}(?!\d)/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;

/**
 * Personal data that must not go out: social security numbers, payment cards (Luhn), bank accounts (IBAN, mod 97) that the
 * knowledge does not name, and e-mail addresses and phone numbers that neither the business nor this customer wrote.
 */
export function findPersonalData(reply: string, knownText: string, ownFacts: () => readonly Fact[]): readonly string[] {
  const found: string[] = [...(reply.match(SSN) ?? [])];
  for (const card of reply.match(CARD) ?? []) if (passesLuhn(card.replace(/\D/g, ''))) found.push(card);
  const known = knownText.replace(/\s/g, '');
  for (const account of reply.match(IBAN) ?? []) {
    const compact = account.replace(/\s/g, '');
    if (passesMod97(compact) && !known.includes(compact)) found.push(account);
  }
  for (const fact of factsOf(reply)) {
    if ((fact.type === 'email' || fact.type === 'phone') && !ownFacts().some((own) => isOwnAddress(fact, own))) found.push(fact.text);
  }
  return found;
}

function isOwnAddress(fact: Fact, own: Fact): boolean {
  return fact.type === 'phone' && own.type === 'phone' ? samePhone(fact.value, own.value) : sameFact(fact, own);
}

export function passesLuhn(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const value = index % 2 === 1 ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

export function passesMod97(account: string): boolean {
  if (account.length < 15 || account.length > 34) return false;
  let rest = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
