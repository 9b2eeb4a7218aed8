/**
 * U+0000 is a character like any other in a customer's message, and PostgreSQL keeps neither text nor JSON that holds it. It is
 * kept as two others that stand for it: a private one, which nobody has a use for, and a digit. The private one by
 * itself is kept in the same way, so that every text comes back as it was.
 */
const ESCAPE = '\uE000';
const KEPT = { nul: `${ESCAPE}0`, escape: `${ESCAPE}1` } as const;

const TO_KEEP = /[\0\uE000]/gu;
const AS_KEPT = /\uE000([01])/gu;
/** In JSON both may be written as escapes; halves of surrogate pairs, which UTF-8 has no room for, always are. */
const IN_JSON = /\uE000|\\u(?:0000|e000|d[89a-f])/iu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

export function withoutNul(text: string): string {
  return text.includes('\0') || text.includes(ESCAPE)
    ? text.replace(TO_KEEP, (found) => (found === ESCAPE ? KEPT.escape : KEPT.nul))
    : text;
}

export function withNul(text: string): string {
  return text.includes(ESCAPE) ? text.replace(AS_KEPT, (_all, digit) => (digit === '0' ? '\0' : ESCAPE)) : text;
}

export function jsonWithoutNul(json: string): string {
  if (!IN_JSON.test(json)) return json;
  return JSON.stringify(
    JSON.parse(json, (_key, value: unknown) => (typeof value === 'string' ? withoutNul(value.replace(LONE_SURROGATE, '\uFFFD')) : value)),
  );
}

export function jsonWithNul(json: string): string {
  return json.includes(ESCAPE) ? json.replace(AS_KEPT, (_all, digit) => (digit === '0' ? '\\u0000' : ESCAPE)) : json;
}
