import { InvalidArgumentError } from 'commander';

/**
 * Options that several commands share: how they are written and what they say. Every command takes `--data`, also one that needs no
 * data: a script may give it to all.
 */
export const DATA = ['--data <folder>', 'data folder (default: REPLYFORCE_DATA or ./.replyforce)'] as const;
export const TENANT = ['--tenant <id>', 'tenant, by id or slug'] as const;
export const JSON_OUTPUT = ['--json', 'print JSON'] as const;
export const OFFLINE = ['--offline', 'ask no service, whatever is configured'] as const;
export const KB = ['--kb <folder>', 'folder of knowledge files, instead of the tenant’s'] as const;

/** What `--max-cost` is where it is not said. */
export const MAX_COST_VARIABLE = 'REPLYFORCE_MAX_COST';
export const MAX_COST = [
  '--max-cost <usd>',
  `what models may cost altogether; without --tenant 1 where nothing is said, here or by ${MAX_COST_VARIABLE}`,
  parseCost,
] as const;

/** For amounts of USD: 0 and any above. */
export function parseCost(value: string): number {
  const cost = Number(value);
  if (value.trim() === '' || !Number.isFinite(cost) || cost < 0)
    throw new InvalidArgumentError('It must be an amount in USD, such as 0.5.');
  return cost;
}

/** For `<n>` that counts something: a whole number from 1. */
export function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return count;
}

/** For words that say something. */
export function parseWords(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return value;
}

/** For rates: any number above 0. */
export function parsePositive(value: string): number {
  const number = Number(value);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
}
