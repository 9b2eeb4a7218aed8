import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Breaks a connection without an answer. */
export async function breakOff(request: IncomingMessage, delayMs: number): Promise<undefined> {
  if (delayMs > 0) await sleep(delayMs);
  request.socket.destroy();
}
