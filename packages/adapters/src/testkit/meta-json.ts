import { createHmac } from 'node:crypto';

/**
 * A value as Meta writes it: non-ASCII as lower-case `\uXXXX`, slashes as `\/`. A receiver that parses a body and writes it
 * again before checking the signature fails on such bodies (platform-apis.md 1.2).
 */
export function metaJson(value: unknown): string {
  const escaped = JSON.stringify(value).replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escaped.replaceAll('/', '\\/');
}

/** The value of `X-Hub-Signature-256` for a body under an app secret. */
export function signMeta(body: string | Uint8Array, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}
