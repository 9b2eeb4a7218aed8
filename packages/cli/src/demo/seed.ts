import { messengerText, metaJson, signMeta, whatsappText, type StandIn } from '@replyforce/adapters/testkit';
import { setTimeout as sleep } from 'node:timers/promises';
import { SEED_CONVERSATIONS, type SeedConversation } from './seed-conversations.js';

export interface SeedOptions {
  /** Base URL of the server. */
  readonly url: string;
  readonly secret: string;
  readonly accounts: Readonly<Record<string, string>>;
  readonly standIn: StandIn;
  readonly signal: AbortSignal;
}

/** How long a customer waits for a reply before writing on, ms: a blocked message gets none. */
const REPLY_WAIT_MS = 4_000;
const LOOK_EVERY_MS = 40;
/** Between customers, so that the inbox has an order, ms. */
const APART_MS = 150;

/** Plays the first customers of a demo through the real webhooks. Rejects where the server refuses one, and at `signal`. */
export async function seedConversations(options: SeedOptions): Promise<void> {
  await Promise.all(
    SEED_CONVERSATIONS.map(async (conversation, index) => {
      await sleep(index * APART_MS, undefined, { signal: options.signal });
      await play(conversation, options);
    }),
  );
}

async function play(conversation: SeedConversation, options: SeedOptions): Promise<void> {
  for (const [index, text] of conversation.messages.entries()) {
    if (index > 0) await replies(conversation, index, options);
    await post(bodyOf(conversation, text, index, options.accounts), conversation.channel, options);
  }
}

/** Resolves when the customer has that many replies, or has waited long enough. */
async function replies({ from }: SeedConversation, count: number, { standIn, signal }: SeedOptions): Promise<void> {
  for (const deadline = Date.now() + REPLY_WAIT_MS; Date.now() < deadline; await sleep(LOOK_EVERY_MS, undefined, { signal })) {
    if (standIn.sent().filter((send) => send.to === from).length >= count) return;
  }
}

function bodyOf(
  { channel, key, from, name }: SeedConversation,
  text: string,
  index: number,
  accounts: Readonly<Record<string, string>>,
): string {
  const account = accounts[channel] ?? '';
  return metaJson(
    channel === 'facebook'
      ? messengerText({ pageId: account, from, text, mid: `m_demo-${key}-${index}` })
      : whatsappText({ phoneNumberId: account, from, name, text, id: `wamid.demo-${key}-${index}` }),
  );
}

async function post(body: string, channel: string, { url, secret, signal }: SeedOptions): Promise<void> {
  const response = await fetch(`${url}/webhooks/${channel}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': signMeta(body, secret) },
    body,
    signal,
  });
  if (!response.ok) throw new Error(`the server answered ${response.status} to a webhook of the demo`);
}
