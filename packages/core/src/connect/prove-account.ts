import type { Channel, ChannelCredentials } from '../domain/channel.js';
import type { EngineContext } from '../engine-context.js';
import type { AccountProof } from '../ports/channel-connector.js';
import { ask } from './connector-of.js';
import { CONNECTING } from './times.js';

/**
 * Asks the platform whether somebody's token speaks for an account before the account is theirs: else anybody could add one that is
 * not. undefined where nobody is asked: a base URL of their own would answer whatever they like.
 */
export async function proveAccount(
  engine: EngineContext,
  { type, accountId, baseUrl }: Pick<Channel, 'type' | 'accountId' | 'baseUrl'>,
  credentials: ChannelCredentials,
): Promise<AccountProof | undefined> {
  const connector = engine.channels.get(type)?.connector;
  if (!connector?.prove || baseUrl !== null) return undefined;
  const account = { accountId, credentials, baseUrl };
  try {
    return await ask(
      engine,
      CONNECTING.proveMs,
      (context, signal) => connector.prove?.(account, context, signal) ?? Promise.resolve(NOT_SAID),
    );
  } catch (error) {
    engine.logger.error({ error, type }, 'it could not be asked for whom a token speaks');
    return NOT_SAID;
  }
}

const NOT_SAID: AccountProof = { outcome: 'unknown', reason: 'The platform did not answer.' };
