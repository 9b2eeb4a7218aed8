import { DEFAULT_BRAND, type BrandVoice } from '../domain/settings.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import type { TemplatePart, TemplateSet } from './template-set.js';

/** Every language with templates of its own. */
export const TEMPLATE_SETS: Readonly<Record<string, TemplateSet>> = { en, de, fr, es, it, pt, nl };

export interface Speaker {
  /** The language it speaks: the customer's where we have templates, else the brand's, else English. */
  readonly language: string;
  say(part: TemplatePart): string;
}

/** Fills templates in the voice of a brand for one contact. */
export function createSpeaker(brand: BrandVoice, language: string, contactName: string | null | undefined): Speaker {
  const chosen =
    [language, brand.defaultLanguage, 'en']
      .map((code) => code.slice(0, 2).toLowerCase())
      .find((code) => TEMPLATE_SETS[code] !== undefined) ?? 'en';
  const set = TEMPLATE_SETS[chosen] ?? en;
  const name = firstName(contactName);
  return {
    language: chosen,
    say(part) {
      const text = set[part];
      const own = typeof text === 'string' ? text : text[brand.tone];
      const toned = own.includes('{company}') && !hasName(brand.company) ? nameless(set, part) : own;
      return toned.replace('{name}', () => (name === '' ? '' : ` ${name}`)).replace('{company}', () => brand.company);
    },
  };
}

/** Whether a business told its name; the default stands for none. */
export function hasName(company: string): boolean {
  return company.trim() !== '' && company !== DEFAULT_BRAND.company;
}

function nameless(set: TemplateSet, part: TemplatePart): string {
  return part === 'identity' || part === 'greeting' ? set.nameless[part] : set.nameless.refusal;
}

/** The name to greet with. Handles, numbers and addresses are no names. */
export function firstName(contactName: string | null | undefined): string {
  const first = contactName?.trim().split(/\s+/)[0] ?? '';
  return /^\p{Lu}[\p{L}'’-]{1,24}$/u.test(first) ? first : '';
}
