import { fieldsOf, objectsIn, type Fields } from '../../../channels/reading/fields.js';
import type { Answer } from '../../stand-in/answer.js';
import { wrong } from '../errors.js';
import type { OpenAiModel } from '../types.js';
import { strictFault } from './check-schema.js';

/** Parameters of Chat Completions. What we have no use for is taken and changes nothing, streaming apart. */
const PARAMETERS = new Set(
  [
    'model messages max_tokens max_completion_tokens reasoning_effort response_format temperature top_p logprobs top_logprobs',
    'n seed stop stream stream_options store metadata user verbosity presence_penalty frequency_penalty logit_bias',
    'service_tier safety_identifier prompt_cache_key tools tool_choice parallel_tool_calls modalities prediction',
  ].flatMap((line) => line.split(' ')),
);
const ROLES = ['system', 'developer', 'user', 'assistant', 'tool', 'function'];
const EFFORTS = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh'];
/** Refused beside thinking (platform-apis.md 9.2). */
const SAMPLING = ['temperature', 'top_p', 'logprobs', 'top_logprobs'];

/** What OpenAI would refuse about a request to a chat model that there is; undefined where it would take it. */
export function chatFault(body: Fields, { family = 'reasoning' }: OpenAiModel): Answer | undefined {
  const unknown = Object.keys(body).find((name) => !PARAMETERS.has(name));
  if (unknown !== undefined) return wrong(`Unknown parameter: '${unknown}'.`, unknown, 'unknown_parameter');
  if (body['stream'] === true) return wrong('This stand-in does not stream.', 'stream', 'unsupported_value');
  return messagesFault(body) ?? limitFault(body, family) ?? effortFault(body, family) ?? formatFault(body);
}

function messagesFault({ messages }: Fields): Answer | undefined {
  if (!Array.isArray(messages)) return wrong("Missing required parameter: 'messages'.", 'messages', 'missing_required_parameter');
  if (messages.length === 0) return wrong("Invalid 'messages': empty array.", 'messages', 'empty_array');
  for (const [index, entry] of messages.entries()) {
    const message = fieldsOf(entry) ?? {};
    const at = `messages[${index}]`;
    if (!ROLES.includes(String(message['role'])))
      return wrong(`Invalid value: '${String(message['role'])}'.`, `${at}.role`, 'invalid_value');
    const { content } = message;
    if (typeof content !== 'string' && !Array.isArray(content))
      return wrong(`Invalid type for '${at}.content': expected a string or an array of objects.`, `${at}.content`, 'invalid_type');
  }
  return undefined;
}

function limitFault(body: Fields, family: OpenAiModel['family']): Answer | undefined {
  for (const name of ['max_tokens', 'max_completion_tokens']) {
    const value = body[name];
    if (value !== undefined && value !== null && !(Number.isInteger(value) && Number(value) > 0))
      return wrong(`Invalid '${name}': expected a whole number of at least 1.`, name, 'invalid_type');
  }
  if ('max_tokens' in body && 'max_completion_tokens' in body)
    return wrong(
      "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
      'max_tokens',
      'invalid_parameter_combination',
    );
  if (family === 'reasoning' && 'max_tokens' in body)
    return wrong(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'max_tokens',
      'unsupported_parameter',
    );
  return undefined;
}

function effortFault(body: Fields, family: OpenAiModel['family']): Answer | undefined {
  const effort = body['reasoning_effort'];
  if (family === 'legacy')
    return effort === undefined
      ? undefined
      : wrong('Unrecognized request argument supplied: reasoning_effort', 'reasoning_effort', 'unsupported_parameter');
  if (effort !== undefined && !EFFORTS.includes(String(effort)))
    return wrong(`Invalid value: '${String(effort)}'. Supported values are: ${EFFORTS.join(', ')}.`, 'reasoning_effort', 'invalid_value');
  const sampling = SAMPLING.find((name) => body[name] !== undefined && body[name] !== null);
  if (effort === 'none' || sampling === undefined) return undefined;
  return wrong(`Unsupported parameter: '${sampling}' is not supported with this model.`, sampling, 'unsupported_parameter');
}

function formatFault(body: Fields): Answer | undefined {
  const format = body['response_format'];
  if (format === undefined || format === null) return undefined;
  const type = fieldsOf(format)?.['type'];
  if (type === 'text') return undefined;
  if (type === 'json_object')
    return /json/i.test(JSON.stringify(objectsIn(body['messages'])))
      ? undefined
      : wrong("'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", 'messages');
  if (type !== 'json_schema') return wrong(`Invalid value: '${String(type)}'.`, 'response_format.type', 'invalid_value');
  const { name, schema, strict } = fieldsOf(fieldsOf(format)?.['json_schema']) ?? {};
  if (typeof name !== 'string' || !/^[\w-]{1,64}$/.test(name))
    return wrong("Invalid 'response_format.json_schema.name'.", 'response_format.json_schema.name', 'invalid_value');
  const fault = strict === true ? strictFault(schema) : undefined;
  return fault === undefined
    ? undefined
    : wrong(`Invalid schema for response_format '${name}': ${fault}`, 'response_format', 'invalid_json_schema');
}
