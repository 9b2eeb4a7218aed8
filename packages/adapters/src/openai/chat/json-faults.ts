import { fieldsOf, listOf, type Fields } from '../../channels/reading/fields.js';

/** Where a JSON text does not fit a schema, in words for whoever wrote it; empty where it does. At most so many are told. */
const MOST_FAULTS = 5;

/** Checks what strict schemas hold (platform-apis.md 9.3): types, members, lists, choices; `$ref` into the schema itself. */
export function jsonFaults(text: string, schema: Fields): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch {
    return ['it is not valid JSON'];
  }
  return faultsOf(value, schema, '$', schema).slice(0, MOST_FAULTS);
}

/** The text without the code fence and the words that chat models like to put around JSON. */
export function bareJson(text: string): string {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1] ?? text;
  const [from, to] = [fenced.indexOf('{'), fenced.lastIndexOf('}')];
  return (from >= 0 && to > from ? fenced.slice(from, to + 1) : fenced).trim();
}

function faultsOf(value: unknown, given: Fields, path: string, root: Fields): readonly string[] {
  const schema = resolved(given, root);
  const choices = listOf(schema['anyOf']);
  if (choices.length > 0) {
    const fits = choices.some((choice) => faultsOf(value, fieldsOf(choice) ?? {}, path, root).length === 0);
    return fits ? [] : [`${path} fits none of its choices`];
  }
  if ('const' in schema && value !== schema['const']) return [`${path} must be ${JSON.stringify(schema['const'])}`];
  const values = schema['enum'];
  if (Array.isArray(values) && !values.includes(value)) return [`${path} must be one of ${JSON.stringify(values)}`];
  const types = typeof schema['type'] === 'string' ? [schema['type']] : listOf(schema['type']);
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return [`${path} must be ${types.join(' or ')}`];
  if (Array.isArray(value)) {
    const items = fieldsOf(schema['items']);
    return items ? value.flatMap((entry, index) => faultsOf(entry, items, `${path}[${index}]`, root)) : [];
  }
  const members = fieldsOf(value);
  return members ? memberFaults(members, schema, path, root) : [];
}

function memberFaults(members: Fields, schema: Fields, path: string, root: Fields): readonly string[] {
  const properties = fieldsOf(schema['properties']) ?? {};
  const missing = listOf(schema['required']).filter((name) => typeof name === 'string' && !Object.hasOwn(members, name));
  const faults = missing.map((name) => `${path} lacks ${String(name)}`);
  for (const [name, member] of Object.entries(members)) {
    const of = Object.hasOwn(properties, name) ? fieldsOf(properties[name]) : undefined;
    if (of) faults.push(...faultsOf(member, of, `${path}.${name}`, root));
    else if (schema['additionalProperties'] === false) faults.push(`${path} may not have ${name}`);
  }
  return faults;
}

function resolved(schema: Fields, root: Fields): Fields {
  const reference = schema['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith('#')) return schema;
  let found: unknown = root;
  for (const name of reference.split('/').slice(1)) found = fieldsOf(found)?.[name];
  return fieldsOf(found) ?? {};
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return fieldsOf(value) !== undefined;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
