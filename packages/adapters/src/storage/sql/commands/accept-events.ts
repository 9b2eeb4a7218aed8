import type { AcceptEvent } from '@replyforce/core';
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

  return function* acceptEvents(events: readonly AcceptEvent[]): Command<readonly ('stored' | 'duplicate')[]> {
    const outcomes: ('stored' | 'duplicate')[] = [];
    for (const event of events) {
      const stored = (yield* change(insert, event)) === 1;
      if (stored && event.job) yield* jobs.add([event.job]);
      outcomes.push(stored ? 'stored' : 'duplicate');
    }
    return outcomes;
  };
}
