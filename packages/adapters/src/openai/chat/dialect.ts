import type { Refusal } from '../../model-service/refusal.js';

/** Who reads chat requests: OpenAI's models since GPT-5, those before, or any other server that speaks the protocol. */
export type Provider = 'openai-gpt6' | 'openai-legacy' | 'compatible';

/** How a chat request is written for one model. What is refused is left out from then on. */
export interface Dialect {
  /** How the output is bounded; never left out, since it bounds what is spent. */
  readonly limit: 'max_completion_tokens' | 'max_tokens';
  /** The other name was tried. */
  readonly limitChanged?: boolean;
  /** `none`: no thinking, which would take seconds and cost output (platform-apis.md 9.2). */
  readonly effort?: 'none';
  /** The strongest way to ask for JSON that the server takes. */
  readonly format: 'json_schema' | 'json_object' | 'words';
  /** The schema is in the prompt as well: the server may pass over what it does not know. */
  readonly schemaInPrompt: boolean;
}

/** The only place where it is decided what whom is sent. */
export const DIALECTS: Readonly<Record<Provider, Dialect>> = {
  'openai-gpt6': { limit: 'max_completion_tokens', effort: 'none', format: 'json_schema', schemaInPrompt: false },
  'openai-legacy': { limit: 'max_tokens', format: 'json_schema', schemaInPrompt: false },
  compatible: { limit: 'max_tokens', format: 'json_schema', schemaInPrompt: true },
};

/** By name alone: a gateway in front of OpenAI has an address of its own, and no other server has models of these names. */
export function providerOf(model: string): Provider {
  const name = model.replace(/^(?:ft:|openai\/)/, '');
  if (/^(?:gpt-(?:[5-9]|\d{2})|o\d)/.test(name)) return 'openai-gpt6';
  return /^(?:gpt-[34]|chatgpt-)/.test(name) ? 'openai-legacy' : 'compatible';
}

const PARAMETERS = ['reasoning_effort', 'response_format', 'max_completion_tokens', 'max_tokens'] as const;

/**
 * The dialect without what was refused; undefined where the refusal is about something else, or there is nothing left to do
 * without. `param` names it at OpenAI; other servers only mention it.
 */
export function withoutRefused(dialect: Dialect, refusal: Refusal): Dialect | undefined {
  switch (refusedParameter(refusal)) {
    case 'reasoning_effort': {
      const { effort, ...rest } = dialect;
      return effort === undefined ? undefined : rest;
    }
    case dialect.limit:
      if (dialect.limitChanged) return undefined;
      return { ...dialect, limit: dialect.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens', limitChanged: true };
    case 'response_format':
      if (dialect.format === 'words') return undefined;
      return { ...dialect, format: dialect.format === 'json_schema' ? 'json_object' : 'words', schemaInPrompt: true };
    default:
      return undefined;
  }
}

function refusedParameter({ code, param, words }: Refusal): (typeof PARAMETERS)[number] | undefined {
  // The schema is at fault, and not that there is one.
  if (code === 'invalid_json_schema') return undefined;
  if (param !== undefined) return PARAMETERS.find((name) => name === param.split('.')[0]);
  const places = PARAMETERS.map((name) => ({ name, at: words.search(new RegExp(`\\b${name}\\b`)) })).filter(({ at }) => at >= 0);
  return places.sort((left, right) => left.at - right.at)[0]?.name;
}
