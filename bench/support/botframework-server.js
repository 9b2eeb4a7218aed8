/**
 * An echo with Microsoft's Bot Framework and its Facebook adapter. The adapter speaks HTTPS only: here its requests go out as plain
 * HTTP on connections that stay open, which spares it every handshake.
 */
import http from 'node:http';
import https from 'node:https';
import { SECRET } from './bodies.js';
import { requirePeer } from './peer-packages.js';
import { servePeer } from './peer-http.js';

const platform = new URL(process.env['BENCH_PLATFORM'] ?? '');
const agent = new http.Agent({ keepAlive: true });
/** @type {any} */ (https).request = (/** @type {import('node:https').RequestOptions} */ options, /** @type {any} */ answered) =>
  http.request(
    { ...options, agent, protocol: 'http:', host: platform.hostname, hostname: platform.hostname, port: platform.port },
    answered,
  );

const { FacebookAdapter } = requirePeer('botbuilder-adapter-facebook');
const adapter = new FacebookAdapter({ access_token: 'token', app_secret: SECRET, verify_token: 'bench' });

servePeer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const rawBody = Buffer.concat(chunks).toString();
  const framework = Object.assign(response, {
    status(/** @type {number} */ code) {
      response.statusCode = code;
      return framework;
    },
  });
  await adapter.processActivity(
    Object.assign(request, { rawBody, body: JSON.parse(rawBody) }),
    framework,
    async (/** @type {any} */ context) => void (await context.sendActivity(context.activity.text)),
  );
});
