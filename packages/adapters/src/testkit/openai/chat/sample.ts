import { createHash } from 'node:crypto';
import { fieldsOf, listOf, numberOf, type Fields } from '../../../channels/reading/fields.js';
import type { ChatReply, ChatRequest } from './types.js';

/** What is answered where nobody says what: the schema read as a grammar, or a sentence. The same request gets the same answer. */
export function sampleReply({ text, schema, wantsJson, body }: ChatRequest): ChatReply {
  const chance = chanceOf(JSON.stringify(body));
  if (schema) return { json: sampleOf(schema, schema, chance, text, 0) };
  return wantsJson ? { json: { answer: text.slice(0, 80) } } : `You wrote: ${text.slice(0, 200)}`;
}

/** A value that fits a schema. Below a few levels nothing optional is made any more. */
export function sampleOf(given: Fields, root: Fields, chance: () => number, words: string, depth: number): unknown {
  const schema = resolve(given, root);
  const choices = listOf(schema['anyOf']);
  if (choices.length > 0) {
    const choice = depth > 4 ? choices.find((one) => fieldsOf(one)?.['type'] === 'null') : undefined;
    return sampleOf(fieldsOf(choice ?? choices[chance() % choices.length]) ?? {}, root, chance, words, depth + 1);
  }
  if ('const' in schema) return schema['const'];
  const values = listOf(schema['enum']);
  if (values.length > 0) return values[chance() % values.length];
  const types = typeof schema['type'] === 'string' ? [schema['type']] : listOf(schema['type']);
  const type = depth > 4 && types.includes('null') ? 'null' : types[chance() % Math.max(1, types.length)];
  if (type === 'object') {
    const members = Object.entries(fieldsOf(schema['properties']) ?? {});
    return Object.fromEntries(members.map(([name, of]) => [name, sampleOf(fieldsOf(of) ?? {}, root, chance, words, depth + 1)]));
  }
  if (type === 'array') {
    const least = numberOf(schema['minItems']) ?? 0;
    const count = depth > 4 ? least : Math.max(least, Math.min(chance() % 3, numberOf(schema['maxItems']) ?? 2));
    return Array.from({ length: count }, () => sampleOf(fieldsOf(schema['items']) ?? {}, root, chance, words, depth + 1));
  }
  if (type === 'integer' || type === 'number') {
    const least = numberOf(schema['minimum']) ?? 0;
    const most = numberOf(schema['maximum']) ?? least + 1;
    const value = least + ((chance() % 101) / 100) * (most - least);
    return type === 'integer' ? Math.round(value) : value;
  }
  if (type === 'boolean') return chance() % 2 === 0;
  return type === 'null' ? null : words.slice(0, 80);
}

function resolve(schema: Fields, root: Fields): Fields {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  let found: unknown = root;
  for (const name of reference.split('/').slice(1)) found = fieldsOf(found)?.[name];
  return fieldsOf(found) ?? {};
}

/** Numbers that a text decides. */
function chanceOf(text: string): () => number {
  const bytes = createHash('sha256').update(text).digest();
  let at = 0;
  return () => bytes[at++ % bytes.length] ?? 0;
}
