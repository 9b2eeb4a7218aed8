import { fieldsOf, textOf } from '../channels/reading/fields.js';
import { parseJson } from '../channels/reading/parse-json.js';

/** What a service says of a request that it did not carry out, as far as it says it. */
export interface Refusal {
  readonly code: string | undefined;
  /** The parameter it objects to. */
  readonly param: string | undefined;
  /** Its own words. They may quote the request, and a part of the key: never for a log or an error. */
  readonly words: string;
}

/** Codes of a quota that is used up, which waiting does not bring back. */
const USED_UP: ReadonlySet<string> = new Set(['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active']);

/** Reads `{"error":{"message","type","param","code"}}`, and what compatible servers make of it: a bare string, the members themselves. */
export function readRefusal(body: string): Refusal {
  const fields = fieldsOf(parseJson(body));
  const error = fieldsOf(fields?.['error']) ?? fields ?? {};
  return {
    code: nameOf(error['code']) ?? nameOf(error['type']),
    param: nameOf(error['param']),
    words: textOf(error['message']) ?? textOf(fields?.['error']) ?? body,
  };
}

export function isUsedUp({ code }: Pick<Refusal, 'code'>): boolean {
  return code !== undefined && USED_UP.has(code);
}

/** A name from outside, harmless enough for an error's words. */
function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.[\]-]{1,64}$/.test(value) ? value : undefined;
}
