/** The channels that are tried, with what their platforms were recorded to send. */
import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { api } from '@replyforce/adapters/api';
import { instagram } from '@replyforce/adapters/instagram';
import { messenger } from '@replyforce/adapters/messenger';
import { signCallback, signX } from '@replyforce/adapters/testkit';
import { x } from '@replyforce/adapters/twitter';
import { whatsapp } from '@replyforce/adapters/whatsapp';

export const SECRET = 'secret of the fuzzer';
const META = { appSecret: SECRET, verifyToken: 'token' };

/**
 * @typedef {object} Subject
 * @property {import('@replyforce/core').ChannelType} type
 * @property {import('@replyforce/core').ChannelAdapter} adapter
 * @property {readonly unknown[]} bodies
 * @property {(body: string) => Readonly<Record<string, string>>} sign
 */

const metaSign = (/** @type {string} */ body) => ({
  'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
});

/** @type {readonly Subject[]} */
export const SUBJECTS = [
  { type: 'facebook', adapter: messenger(META), bodies: recorded('messenger'), sign: metaSign },
  { type: 'instagram', adapter: instagram(META), bodies: recorded('instagram'), sign: metaSign },
  { type: 'whatsapp', adapter: whatsapp(META), bodies: recorded('whatsapp'), sign: metaSign },
  {
    type: 'twitter',
    adapter: x({ consumerSecret: SECRET }),
    bodies: recorded('twitter'),
    sign: (body) => ({ 'x-twitter-webhooks-signature': signX(body, SECRET) }),
  },
  {
    type: 'api',
    adapter: api({ appSecret: SECRET }),
    bodies: recorded('api'),
    sign: (body) => /** @type {Record<string, string>} */ (signCallback(new TextEncoder().encode(body), SECRET)),
  },
];

/** @param {string} channel */
function recorded(channel) {
  const folder = new URL(`../../packages/adapters/src/channels/${channel}/fixtures/`, import.meta.url);
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).body);
}
