import { WebSocket } from 'ws';
import { eventually } from './eventually.js';

export interface LiveFrame {
  readonly type: string;
  readonly data?: { readonly message?: { readonly sender_type: string; readonly content: string } };
}

/** Somebody who looks at the inbox. */
export interface LiveClient {
  readonly frames: readonly LiveFrame[];
  close(): void;
}

/** Resolves when the server has let it in. */
export async function connectLive(url: string, token: string): Promise<LiveClient> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/ws`);
  const frames: LiveFrame[] = [];
  socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString('utf8')) as LiveFrame));
  socket.on('open', () => socket.send(JSON.stringify({ type: 'auth', token })));
  await eventually('the live connection is ready', async () => (frames.some(({ type }) => type === 'ready') ? true : undefined));
  return { frames, close: () => socket.terminate() };
}
