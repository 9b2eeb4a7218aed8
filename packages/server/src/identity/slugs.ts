import type { Runtime } from '@replyforce/core';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MOST_CHARACTERS = 63;
/** Short numbers are tried up to this one, then random ones: names without Latin letters all begin with the same slug. */
const LAST_SHORT = 9;
const RANDOM_TRIES = 5;

export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_CHARACTERS)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'tenant' : slug;
}

/** The slugs that a business of this name may have, in the order in which they are tried. */
export function* slugsFor(name: string, { randomBytes }: Pick<Runtime, 'randomBytes'>): Generator<string> {
  const slug = slugOf(name);
  const withEnd = (end: number) => `${slug.slice(0, MOST_CHARACTERS - String(end).length - 1).replace(/-+$/, '')}-${end}`;
  yield slug;
  for (let number = 2; number <= LAST_SHORT; number += 1) yield withEnd(number);
  for (let time = 0; time < RANDOM_TRIES; time += 1) yield withEnd(randomBytes(6).reduce((sum, byte) => sum * 256 + byte, 0));
}
