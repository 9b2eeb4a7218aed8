import { CommandFailure } from '../command-failure.js';
import { readDemoState } from '../demo/demo-state.js';
import { EXIT } from '../exit-codes.js';
import type { Shell } from '../shell.js';

export type SimulatedChannel = 'facebook' | 'instagram' | 'whatsapp' | 'twitter';

/** The variables that name a platform's secret and the stand-in for it. */
const META = { secretName: 'the app secret', secret: 'META_APP_SECRET', url: 'META_GRAPH_URL' };
const X = { secretName: 'the consumer secret', secret: 'X_CONSUMER_SECRET', url: 'X_API_URL' };

export interface SimulateFlags {
  readonly text: string;
  readonly from?: string;
  readonly count: number;
  readonly rate: number;
  readonly url?: string;
  readonly account?: string;
  /** Of `api` alone. */
  readonly token?: string;
  /** s */
  readonly timeout: number;
  readonly data?: string;
  readonly json?: boolean;
}

/** Where the customers of a simulation write to, and where the replies can be seen. */
export interface Target {
  readonly url: string;
  readonly account: string;
  readonly secret: string;
  readonly standInUrl: string;
}

/** Where a program hands over what its customers say. */
export type ProgramTarget = Pick<Target, 'url' | 'account'> & { readonly token: string };

/** As `findTarget`, for the `api` channel: nothing is signed there, a key opens it. */
export async function findProgramTarget(env: Shell['env'], flags: SimulateFlags): Promise<ProgramTarget> {
  const url = await serverUrl(env, flags);
  const { account, token = env['REPLYFORCE_API_KEY'] } = flags;
  const missing = [
    ...(account ? [] : ['the api channel that is written to, by its id or account id: --account']),
    ...(token ? [] : ['an API key of its tenant (replyforce apikey create): --token or REPLYFORCE_API_KEY']),
    ...(URL.canParse(url) ? [] : [`a server address, not ${url}: --url`]),
  ];
  if (!account || !token || missing.length > 0)
    throw new CommandFailure(EXIT.usage, `For api it has to be told:\n  ${missing.join('\n  ')}`);
  return { url, account, token };
}

async function serverUrl(env: Shell['env'], flags: SimulateFlags): Promise<string> {
  const state = await readDemoState(folderOf(env, flags));
  const said = flags.url ?? state.url;
  if (said !== undefined) return said;
  const { ownAddress } = await import('@replyforce/server');
  const { REPLYFORCE_HOST: host = '127.0.0.1', REPLYFORCE_PORT: port = '8080' } = env;
  return ownAddress({ publicUrl: null, host, port: Number(port) });
}

function folderOf(env: Shell['env'], flags: SimulateFlags): string {
  return flags.data ?? env['REPLYFORCE_DATA'] ?? './.replyforce';
}

/** From the flags, then from the demo in the data folder, then from the environment. What is missing is told at once. */
export async function findTarget(env: Shell['env'], channel: SimulatedChannel, flags: SimulateFlags): Promise<Target> {
  const state = await readDemoState(folderOf(env, flags));
  const url = await serverUrl(env, flags);
  const account = flags.account ?? state.accounts?.[channel];
  // The demo plays Meta alone.
  const [variables, demo] = channel === 'twitter' ? [X, {}] : [META, { secret: state.app_secret, url: state.graph_url }];
  const secret = demo.secret ?? env[variables.secret]?.split(',')[0]?.trim();
  const standInUrl = demo.url ?? env[variables.url];
  const missing = [
    ...(account ? [] : ['the account that is written to: --account']),
    ...(secret ? [] : [`${variables.secretName}: ${variables.secret}`]),
    ...(standInUrl ? [] : [`the stand-in that replies are sent to: ${variables.url}`]),
    ...(URL.canParse(url) ? [] : [`a server address, not ${url}: --url`]),
  ];
  if (!account || !secret || !standInUrl || missing.length > 0) {
    throw new CommandFailure(
      EXIT.usage,
      `No demo on this data folder (--data) plays this, so it has to be told:\n  ${missing.join('\n  ')}`,
    );
  }
  return { url, account, secret, standInUrl };
}
