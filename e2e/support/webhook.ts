import { metaJson, signMeta } from '@replyforce/adapters/testkit';

export interface WebhookAnswer {
  readonly status: number;
  readonly body: string;
}

/** Posts a body to a webhook with these headers, as they are. */
export async function postWebhook(
  url: string,
  channel: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<WebhookAnswer> {
  const response = await fetch(`${url}/webhooks/${channel}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, body: await response.text() };
}

/** Posts a value as Meta would write and sign it. */
export async function postSigned(url: string, channel: string, value: unknown, secret: string): Promise<WebhookAnswer> {
  const body = typeof value === 'string' ? value : metaJson(value);
  return postWebhook(url, channel, body, { 'x-hub-signature-256': signMeta(body, secret) });
}
