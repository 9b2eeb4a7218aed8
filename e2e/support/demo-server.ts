import { standInControl, type StandInControl } from '@replyforce/adapters/testkit';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signIn, type ApiClient } from './api-client.js';
import { eventually } from './eventually.js';
import { startServer, type ServerOptions, type ServerProcess } from './server-process.js';

export interface DemoState {
  readonly url: string;
  readonly graph_url: string;
  readonly app_secret: string;
  readonly conversations_seeded?: boolean;
}

export interface DemoServer {
  readonly server: ServerProcess;
  readonly state: DemoState;
  readonly platform: StandInControl;
}

/** Starts the demo and waits until its first customers have written. */
export async function startDemo(options: Omit<ServerOptions, 'demo'>): Promise<DemoServer> {
  const server = await startServer({ ...options, demo: true });
  const state = await eventually(
    'the first customers of the demo',
    async () => {
      const read = JSON.parse(await readFile(join(options.data, 'demo.json'), 'utf8')) as DemoState;
      return read.conversations_seeded && read.url === server.url ? read : undefined;
    },
    30_000,
  );
  return { server, state, platform: standInControl(state.graph_url) };
}

/** The e-mail address and the password that the first start printed. */
export function printedLogin(server: ServerProcess): { readonly email: string; readonly password: string } | undefined {
  const match = /^Login: (\S+) (\S+)$/m.exec(server.stdout());
  return match?.[1] && match[2] ? { email: match[1], password: match[2] } : undefined;
}

export async function signInToDemo(server: ServerProcess): Promise<ApiClient> {
  const login = printedLogin(server);
  if (!login) throw new Error(`No login was printed: ${server.stdout()}`);
  return signIn(server.url, login.email, login.password);
}
