import { VERDICT_BEGINNINGS, type IngestFilter, type IngestLine, type NamedVerdictClass, type Page } from '@replyforce/core';
import { sql, type ExpressionBuilder } from 'kysely';
import { change, rows, type Command } from '../command.js';
import { compile, compileShapes } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import { pageSize, readCursor, toPage } from '../paging.js';
import { toIngestLine } from '../rows.js';
import type { Schema } from '../schema.js';

interface Shape {
  readonly channel: boolean;
  readonly type: boolean;
  readonly about: boolean;
  readonly after: boolean;
  readonly verdict: IngestFilter['verdict'] | null;
}

/** In the words of the index. */
const IS_KEPT = sql<boolean>`raw <> ''`;
const COLUMNS = [
  'tenant_id',
  'id',
  'channel_id',
  'channel_type',
  'thread_key',
  'kind',
  'platform_at',
  'position',
  'received_at',
  'about',
  'verdict',
  'repeats',
  'last_repeat_at',
] as const;

/** The log of what came in. */
export function ingestLogQueries({ db }: SqlKit) {
  const log = compileShapes((shape: Shape) =>
    compile<{ tenantId: string; channelId: string; channelType: string; about: string; at: number; id: string; limit: number }>()((p) =>
      db
        .selectFrom('raw_events')
        .select(COLUMNS)
        .where('tenant_id', '=', p('tenantId'))
        .where(IS_KEPT)
        .$if(shape.channel, (query) => query.where('channel_id', '=', p('channelId')))
        .$if(shape.type, (query) => query.where('channel_type', '=', p('channelType')))
        .$if(shape.about, (query) => query.where('about', '=', p('about')))
        .$if(shape.verdict !== null, (query) => query.where((eb) => isOfClass(eb, shape.verdict)))
        .$if(shape.after, (query) => query.where((eb) => eb(eb.refTuple('received_at', 'id'), '<', eb.tuple(p('at'), p('id')))))
        .orderBy('received_at', 'desc')
        .orderBy('id', 'desc')
        .limit(atMost(p('limit'))),
    ),
  );
  const forget = compile<{ tenantId: string; before: number; limit: number }>()((p) =>
    db
      .updateTable('raw_events')
      .set({ raw: '', thread_key: '', about: null })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', 'in', ({ selectFrom }) =>
        selectFrom('raw_events')
          .select('id')
          .where('tenant_id', '=', p('tenantId'))
          .where(IS_KEPT)
          .where('received_at', '<', p('before'))
          .where('verdict', 'is not', null)
          .orderBy('received_at')
          .orderBy('id')
          .limit(atMost(p('limit'))),
      ),
  );

  const forgetEarly = compile<{ tenantId: string; before: number }>()((p) =>
    db.deleteFrom('early_changes').where('tenant_id', '=', p('tenantId')).where('received_at', '<', p('before')),
  );

  return {
    *list(tenantId: string, filter: IngestFilter): Command<Page<IngestLine>> {
      const cursor = readCursor(filter.cursor, [0, '']);
      const size = pageSize(filter);
      const { channelId, channelType, about, verdict = null } = filter;
      const query = log({
        channel: channelId !== undefined,
        type: channelType !== undefined,
        about: about !== undefined,
        after: cursor !== null,
        verdict,
      });
      const found = yield* rows(query, {
        tenantId,
        channelId: channelId ?? '',
        channelType: channelType ?? '',
        about: about ?? '',
        at: Number(cursor?.[0]),
        id: String(cursor?.[1]),
        limit: size + 1,
      });
      return toPage(found, size, toIngestLine, (last) => [last.received_at, last.id]);
    },
    *forget(tenantId: string, before: number, limit: number): Command<number> {
      yield* change(forgetEarly, { tenantId, before });
      return yield* change(forget, { tenantId, before, limit });
    },
  };
}

function isOfClass(eb: ExpressionBuilder<Schema, 'raw_events'>, verdict: IngestFilter['verdict'] | null) {
  const begins = (named: NamedVerdictClass) => eb.or(VERDICT_BEGINNINGS[named].map((beginning) => eb('verdict', 'like', `${beginning}%`)));
  switch (verdict) {
    case 'waiting':
      return eb('verdict', 'is', null);
    case 'duplicate':
      return eb('repeats', '>', 0);
    case 'applied':
      return eb.and([
        eb('verdict', 'is not', null),
        ...(Object.keys(VERDICT_BEGINNINGS) as NamedVerdictClass[]).map((named) => eb.not(begins(named))),
      ]);
    case null:
    case undefined:
      return eb.lit(true);
    default:
      return begins(verdict);
  }
}
