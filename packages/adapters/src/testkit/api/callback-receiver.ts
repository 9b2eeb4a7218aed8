import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseJson } from '../../channels/reading/parse-json.js';
import { readText } from '../http-exchange.js';
import { signCallback } from './api-bodies.js';

export interface ReceiverOptions {
  /** What callbacks are signed with, as the channel was given it. */
  readonly secret: string;
}

/** One request that came, whatever it was answered. */
export interface Callback {
  readonly id: string;
  /** Whether id, time and bytes are signed with the secret. */
  readonly genuine: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the receiver does with a request: `hold` takes it and says nothing for so long, ms. */
export interface ReceiverAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly hold?: number;
}

/** A program that takes callbacks, on a port of this machine. */
export interface Receiver {
  /** Where callbacks go. */
  readonly url: string;
  /** In order of arrival, repetitions included. */
  callbacks(): readonly Callback[];
  /** Answers for the requests to come, one each; then 204 again. */
  answerWith(...answers: readonly ReceiverAnswer[]): void;
  /** Resolves once the predicate holds; rejects after `ms`. */
  waitFor(predicate: (callbacks: readonly Callback[]) => boolean, ms?: number): Promise<readonly Callback[]>;
  close(): Promise<void>;
}

/**
 * A program that gets the replies of an `api` channel and checks how they are signed.
 * @example const program = await callbackReceiver({ secret }); // credentials: { callback_url: program.url, callback_secret: secret }
 */
export async function callbackReceiver({ secret }: ReceiverOptions): Promise<Receiver> {
  const seen: Callback[] = [];
  let planned: ReceiverAnswer[] = [];

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const id = headers['webhook-id'] ?? '';
    const at = Number(headers['webhook-timestamp']) * 1_000;
    const genuine = headers['webhook-signature'] === signCallback(text, secret, { id, at })['webhook-signature'];
    seen.push({ id, genuine, headers, body: parseJson(text) });
    const { status = 204, headers: answer, hold = 0 } = planned.shift() ?? {};
    if (hold > 0) await sleep(hold, undefined, { ref: false });
    response.writeHead(status, answer).end();
  }

  const server = createServer((request, response) => {
    take(request, response).catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`,
    callbacks: () => [...seen],
    answerWith: (...answers) => void (planned = [...answers]),
    async waitFor(predicate, ms = 10_000) {
      const until = Date.now() + ms;
      while (!predicate(seen)) {
        if (Date.now() > until) throw new Error(`Not seen within ${ms} ms: ${JSON.stringify(seen.slice(-5))}`);
        await sleep(10);
      }
      return [...seen];
    },
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
