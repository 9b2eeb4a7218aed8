import { fieldsOf, listOf, objectsIn, type Fields } from '../../../channels/reading/fields.js';

/** Keywords of strict schemas (OpenAI's guide to structured outputs). */
const KEYWORDS = new Set(
  [
    '$schema type properties required additionalProperties items enum const anyOf $ref $defs definitions description title pattern',
    'format multipleOf maximum exclusiveMaximum minimum exclusiveMinimum minItems maxItems',
  ].flatMap((line) => line.split(' ')),
);

/** Why a schema is none of the strict subset; undefined where it is. */
export function strictFault(schema: unknown): string | undefined {
  const root = fieldsOf(schema);
  if (!root || root['type'] !== 'object' || root['anyOf']) return `schema must be a JSON Schema of 'type: "object"', got something else.`;
  return faultOf(root, '()');
}

function faultOf(schema: Fields, path: string): string | undefined {
  const unknown = Object.keys(schema).find((name) => !KEYWORDS.has(name));
  if (unknown !== undefined) return `In context=${path}, '${unknown}' is not permitted.`;
  if (!['type', 'anyOf', '$ref', 'enum', 'const'].some((name) => name in schema))
    return `In context=${path}, schema must have a 'type' key.`;
  return objectFault(schema, path) ?? innerFault(schema, path);
}

function objectFault(schema: Fields, path: string): string | undefined {
  const isObject = schema['type'] === 'object' || listOf(schema['type']).includes('object');
  if (!isObject) return undefined;
  if (schema['additionalProperties'] !== false)
    return `In context=${path}, 'additionalProperties' is required to be supplied and to be false.`;
  const names = Object.keys(fieldsOf(schema['properties']) ?? {});
  const required = listOf(schema['required']);
  const missing = names.find((name) => !required.includes(name));
  if (missing !== undefined)
    return `In context=${path}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`;
  const extra = required.find((name) => !names.includes(String(name)));
  return extra === undefined ? undefined : `In context=${path}, 'required' names '${String(extra)}', which is not in properties.`;
}

function innerFault(schema: Fields, path: string): string | undefined {
  const inner: [string, unknown][] = [];
  for (const [name, of] of Object.entries(fieldsOf(schema['properties']) ?? {})) inner.push([`${path}.${name}`, of]);
  for (const group of ['$defs', 'definitions'])
    for (const [name, of] of Object.entries(fieldsOf(schema[group]) ?? {})) inner.push([`${path}.${name}`, of]);
  if ('items' in schema) inner.push([`${path}.items`, schema['items']]);
  for (const [index, choice] of objectsIn(schema['anyOf']).entries()) inner.push([`${path}.anyOf[${index}]`, choice]);
  for (const [at, of] of inner) {
    const fields = fieldsOf(of);
    const fault = fields ? faultOf(fields, at) : `In context=${at}, a schema must be an object.`;
    if (fault !== undefined) return fault;
  }
  return undefined;
}
