import type { EarlyChange, MessageChange } from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { MessageChangeCommand } from './message-changes.js';

/** What was done to messages before they came: kept by the platform's id until a message has it. */
export function earlyChanges({ db, holdsRows = false }: SqlKit, applyChanges: MessageChangeCommand) {
  const keep = compile<{ tenantId: string; eventId: string; channelId: string; platformMid: string; change: string; receivedAt: number }>()(
    (p) =>
      db
        .insertInto('early_changes')
        .values({
          tenant_id: p('tenantId'),
          event_id: p('eventId'),
          channel_id: p('channelId'),
          platform_mid: p('platformMid'),
          change: p('change'),
          received_at: p('receivedAt'),
        })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'event_id']).doNothing()),
  );
  const holder = compile<{ tenantId: string; channelId: string; platformMid: string }>()((p) =>
    db
      .selectFrom('messages')
      .select('id')
      .where('tenant_id', '=', p('tenantId'))
      .where('platform_mid', '=', p('platformMid'))
      .where('channel_id', '=', p('channelId')),
  );
  const unnamed = compile<{ tenantId: string; conversationId: string }>()((p) =>
    db
      .selectFrom('messages')
      .select('id')
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('platform_mid', 'is', null)
      .where('sender_type', '<>', 'customer')
      .where('status', 'in', ['queued', 'sending', 'uncertain'])
      .$if(holdsRows, (query) => query.forNoKeyUpdate()),
  );
  const about = compile<{ tenantId: string; messageId: string }>()((p) =>
    db
      .selectFrom('messages as message')
      .innerJoin('early_changes as early', (join) =>
        join
          .onRef('early.tenant_id', '=', 'message.tenant_id')
          .onRef('early.channel_id', '=', 'message.channel_id')
          .onRef('early.platform_mid', '=', 'message.platform_mid'),
      )
      .select(['early.event_id as eventId', 'early.change as change'])
      .where('message.tenant_id', '=', p('tenantId'))
      .where('message.id', '=', p('messageId')),
  );
  const remove = compile<{ tenantId: string; eventId: string }>()((p) =>
    db.deleteFrom('early_changes').where('tenant_id', '=', p('tenantId')).where('event_id', '=', p('eventId')),
  );

  return {
    /**
     * Keeps what was done to messages that are not here; one that has come meanwhile is changed at once. Where sends are settled at the
     * same time, those that may be about to learn their id are waited for: either they see what is kept, or they are found.
     */
    *keep(tenantId: string, conversationId: string | null, early: readonly EarlyChange[]): Command<void> {
      if (holdsRows && conversationId !== null) yield* rows(unnamed, { tenantId, conversationId });
      for (const { eventId, receivedAt, channelId, platformMid, change: given } of early) {
        const found = yield* row(holder, { tenantId, channelId, platformMid });
        if (found) yield* applyChanges(tenantId, [{ messageId: found.id, change: given }]);
        else yield* change(keep, { tenantId, eventId, channelId, platformMid, change: JSON.stringify(given), receivedAt });
      }
    },
    /** A message has an id of the platform from now on: what was done to it before is done to it now. */
    *apply(tenantId: string, messageId: string): Command<void> {
      for (const { eventId, change: kept } of yield* rows(about, { tenantId, messageId })) {
        yield* applyChanges(tenantId, [{ messageId, change: JSON.parse(kept) as MessageChange }]);
        yield* change(remove, { tenantId, eventId });
      }
    },
  };
}

export type EarlyChangeCommands = ReturnType<typeof earlyChanges>;
