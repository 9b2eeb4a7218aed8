/** The whole way in: signed webhooks over HTTP into the real server, on data of its own. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer as createHttpServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '@replyforce/core';
import { composeWithThread, createServer, createTenant, loadConfig } from '@replyforce/server';
import { afresh, mutate, random } from './mutate.js';
import { SECRET, SUBJECTS } from './subjects.js';

const CONNECTIONS = 32;
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
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
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
          const status = await post(port, agent, `/webhooks/${subject.type}`, subject.sign(body), body);
          const outcome = status === '401' && subject.type === 'twitter' && TOKEN.test(body) ? 'refused as a token' : status;
          statuses[outcome] = (statuses[outcome] ?? 0) + 1;
        }
      };
      const begin = performance.now();
      await Promise.all(Array.from({ length: CONNECTIONS }, one));
      channels.push({ channel: subject.type, statuses, rssFirst, rssLast: process.memoryUsage.rss(), ms: performance.now() - begin });
    }
    const open = await settled(engine);
    const letters = (await tenant.deadLetters.list({ limit: 20 })).data.filter(({ queue }) => queue !== 'media.fetch');
    return { channels, open, letters, ...(await emptyMessages(tenant)), sent: stand.sent() };
  } finally {
    agent.destroy();
    await app.close();
    await engine.rf.stop();
    stand.server.close();
    stand.server.closeAllConnections();
    rmSync(data, { recursive: true, force: true });
  }
}

/**
 * @param {number} port
 * @param {Agent} agent
 * @param {string} path
 * @param {Readonly<Record<string, string>>} headers
 * @param {string} body
 * @returns {Promise<string>} the status, or what went wrong
 */
function post(port, agent, path, headers, body) {
  return new Promise((resolve) => {
    const sending = request(
      { port, host: '127.0.0.1', agent, path, method: 'POST', headers: { ...headers, 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        response.on('end', () => resolve(String(response.statusCode)));
      },
    );
    sending.on('error', (error) => resolve(String(error)));
    sending.end(body);
  });
}

/**
 * Jobs still open a minute after the last webhook, beside copies of media, whose recorded addresses lead nowhere, and sends that wait
 * for an account that a payload has paused.
 * @param {import('@replyforce/server').Engine} engine
 */
async function settled(engine) {
  for (let look = 0; ; look += 1) {
    const open = (await engine.rf.queueStatus())
      .filter(({ queue }) => queue !== 'media.fetch')
      .reduce((sum, { waiting, active, dead }) => sum + waiting + active + dead, 0);
    if (open === 0 || look === 60) return open;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
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
