/** An echo with whatsapp-api-js on `node:http`, with the platform's address changed in the `fetch` it is given. */
import { SECRET } from './bodies.js';
import { importPeer } from './peer-packages.js';
import { servePeer } from './peer-http.js';

const { WhatsAppAPI } = await importPeer('whatsapp-api-js/lib/middleware/node-http.js');
const { Text } = await importPeer('whatsapp-api-js/lib/messages/index.js');
const platform = process.env['BENCH_PLATFORM'] ?? '';
const whatsapp = new WhatsAppAPI({
  token: 'token',
  appSecret: SECRET,
  webhookVerifyToken: 'bench',
  v: 'v26.0',
  ponyfill: {
    fetch: (/** @type {string | URL} */ url, /** @type {RequestInit} */ options) =>
      fetch(String(url).replace('https://graph.facebook.com', platform), options),
  },
});
whatsapp.on.message = async (/** @type {any} */ { message, reply }) => void (await reply(new Text(message.text.body)));

servePeer(async (request, response) => {
  response.statusCode = await whatsapp.handle_post(request);
  response.end();
});
