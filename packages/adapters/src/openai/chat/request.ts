import type { GenerateRequest } from '@replyforce/core';
import type { Dialect } from './dialect.js';

type Message = GenerateRequest['messages'][number];

/** The body of a Chat Completions request. What stays the same comes first, so that the provider's cache finds it. */
export function chatBody(model: string, { messages, jsonSchema, maxOutputTokens }: GenerateRequest, dialect: Dialect): object {
  return {
    model,
    messages: jsonSchema && dialect.schemaInPrompt ? withSchema(messages, jsonSchema.schema) : messages,
    ...(dialect.effort && { reasoning_effort: dialect.effort }),
    ...(maxOutputTokens !== undefined && { [dialect.limit]: maxOutputTokens }),
    ...(jsonSchema && formatOf(jsonSchema, dialect)),
  };
}

function formatOf({ name, schema }: NonNullable<GenerateRequest['jsonSchema']>, { format }: Dialect): object {
  if (format === 'words') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' } };
  return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } };
}

/** In the first system message: some servers take only one. */
function withSchema(messages: readonly Message[], schema: object): readonly Message[] {
  const words = `Answer with one JSON object and nothing else. It fits this JSON Schema: ${JSON.stringify(schema)}`;
  const [first, ...rest] = messages;
  if (first?.role === 'system') return [{ role: 'system', content: `${first.content}\n\n${words}` }, ...rest];
  return [{ role: 'system', content: words }, ...messages];
}
