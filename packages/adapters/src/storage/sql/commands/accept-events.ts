import type { AcceptEvent, AcceptOutcome } from '@replyforce/core';
import { change, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { JobCommands } from './jobs.js';

/** Appends raw events with their jobs; the primary key decides alone whether an event is new. */
export function acceptEventsCommand(kit: SqlKit, jobs: JobCommands) {
  const { db } = kit;
  const noteRepeat = noteRepeatCommand(kit);
  const insert = compile<AcceptEvent>()((p) =>
    db
      .insertInto('raw_events')
      .values({
        tenant_id: p('tenantId'),
        id: p('id'),
        channel_id: p('channelId'),
        channel_type: p('channelType'),
        thread_key: p('threadKey'),
        kind: p('kind'),
        platform_at: p('platformAt'),
        position: p('position'),
        received_at: p('receivedAt'),
        about: p('about'),
        verdict: p('verdict'),
        raw: p('raw'),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing()),
  );

  return function* acceptEvents(events: readonly AcceptEvent[]): Command<readonly AcceptOutcome[]> {
    const outcomes: AcceptOutcome[] = [];
    for (const event of events) {
      if ((yield* change(insert, event)) === 0) {
        yield* noteRepeat(event);
        outcomes.push('duplicate');
      } else if (!event.job) outcomes.push('stored');
      else outcomes.push((yield* jobs.add([event.job])).length === 0 ? 'stored' : 'leased');
    }
    return outcomes;
  };
}

/** Counts a redelivery on the event it repeats: what came once is written once. */
export function noteRepeatCommand({ db }: SqlKit) {
  const note = compile<Pick<AcceptEvent, 'tenantId' | 'id' | 'receivedAt'>>()((p) =>
    db
      .updateTable('raw_events')
      .set((eb) => ({ repeats: eb('repeats', '+', 1), last_repeat_at: p('receivedAt') }))
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  return function* noteRepeat({ tenantId, id, receivedAt }: Pick<AcceptEvent, 'tenantId' | 'id' | 'receivedAt'>): Command<void> {
    yield* change(note, { tenantId, id, receivedAt });
  };
}
