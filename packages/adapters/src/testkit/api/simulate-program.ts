import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReplyForceError } from '@replyforce/core';
import type { WireConversation, WireMessage } from '@replyforce/core/protocol';
import { exchange } from '../http-exchange.js';
import type { SimulateResult } from '../simulate.js';

export interface SimulateProgramOptions {
  readonly text: string;
  /** The channel, by its id or its account id. */
  readonly account: string;
  /** Base URL of the engine. */
  readonly url: string;
  /** An API key or an access token that may write to conversations. */
  readonly token: string;
  /** The customer. Absent: each message comes from a customer of its own. */
  readonly from?: string;
  /** Default 1. */
  readonly count?: number;
  /** Messages a second; default 10. */
  readonly rate?: number;
  /** How long to wait for replies after the last message, ms; default 15 000. */
  readonly timeoutMs?: number;
}

interface Said {
  readonly message_id: string;
  readonly from: string;
  readonly at: number;
}

/** Time between two looks at the conversations, ms. */
const LOOK_EVERY_MS = 100;
/** After every customer has a reply, further ones to a customer who wrote several messages may still come. */
const QUIET_MS = 1_500;
/** What a reply's state is when it has left. */
const GONE_OUT: ReadonlySet<WireMessage['status']> = new Set<WireMessage['status']>(['accepted', 'sent', 'delivered', 'read']);

/**
 * Plays a program with customers: hands messages over to a running engine and reads the replies, all through its API. Throws
 * `platform_unavailable` where the engine cannot be reached and `platform_rejected` where it refuses. Replies that do not come in
 * time are missing from the result.
 */
export async function simulateProgram(options: SimulateProgramOptions): Promise<SimulateResult> {
  const { account, text, from, count = 1, rate = 10, timeoutMs = 15_000 } = options;
  const engine = client(options);
  const channels = (await engine.call<{ data: readonly { id: string; account_id: string }[] }>('GET', 'channels')).data;
  const channelId = channels.find((one) => one.id === account || one.account_id === account)?.id;
  if (channelId === undefined) throw new ReplyForceError('not_found', `There is no channel ${account}.`);

  const said: Said[] = [];
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await sleep(1_000 / rate);
    const message = { message_id: randomUUID(), from: from ?? `customer-${randomInt(10 ** 9, 10 ** 10)}`, at: Date.now() };
    await engine.call('POST', `channels/${channelId}/inbound`, { message_id: message.message_id, contact: { id: message.from }, text });
    said.push(message);
  }

  const customers = new Set(said.map((one) => one.from)).size;
  const until = Date.now() + timeoutMs;
  let replies = new Map<string, SimulateResult['replies'][number]>();
  let answered = 0;
  for (let quietSince = Date.now(); Date.now() < until; await sleep(LOOK_EVERY_MS)) {
    const before = replies.size;
    ({ replies, answered } = await look(engine, channelId, said));
    if (replies.size > before) quietSince = Date.now();
    if (answered === customers && (customers === said.length || Date.now() - quietSince > QUIET_MS)) break;
  }
  return { sent: said.map(({ message_id }) => ({ message_id })), replies: [...replies.values()] };
}

type Client = ReturnType<typeof client>;

/** The replies that have gone out by now, by their id, and how many customers have one. */
async function look(engine: Client, channelId: string, said: readonly Said[]) {
  const replies = new Map<string, SimulateResult['replies'][number]>();
  let answered = 0;
  const recent = (await engine.call<{ data: readonly WireConversation[] }>('GET', 'conversations?channel=api&limit=100')).data;
  for (const { id } of recent.filter((one) => one.channel_id === channelId)) {
    const messages = (await engine.call<{ data: readonly WireMessage[] }>('GET', `conversations/${id}/messages?limit=100`)).data;
    const asked = said.filter((one) => messages.some(({ platform_mid: mid }) => mid === one.message_id));
    const first = asked[0];
    if (!first) continue;
    const place = messages.find(({ platform_mid: mid }) => mid === first.message_id)?.sequence ?? 0;
    const out = messages.filter((one) => one.sender_type !== 'customer' && one.sequence > place && GONE_OUT.has(one.status));
    if (out.length > 0) answered += 1;
    for (const one of out.toReversed()) {
      const at = Date.parse(one.created_at);
      const last = asked.findLast((message) => message.at <= at) ?? first;
      replies.set(one.id, { text: one.content, platform_mid: one.platform_mid ?? one.id, ms: Math.max(0, at - last.at) });
    }
  }
  return { replies, answered };
}

function client({ url, token }: Pick<SimulateProgramOptions, 'url' | 'token'>) {
  const base = `${url.replace(/\/+$/, '')}/api/v1/`;
  return {
    async call<T>(method: 'GET' | 'POST', path: string, value?: unknown): Promise<T> {
      const body = value === undefined ? {} : { body: JSON.stringify(value) };
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const { status, body: answer } = await exchange({ method, url: base + path, headers, ...body }).catch((cause: unknown) => {
        throw new ReplyForceError('platform_unavailable', `Nothing answers at ${url}, where the engine should be.`, { cause });
      });
      if (status < 200 || status > 299)
        throw new ReplyForceError('platform_rejected', `The engine answered ${status} to ${method} ${path}.`);
      return JSON.parse(answer) as T;
    },
  };
}
