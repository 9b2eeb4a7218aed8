import { z } from 'zod';
import { problem } from '../schemas/common.js';
import type { DocumentedRoute } from './collect.js';
import { WEBHOOK_PATHS } from './webhook-paths.js';

type Json = { [key: string]: unknown };

/** The OpenAPI 3.1 document of the routes, from the schemas they check with. */
export function openApiDocument(
  routes: readonly DocumentedRoute[],
  { version, url }: { readonly version: string; readonly url: string },
): Json {
  const components: Json = {};
  const paths: { [path: string]: Json } = {};
  for (const route of routes) {
    const path = route.url.replace(/:([a-z_]+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operationOf(route, components);
  }
  schemaOf(problem, 'output', components);
  return {
    openapi: '3.1.0',
    info: {
      title: 'ReplyForce',
      version,
      description: 'Errors are RFC 9457 problems with a `code`. Lists are pages: `data` and `next_cursor`, which is null on the last one.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url }],
    security: [{ bearer: [] }],
    paths: { ...paths, ...WEBHOOK_PATHS },
    components: {
      schemas: components,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'An access token of the login, or an API key.' } },
    },
  };
}

function operationOf({ method, url, schema, config }: DocumentedRoute, components: Json): Json {
  const isPublic = config?.access === 'public';
  const parts = schema as
    | {
        readonly params?: z.ZodType;
        readonly querystring?: z.ZodType;
        readonly body?: z.ZodType;
        readonly response?: Readonly<Record<string, z.ZodType>>;
      }
    | undefined;
  const responses: Json = {};
  for (const [status, answer] of Object.entries(parts?.response ?? {})) {
    responses[status] = {
      description: status.startsWith('2') ? 'Done.' : 'Not done.',
      ...(status !== '204' && { content: jsonContent(schemaOf(answer, 'output', components)) }),
    };
  }
  if (Object.keys(responses).length === 0) responses['200'] = { description: 'Done.' };
  responses['default'] = {
    description: 'A problem.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    operationId: `${method.toLowerCase()}${url.replace(/[^a-zA-Z0-9]+([a-zA-Z0-9]?)/g, (_match, letter: string) => letter.toUpperCase())}`,
    summary: config?.summary ?? '',
    tags: [...(schema?.tags ?? [])],
    ...(isPublic ? { security: [] } : { 'x-permission': config?.access }),
    parameters: [
      ...parametersOf(parts?.params, 'path', components),
      ...parametersOf(parts?.querystring, 'query', components),
      ...(config?.idempotent
        ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 255 } }]
        : []),
    ],
    ...(parts?.body && {
      requestBody: { required: !mayBeLeftOut(method, parts.body), content: jsonContent(schemaOf(parts.body, 'input', components)) },
    }),
    responses,
  };
}

/** As `allowAbsentBody` takes it. */
function mayBeLeftOut(method: string, body: z.ZodType): boolean {
  return method === 'POST' && body.safeParse({}).success;
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query', components: Json): readonly Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input', components) as { properties?: Json; required?: readonly string[] };
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: one,
  }));
}

function jsonContent(schema: unknown): Json {
  return { 'application/json': { schema } };
}

/** A schema as JSON Schema; the named ones among its parts become components and are referred to. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json): unknown {
  // Inside a wrapper every named schema, the outermost too, comes out as a definition.
  const { properties, $defs = {} } = z.toJSONSchema(z.object({ schema }), { io, unrepresentable: 'any' }) as unknown as {
    readonly properties: { readonly schema: unknown };
    readonly $defs?: Json;
  };
  for (const [name, definition] of Object.entries($defs)) components[name] ??= pointToComponents(withoutId(definition as Json));
  return pointToComponents(properties.schema);
}

function withoutId({ id: _id, ...definition }: Json): Json {
  return definition;
}

function pointToComponents(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointToComponents);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === '$ref' && typeof entry === 'string' ? entry.replace('#/$defs/', '#/components/schemas/') : pointToComponents(entry),
    ]),
  );
}
