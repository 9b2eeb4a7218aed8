import { randomBytes } from 'node:crypto';
import { request } from 'node:http';

/**
 * Listens on `/ws` and calls once, in the moment the first event of a conversation comes. Just enough of the protocol to notice it.
 * @param {string} url base URL of a server
 * @param {string} key an API key
 * @param {() => void} heard
 * @returns {() => void} stops listening
 */
export function hearLive(url, key, heard) {
  const upgrade = request(`${url}/ws`, {
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
    },
  });
  // A server that dies in the meantime is what this is for.
  upgrade.on('error', () => undefined);
  upgrade.on('response', () => upgrade.destroy());
  upgrade.on('upgrade', (_response, socket) => {
    socket.on('error', () => undefined);
    let done = false;
    socket.on('data', (chunk) => {
      if (done || !chunk.includes('"conversation_id"')) return;
      done = true;
      heard();
    });
    socket.write(textFrame(JSON.stringify({ type: 'auth', token: key })));
  });
  upgrade.end();
  return () => void upgrade.destroy();
}

/** A client's frame, masked as it must be. @param {string} text shorter than 64 KiB */
function textFrame(text) {
  const payload = Buffer.from(text);
  const mask = randomBytes(4);
  const length = payload.length < 126 ? [0x80 | payload.length] : [0x80 | 126, payload.length >> 8, payload.length & 0xff];
  for (let index = 0; index < payload.length; index += 1) payload[index] = (payload[index] ?? 0) ^ (mask[index % 4] ?? 0);
  return Buffer.concat([Buffer.from([0x81, ...length]), mask, payload]);
}
