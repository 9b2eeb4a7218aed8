import { toMillis, type Timestamp } from '../client/wire.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type LabelKey, type Labels } from './en.js';

const CATALOGUES: Readonly<Record<string, Labels>> = { en, de, ar };
const DAY_MS = 86_400_000;
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi']);

/** Texts, numbers and times in one language. */
export interface Localizer {
  readonly lang: string;
  text(key: LabelKey, values?: Readonly<Record<string, string | number>>): string;
  /** The label of a value such as `topic.pricing`; a value the catalogue does not know is shown as readable words. */
  value(prefix: string, value: string): string;
  number(value: number): string;
  /** A signed number: `+10`, `−5`. */
  signed(value: number): string;
  /** 0–1 as per cent. */
  percent(share: number): string;
  /** Hour and minute. */
  time(time: Timestamp): string;
  /** Day for separators between messages. */
  day(time: Timestamp): string;
  dateTime(time: Timestamp): string;
  /** Short distance from now: `2 min. ago`. */
  relative(time: Timestamp, now: number): string;
  /** An ISO 639-1 code as the language's name. */
  language(code: string): string;
  money(usd: number): string;
}

/** Falls back to English for languages without a catalogue; numbers and times still follow `lang`. */
export function createLocalizer(lang: string, overrides: Partial<Labels> = {}): Localizer {
  const known = supportedLocale(lang);
  const labels: Labels = { ...(CATALOGUES[known.split('-')[0] ?? 'en'] ?? en), ...overrides };
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(known, options);
  const plain = new Intl.NumberFormat(known, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(known, { signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(known, { style: 'percent' });
  const time = format({ hour: '2-digit', minute: '2-digit' });
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const dayOfYear = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const dateTime = format({ dateStyle: 'medium', timeStyle: 'short' });
  const shortDate = format({ day: 'numeric', month: 'short' });
  const shortDateOfYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(known, { numeric: 'auto', style: 'narrow' });
  const languages = new Intl.DisplayNames([known], { type: 'language' });
  const money = new Intl.NumberFormat(known, { style: 'currency', currency: 'USD', maximumSignificantDigits: 2 });

  return {
    lang: known,
    text: (key, values) => fill(labels[key], values),
    value: (prefix, value) => (labels as Readonly<Record<string, string>>)[`${prefix}.${value}`] ?? readable(value),
    number: (value) => plain.format(value),
    signed: (value) => signed.format(value),
    percent: (share) => percent.format(share),
    time: (value) => time.format(toMillis(value)),
    day: (value) => (isSameYear(toMillis(value), Date.now()) ? day : dayOfYear).format(toMillis(value)),
    dateTime: (value) => dateTime.format(toMillis(value)),
    relative(value, now) {
      const then = toMillis(value);
      const seconds = Math.round((then - now) / 1000);
      if (seconds > -60) return relative.format(0, 'second');
      if (seconds > -3600) return relative.format(Math.trunc(seconds / 60), 'minute');
      if (seconds > -86_400) return relative.format(Math.trunc(seconds / 3600), 'hour');
      const days = Math.round((startOfDay(now) - startOfDay(then)) / DAY_MS);
      if (days < 7) return relative.format(-days, 'day');
      return (isSameYear(then, now) ? shortDate : shortDateOfYear).format(then);
    },
    language(code) {
      try {
        return languages.of(code) ?? code;
      } catch {
        return code;
      }
    },
    money: (usd) => money.format(usd),
  };
}

let english: Localizer | undefined;

/** What elements speak until they are told otherwise. Shared, because the formatters behind it are costly to make. */
export function englishLocalizer(): Localizer {
  english ??= createLocalizer('en');
  return english;
}

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** The person's own midnight. */
function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

function isSameYear(one: number, other: number): boolean {
  return new Date(one).getFullYear() === new Date(other).getFullYear();
}

function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}

/** `order_status` → `Order status`. */
function readable(value: string): string {
  const words = value.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function supportedLocale(lang: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
