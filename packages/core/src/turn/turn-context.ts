import type { TurnContext } from '../ports/pipeline.js';
import type { TenantStorage, TurnMessage, TurnSource } from '../ports/storage.js';

/** What the platform told beside the words of a turn: the newest of each, and what was told since the last turn by a line of its own. */
export async function turnContext(
  tenant: TenantStorage,
  source: TurnSource,
  turn: readonly TurnMessage[],
): Promise<TurnContext | undefined> {
  const { conversation, messages, contactFollows } = source;
  const spoken = new Set(turn.map(({ id }) => id));
  const told = messages.flatMap(({ id, sequence, senderType, context }) =>
    context && (spoken.has(id) || (senderType === 'system' && sequence > conversation.answeredSequence)) ? [context] : [],
  );
  const { replyTo, payload: _payload, ...rest } = Object.assign({}, ...told) as (typeof told)[number];
  const quoted = replyTo === undefined ? undefined : await quotedMessage(tenant, source, replyTo);
  const context: TurnContext = {
    ...rest,
    ...(quoted && { quoted }),
    ...(contactFollows !== null && { follows: contactFollows }),
  };
  return Object.keys(context).length === 0 ? undefined : context;
}

/** Usually a message of a moment ago; else it is looked up. What was taken back is not quoted. */
async function quotedMessage(
  tenant: TenantStorage,
  { conversation, messages }: TurnSource,
  replyTo: string,
): Promise<TurnContext['quoted']> {
  const found =
    messages.find(({ platformMid }) => platformMid === replyTo) ??
    (await tenant.messages.findByPlatformMid(conversation.channelId, replyTo));
  if (!found || found.content === '' || found.senderType === 'system') return undefined;
  return { from: found.senderType, text: found.content };
}
