import { fieldsOf, numberOf, objectsIn, type Fields } from '../../../channels/reading/fields.js';
import type { ChatRequest } from './types.js';

/** A request that was found right, as `answer` is given it. */
export function readChat(body: Fields): ChatRequest {
  const messages = objectsIn(body['messages']).map(({ role, content }) => ({ role: String(role), content: textOfContent(content) }));
  const format = fieldsOf(body['response_format']);
  return {
    model: String(body['model']),
    messages,
    text: messages.findLast(({ role }) => role === 'user')?.content ?? '',
    schema: fieldsOf(fieldsOf(format?.['json_schema'])?.['schema']) ?? null,
    wantsJson: format?.['type'] === 'json_schema' || format?.['type'] === 'json_object',
    limit: numberOf(body['max_completion_tokens']) ?? numberOf(body['max_tokens']) ?? null,
    body,
  };
}

function textOfContent(content: unknown): string {
  if (typeof content === 'string') return content;
  return objectsIn(content)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('');
}
