import { fromBase64Url, fromUtf8, timingSafeEqual, utf8, type Runtime } from '@replyforce/core';
import { parseJson } from '../../reading/parse-json.js';
import { fieldsOf, idOf } from '../../reading/fields.js';

const FORM = /^([\w-]{43})\.([\w-]{1,4000})={0,2}$/;

/**
 * Whom a `signed_request` of Meta speaks of: the person who connected an account, as the app knows them (platform-apis.md
 * section 5). The signature covers the encoded payload as it came. Undefined where it does not hold under any of the secrets.
 */
export async function readSignedRequest(
  signedRequest: string,
  secrets: readonly Uint8Array[],
  runtime: Pick<Runtime, 'hmacSha256'>,
): Promise<string | undefined> {
  const [, signature, payload] = FORM.exec(signedRequest) ?? [];
  if (signature === undefined || payload === undefined) return undefined;
  let isGenuine = false;
  // Every secret is tried, so that the time taken does not tell which one holds.
  for (const secret of secrets) {
    const expected = await runtime.hmacSha256(secret, utf8(payload));
    if (timingSafeEqual(expected, fromBase64Url(signature))) isGenuine = true;
  }
  if (!isGenuine) return undefined;
  const fields = fieldsOf(parseJson(fromUtf8(fromBase64Url(payload))));
  return fields?.['algorithm'] === 'HMAC-SHA256' ? idOf(fields['user_id']) : undefined;
}
