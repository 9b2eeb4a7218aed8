import { ReplyForceError } from '@replyforce/core';
import { fieldsOf, numberOf, textOf } from '../channels/reading/fields.js';
import { modelError } from '../model-service/model-error.js';
import { readRefusal } from '../model-service/refusal.js';
import type { AiSdkModel } from './model.js';

/**
 * What a provider threw, as an error of ours. Theirs is not kept as the cause: it carries the request, with the customer's words.
 */
export function explainError(error: unknown, { provider, modelId }: AiSdkModel): ReplyForceError {
  if (ReplyForceError.is(error)) return error;
  const fields = fieldsOf(error) ?? {};
  const status = numberOf(fields['statusCode']);
  const inner = fieldsOf(error instanceof Error ? error.cause : undefined);
  if (status === undefined) {
    const code = [fields['code'], inner?.['code']].map(textOf).find((name) => name !== undefined && /^[A-Z_]{1,40}$/.test(name));
    const name = error instanceof Error && /^\w{1,60}$/.test(error.name) ? error.name : 'unknown error';
    return new ReplyForceError('platform_unavailable', `${provider} did not answer (${[name, code].filter(Boolean).join(', ')}).`);
  }
  const headers = Object.fromEntries(
    Object.entries(fieldsOf(fields['responseHeaders']) ?? {}).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key.toLowerCase(), value]] : [],
    ),
  );
  const asked = {
    service: provider,
    model: modelId,
    modelSetting: 'the model given to fromAiSdk',
    keySetting: 'its key',
    addressSetting: 'its address',
  };
  return modelError({ status, headers, refusal: readRefusal(textOf(fields['responseBody']) ?? '') }, asked, Date.now());
}
