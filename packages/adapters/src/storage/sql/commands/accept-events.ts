import type { AcceptEvent, AcceptOutcome } from '@replyforce/core';
import { change, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { JobCommands } from './jobs.js';

/** Appends raw events with their jobs; the primary key decides alone whether an event is new. */
export function acceptEventsCommand({ db }: SqlKit, jobs: JobCommands) {
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
        verdict: p('verdict'),
        raw: p('raw'),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing()),
  );

  return function* acceptEvents(events: readonly AcceptEvent[]): Command<readonly AcceptOutcome[]> {
    const outcomes: AcceptOutcome[] = [];
    for (const event of events) {
      if ((yield* change(insert, event)) === 0) outcomes.push('duplicate');
      else if (!event.job) outcomes.push('stored');
      else outcomes.push((yield* jobs.add([event.job])).length === 0 ? 'stored' : 'leased');
    }
    return outcomes;
  };
}
