/** Preloaded with `--import`: a process that tries to reach anything beyond this machine fails loudly. */
import { Socket } from 'node:net';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost', undefined]);
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === 'object' ? options?.host : undefined;
  if (!LOOPBACK.has(host)) throw new Error(`This process must not reach beyond its machine, and tried ${host}.`);
  return connect.apply(this, args);
};
