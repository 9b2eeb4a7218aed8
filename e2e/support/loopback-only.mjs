/** Preloaded with `--import`: a process that tries to reach anything beyond this machine fails loudly. */
import { Socket } from 'node:net';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost', undefined]);
const connect = Socket.prototype.connect;

/**
 * @this {Socket}
 * @param {any[]} args
 */
function connectNearby(...args) {
  // `net.connect` hands its arguments on as one normalised list.
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === 'object' ? options?.host : undefined;
  if (!LOOPBACK.has(host)) throw new Error(`This process must not reach beyond its machine, and tried ${host}.`);
  return Reflect.apply(connect, this, args);
}

Object.assign(Socket.prototype, { connect: connectNearby });
