import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReplyForceError } from '@replyforce/core';
import { standInControl } from './stand-in/control-client.js';
import type { StandInChannel, StandInSend } from './stand-in/types.js';
import { exchange } from './http-exchange.js';
import { newMessageId } from './random-ids.js';
import { signedText } from './signed-text.js';

export interface SimulateOptions {
  readonly channel: StandInChannel;
  readonly text: string;
  /** The page, account, phone number or user that the customer writes to. */
  readonly account: string;
  /** Base URL of the engine: webhooks go to `{url}/webhooks/{channel}`. */
  readonly url: string;
  /** App secret, or consumer secret of X, that the engine checks signatures with. */
  readonly secret: string;
  /** Base URL of the stand-in that the engine sends to: replies are seen there. */
  readonly standInUrl: string;
  /** The customer. Absent: each message comes from a customer of its own. */
  readonly from?: string;
  /** Default 1. */
  readonly count?: number;
  /** Messages a second; default 10. */
  readonly rate?: number;
  /** How long to wait for replies after the last message, ms; default 15 000. */
  readonly timeoutMs?: number;
}

export interface SimulateResult {
  readonly sent: readonly { readonly message_id: string }[];
  /** `ms` from the customer's last message before it to the platform's acceptance. */
  readonly replies: readonly { readonly text: string; readonly platform_mid: string; readonly ms: number }[];
}

interface SentMessage {
  readonly message_id: string;
  readonly from: string;
  readonly at: number;
}

/** After every customer has a reply, further ones to a customer who wrote several messages may still come. */
const QUIET_MS = 1_500;

/**
 * Plays customers: posts signed webhooks to a running engine and gathers the replies that its platform stand-in sees.
 * Throws `platform_unavailable` where engine or stand-in cannot be reached and `platform_rejected` where the engine refuses
 * a webhook. Replies that do not come in time are missing from the result.
 */
export async function simulate(options: SimulateOptions): Promise<SimulateResult> {
  const control = standInControl(options.standInUrl);
  const earlier = await control.sent().catch(unreachable('the platform stand-in', options.standInUrl));
  const sent = await sendAll(options);
  const deadline = Date.now() + (options.timeoutMs ?? 15_000);
  const customers = new Set(sent.map((message) => message.from));
  const isReply = (send: StandInSend) => send.account === options.account && customers.has(send.to);
  const severalEach = customers.size < sent.length;

  let seen = earlier.length;
  const replies: StandInSend[] = [];
  while (Date.now() < deadline) {
    const answered = new Set(replies.map((reply) => reply.to)).size === customers.size;
    if (answered && !severalEach) break;
    const waitMs = Math.max(1, Math.min(answered ? QUIET_MS : 5_000, deadline - Date.now()));
    const more = await control.sent({ after: seen, waitMs }).catch(unreachable('the platform stand-in', options.standInUrl));
    if (answered && more.length === 0) break;
    seen += more.length;
    replies.push(...more.filter(isReply));
  }
  return {
    sent: sent.map(({ message_id }) => ({ message_id })),
    replies: replies.map((reply) => ({ text: reply.text, platform_mid: reply.platformMid, ms: reply.time - askedAt(reply, sent) })),
  };
}

async function sendAll(options: SimulateOptions): Promise<readonly SentMessage[]> {
  const { count = 1, rate = 10 } = options;
  const start = Date.now();
  const underWay: Promise<SentMessage>[] = [];
  for (let index = 0; index < count; index += 1) {
    const wait = start + (index * 1_000) / rate - Date.now();
    if (wait > 0) await sleep(wait);
    underWay.push(sendOne(options));
    // A failure shows when all are awaited; until then it must not count as unhandled.
    underWay.at(-1)?.catch(() => undefined);
  }
  return Promise.all(underWay);
}

async function sendOne({ channel, text, account, url, secret, from = randomCustomer(channel) }: SimulateOptions): Promise<SentMessage> {
  const at = Date.now();
  const messageId = newMessageId[channel]();
  const { body, headers } = signedText(channel, { account, from, text, id: messageId, at }, secret);
  const target = `${url.replace(/\/+$/, '')}/webhooks/${channel}`;
  const reply = await exchange({ method: 'POST', url: target, headers, body }).catch(unreachable('the engine', url));
  if (reply.status !== 200) {
    throw new ReplyForceError(
      'platform_rejected',
      `The engine answered ${reply.status} to a ${channel} webhook${reply.status === 401 ? ': the secret does not match' : ''}.`,
    );
  }
  return { message_id: messageId, from, at };
}

function askedAt(reply: StandInSend, sent: readonly SentMessage[]): number {
  const asked = sent.filter((message) => message.from === reply.to);
  return (asked.findLast((message) => message.at <= reply.time) ?? asked[0])?.at ?? reply.time;
}

/** A customer nobody knows, named as each platform names people. */
function randomCustomer(channel: StandInChannel): string {
  return channel === 'whatsapp' ? `1555${randomInt(10 ** 6, 10 ** 7)}` : `24${randomInt(10 ** 13, 10 ** 14)}`;
}

function unreachable(what: string, url: string): (cause: unknown) => never {
  return (cause) => {
    throw new ReplyForceError('platform_unavailable', `Nothing answers at ${url}, where ${what} should be.`, { cause });
  };
}
