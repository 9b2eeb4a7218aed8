import {
  MAY_HAVE_ARRIVED,
  type ChannelType,
  type DisclosureEvidence,
  type DisclosureFilter,
  type DisclosureText,
  type Outgoing,
  type Page,
} from '@replyforce/core';
import type { ExpressionBuilder } from 'kysely';
import { rows, type Command } from '../command.js';
import { compile, compileShapes } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import { pageSize, readCursor, toPage } from '../paging.js';
import type { Schema } from '../schema.js';

type Conversations = ExpressionBuilder<Schema & { conversation: Schema['conversations'] }, 'conversation'>;

/** Of each conversation the first machine message that may have arrived, and the first of them that says what it is. */
export function disclosureQueries({ db }: SqlKit) {
  const arrived = (eb: Conversations) =>
    eb
      .selectFrom('messages as one')
      .select('one.sequence')
      .whereRef('one.tenant_id', '=', 'conversation.tenant_id')
      .whereRef('one.conversation_id', '=', 'conversation.id')
      .where('one.sender_type', '=', 'ai')
      .where('one.status', 'in', [...MAY_HAVE_ARRIVED])
      .orderBy('one.sequence')
      .limit(atMost(1));
  const list = compileShapes((shape: { since: boolean; after: boolean }) =>
    compile<{ tenantId: string; since: number; id: string; limit: number }>()((p) =>
      db
        .selectFrom('conversations as conversation')
        .innerJoin('messages as first', (join) =>
          join
            .onRef('first.tenant_id', '=', 'conversation.tenant_id')
            .onRef('first.conversation_id', '=', 'conversation.id')
            .on('first.sequence', '=', (eb) => arrived(eb as unknown as Conversations)),
        )
        .leftJoin('messages as telling', (join) =>
          join
            .onRef('telling.tenant_id', '=', 'conversation.tenant_id')
            .onRef('telling.conversation_id', '=', 'conversation.id')
            .on('telling.sequence', '=', (eb) => arrived(eb as unknown as Conversations).where('one.disclosure', '=', 1)),
        )
        .select(['conversation.id', 'conversation.channel_id', 'conversation.channel_type'])
        .select(['first.id as first_id', 'first.sequence as first_sequence', 'first.created_at as first_at'])
        .select(['telling.id as telling_id', 'telling.sequence as telling_sequence', 'telling.created_at as telling_at'])
        .select('telling.outgoing')
        .where('conversation.tenant_id', '=', p('tenantId'))
        .$if(shape.since, (query) => query.where('first.created_at', '>=', p('since')))
        .$if(shape.after, (query) => query.where('conversation.id', '<', p('id')))
        .orderBy('conversation.id', 'desc')
        .limit(atMost(p('limit'))),
    ),
  );

  return {
    *list(tenantId: string, filter: DisclosureFilter): Command<Page<DisclosureEvidence>> {
      const cursor = readCursor(filter.cursor, ['']);
      const size = pageSize(filter);
      const { since } = filter;
      const found = yield* rows(list({ since: since !== undefined, after: cursor !== null }), {
        tenantId,
        since: since ?? 0,
        id: String(cursor?.[0]),
        limit: size + 1,
      });
      return toPage(found, size, toEvidence, (last) => [last.id]);
    },
  };
}

interface Found {
  readonly id: string;
  readonly channel_id: string;
  readonly channel_type: string;
  readonly first_id: string;
  readonly first_sequence: number;
  readonly first_at: number;
  readonly telling_id: string | null;
  readonly telling_sequence: number | null;
  readonly telling_at: number | null;
  readonly outgoing: string | null;
}

function toEvidence(found: Found): DisclosureEvidence {
  const { telling_id: messageId, telling_sequence: sequence, telling_at: at } = found;
  return {
    conversationId: found.id,
    channelId: found.channel_id,
    channelType: found.channel_type as ChannelType,
    first: { messageId: found.first_id, sequence: found.first_sequence, at: found.first_at },
    telling: messageId === null || sequence === null || at === null ? null : { messageId, sequence, at, text: textOf(found.outgoing) },
  };
}

function textOf(outgoing: string | null): DisclosureText | null {
  return outgoing === null ? null : ((JSON.parse(outgoing) as Outgoing).disclosure ?? null);
}
