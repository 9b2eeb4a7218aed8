import type { GenerateResult } from '../ports/models.js';

/** The object a model was asked for. Throws, in words for the trace, where it gave something else. */
export function objectIn({ text, finish }: GenerateResult): Readonly<Record<string, unknown>> {
  if (finish === 'refusal') throw new Error('the model declined to answer');
  if (finish === 'filtered') throw new Error("the provider's filter stopped the answer");
  if (finish === 'length') throw new Error('the answer was cut short');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('the answer is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('the answer is no object');
  return value as Readonly<Record<string, unknown>>;
}

/** Strings of a list, trimmed, the empty ones left out; nothing where it is no list. */
export function stringsIn(value: unknown, most: number, longest: number): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '')
    .slice(0, most)
    .map((entry) => entry.trim().slice(0, longest));
}
