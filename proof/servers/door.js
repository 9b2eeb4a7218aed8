import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** @typedef {'asked' | 'answered'} DoorEvent */

/**
 * A relay between a platform and a server process. It is where a run looks on: it sees a request before it is answered and an answer
 * before it is read, on the bare connection, with nothing added to either side.
 *
 * @template K
 * @param {() => { readonly port: number, readonly key: K } | undefined} pick where the next connection leads; undefined refuses it
 */
export async function openDoor(pick) {
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  /** @type {Map<DoorEvent, ((key: K) => void)[]>} */
  const waiting = new Map();
  let cutOff = 0;

  /** @param {DoorEvent} event @param {K} key */
  function tell(event, key) {
    const listeners = waiting.get(event) ?? [];
    waiting.delete(event);
    for (const listener of listeners) listener(key);
  }

  const server = createServer((client) => {
    const target = pick();
    client.on('error', () => undefined);
    if (!target) return void client.destroy();
    const upstream = connect(target.port, '127.0.0.1');
    upstream.on('error', () => client.destroy());
    let asked = false;
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    client.on('data', (chunk) => {
      upstream.write(chunk);
      if (asked) return;
      asked = true;
      tell('asked', target.key);
    });
    upstream.on('data', (chunk) => {
      client.write(chunk);
      if (!asked) return;
      asked = false;
      tell('answered', target.key);
    });
    client.once('close', () => {
      if (asked) cutOff += 1;
      // What was sent arrives even where its sender is gone.
      upstream.end();
    });
    upstream.once('close', () => {
      // An answer that will not come is no cut on the client's side.
      asked = false;
      client.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  async function shut() {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  return {
    url: `http://127.0.0.1:${port}`,
    /** Requests whose sender went away before the answer, since the door was opened. */
    cutOff: () => cutOff,
    /**
     * Calls once, in the moment it happens, after the bytes were passed on.
     * @param {DoorEvent} event
     * @param {(key: K) => void} listener
     */
    next: (event, listener) => void waiting.set(event, [...(waiting.get(event) ?? []), listener]),
    /** Forgets who waits. */
    forget: () => waiting.clear(),
    shut,
    async reopen() {
      if (server.listening) return;
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
}
