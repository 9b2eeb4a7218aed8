/** The whole way in: signed webhooks over HTTP into the real server, on data of its own. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '@replyforce/core';
import { composeWithThread, createServer, createTenant, loadConfig } from '@replyforce/server';
import Database from 'better-sqlite3';
import { afresh, mutate, random } from './mutate.js';
import { pipelined } from './pipelined.js';
import { SECRET, SUBJECTS } from './subjects.js';

const CONNECTIONS = 8;
/** Under way at once: the more events wait, the more are stored by one commit. */
const AT_ONCE = 128;
const ACTOR = /** @type {const} */ ({ type: 'cli', id: 'fuzz' });
/** What X may have signed as an answer to a challenge is no webhook, whatever its signature (platform-apis.md 1.3). */
const TOKEN = /^[A-Za-z0-9+/=_-]{16,128}$/;
/** One in so many bodies is cut off, so that it is no JSON. */
const CUT = 50;

/** A platform that takes every message. */
async function platform() {
  let sent = 0;
  const server = createHttpServer((incoming, response) => {
    incoming.resume();
    incoming.on('end', () => {
      const id = `sent-${(sent += 1)}`;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ recipient_id: 'r', message_id: id, messages: [{ id }], data: { dm_event_id: id } }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${portOf(server)}`, sent: () => sent };
}

/** @param {import('node:http').Server} server */
const portOf = (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port;

/**
 * @param {number} perChannel
 * @param {number} seed
 * @param {(channel: string, done: number) => void} progress
 */
export async function fuzzRoute(perChannel, seed, progress) {
  const data = mkdtempSync(join(tmpdir(), 'replyforce-fuzz-'));
  const stand = await platform();
  const env = {
    REPLYFORCE_DATA: data,
    LOG_LEVEL: 'fatal',
    META_APP_SECRET: SECRET,
    META_VERIFY_TOKEN: 'token',
    X_CONSUMER_SECRET: SECRET,
    META_GRAPH_URL: stand.url,
    X_API_URL: stand.url,
    REPLYFORCE_SEND_RATES: 'facebook=1000000,instagram=1000000,whatsapp=1000000',
  };
  const engine = await composeWithThread(loadConfig({ env, flags: {} }), { logger: silentLogger, echo: true });
  await engine.rf.start();
  const { id } = await createTenant(engine, { name: 'Fuzz' });
  const tenant = engine.rf.tenant(id);
  const app = await createServer(engine, {});
  await app.listen({ port: 0, host: '127.0.0.1' });
  const port = portOf(/** @type {import('node:http').Server} */ (app.server));
  const client = pipelined(port, CONNECTIONS);
  const channels = [];
  try {
    for (const subject of SUBJECTS.filter(({ type }) => type !== 'api')) {
      const accounts = new Set(subject.bodies.flatMap((body) => subject.adapter.parse(body).map(({ accountId }) => accountId)));
      for (const accountId of [...accounts].filter((one) => /^\w{1,60}$/.test(one)))
        await tenant.channels.add({ type: subject.type, accountId, name: accountId, credentials: { access_token: 't' } }, ACTOR);
      const next = random(seed);
      /** @type {Record<string, number>} */
      const statuses = {};
      let done = 0;
      let rssFirst = 0;
      const one = async () => {
        while (done < perChannel) {
          done += 1;
          if (done % 5_000 === 0) progress(subject.type, done);
          if (done === Math.ceil(perChannel / 4)) rssFirst = process.memoryUsage.rss();
          const chosen = subject.bodies[Math.floor(next() * subject.bodies.length)];
          const text = JSON.stringify(mutate(afresh(chosen, done), subject.bodies, next));
          const body = done % CUT === 0 ? text.slice(0, -1) : text;
          const status = await client.post(`/webhooks/${subject.type}`, subject.sign(body), body);
          const outcome = status === '401' && subject.type === 'twitter' && TOKEN.test(body) ? 'refused as a token' : status;
          statuses[outcome] = (statuses[outcome] ?? 0) + 1;
        }
      };
      const begin = performance.now();
      await Promise.all(Array.from({ length: AT_ONCE }, one));
      channels.push({ channel: subject.type, statuses, rssFirst, rssLast: process.memoryUsage.rss(), ms: performance.now() - begin });
    }
    const { open, resting } = await settled(engine, data);
    const letters = (await tenant.deadLetters.list({ limit: 20 })).data.filter(({ queue }) => queue !== 'media.fetch');
    return { channels, open, resting, letters, ...(await emptyMessages(tenant)), sent: stand.sent() };
  } finally {
    client.close();
    await app.close();
    await engine.rf.stop();
    stand.server.close();
    stand.server.closeAllConnections();
    rmSync(data, { recursive: true, force: true });
  }
}

/**
 * Jobs still open a minute after the last webhook, each with what it waits for, beside copies of media, whose recorded addresses lead
 * nowhere. Counted apart: sends of accounts that a payload has paused, as platforms do, which wait for a person, up to a day; and those that
 * wait their turn at X, which takes 15 in 15 minutes.
 * @param {import('@replyforce/server').Engine} engine
 * @param {string} data
 */
async function settled(engine, data) {
  const database = new Database(join(data, 'replyforce.db'), { readonly: true, timeout: 2_000 });
  const left = database.prepare(
    `SELECT job.queue, json_extract(job.payload, '$.type') AS type, job.state, job.run_at - job.created_at AS wait, job.last_error AS reason, channel.status, channel.type AS channel
     FROM jobs AS job LEFT JOIN channels AS channel ON job.queue = 'outbound.messages' AND channel.id = json_extract(job.payload, '$.channelId')
     WHERE job.queue NOT IN ('media.fetch', 'people.notify')`,
  );
  try {
    for (let look = 0; ; look += 1) {
      const all =
        /** @type {{ queue: string, type: string | null, state: string, wait: number, reason: string | null, status: string | null, channel: string | null }[]} */ (
          left.all()
        );
      const resting = all.filter(
        ({ status, channel, state }) => status === 'paused' || status === 'needs_reauth' || (channel === 'twitter' && state === 'waiting'),
      );
      const dead = (await engine.rf.queueStatus()).reduce((sum, { queue, dead: count }) => sum + (queue === 'media.fetch' ? 0 : count), 0);
      const open = all.filter((job) => !resting.includes(job));
      if ((open.length === 0 && dead === 0) || look === 60)
        return {
          open: [...open.map((job) => JSON.stringify(job)), ...Array.from({ length: dead }, () => 'given up')],
          resting: resting.length,
        };
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  } finally {
    database.close();
  }
}

/** @param {ReturnType<import('@replyforce/server').Engine['rf']['tenant']>} tenant */
async function emptyMessages(tenant) {
  let messages = 0;
  let empty = 0;
  let from;
  do {
    const conversations = await tenant.conversations.list({ limit: 100, ...(from && { cursor: from }) });
    for (const { id } of conversations.data) {
      let cursor;
      do {
        const page = await tenant.conversations.messages(id, { limit: 100, ...(cursor && { cursor }) });
        for (const { senderType, kind, content, attachments, deletedAt } of page.data) {
          if (senderType !== 'customer') continue;
          messages += 1;
          if (content === '' && attachments.length === 0 && kind === 'text' && deletedAt === null) empty += 1;
        }
        cursor = page.nextCursor;
      } while (cursor);
    }
    from = conversations.nextCursor;
  } while (from);
  return { messages, empty };
}
