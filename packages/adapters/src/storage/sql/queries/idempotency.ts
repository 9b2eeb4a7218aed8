import { IDEMPOTENCY_MS, type KeyReservation, type KeyUse } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';

/** The status of a key whose work has no answer yet. */
const UNANSWERED = 0;

interface OfHolder {
  readonly tenantId: string;
  readonly key: string;
  readonly holder: string;
}

/** Idempotency-Keys, reserved before the work and kept with its answer. */
export function idempotencyQueries({ db, holdsRows = false }: SqlKit) {
  const forget = compile<{ tenantId: string; notAfter: number }>()((p) =>
    db.deleteFrom('idempotency_keys').where('tenant_id', '=', p('tenantId')).where('created_at', '<=', p('notAfter')),
  );
  const insert = compile<Omit<KeyUse, 'leaseMs'> & { tenantId: string; leasedUntil: number }>()((p) =>
    db
      .insertInto('idempotency_keys')
      .values({
        tenant_id: p('tenantId'),
        key: p('key'),
        body_hash: p('bodyHash'),
        holder: p('holder'),
        leased_until: p('leasedUntil'),
        status: UNANSWERED,
        response: '',
        created_at: p('now'),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doNothing()),
  );
  const held = compile<{ tenantId: string; key: string }>()((p) =>
    db
      .selectFrom('idempotency_keys')
      .select(['body_hash as bodyHash', 'holder', 'leased_until as leasedUntil', 'status', 'response', 'created_at as since'])
      .where('tenant_id', '=', p('tenantId'))
      .where('key', '=', p('key'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const take = compile<{ tenantId: string; key: string; holder: string; leasedUntil: number }>()((p) =>
    db
      .updateTable('idempotency_keys')
      .set({ holder: p('holder'), leased_until: p('leasedUntil') })
      .where('tenant_id', '=', p('tenantId'))
      .where('key', '=', p('key')),
  );
  const answered = compile<OfHolder & { status: number; response: string; now: number }>()((p) =>
    db
      .updateTable('idempotency_keys')
      .set({ status: p('status'), response: p('response'), created_at: p('now') })
      .where('tenant_id', '=', p('tenantId'))
      .where('key', '=', p('key'))
      .where('holder', '=', p('holder'))
      .where('status', '=', UNANSWERED),
  );
  const drop = compile<OfHolder>()((p) =>
    db
      .deleteFrom('idempotency_keys')
      .where('tenant_id', '=', p('tenantId'))
      .where('key', '=', p('key'))
      .where('holder', '=', p('holder'))
      .where('status', '=', UNANSWERED),
  );
  const letGo = compile<OfHolder>()((p) =>
    db
      .updateTable('idempotency_keys')
      .set({ leased_until: 0 })
      .where('tenant_id', '=', p('tenantId'))
      .where('key', '=', p('key'))
      .where('holder', '=', p('holder'))
      .where('status', '=', UNANSWERED),
  );

  return {
    *reserve(tenantId: string, { leaseMs, ...use }: KeyUse): Command<KeyReservation> {
      const { key, bodyHash, holder, now } = use;
      const leasedUntil = now + leaseMs;
      yield* change(forget, { tenantId, notAfter: now - IDEMPOTENCY_MS });
      for (;;) {
        if ((yield* change(insert, { tenantId, ...use, leasedUntil })) > 0) return { state: 'reserved', since: now };
        const found = yield* row(held, { tenantId, key });
        // Given back by another process since: it is new.
        if (!found) continue;
        if (found.status !== UNANSWERED) {
          return { state: 'answered', bodyHash: found.bodyHash, status: found.status, response: found.response };
        }
        const isFree = found.bodyHash === bodyHash && (found.holder === holder || found.leasedUntil <= now);
        if (!isFree) return { state: 'running', bodyHash: found.bodyHash, until: found.leasedUntil };
        yield* change(take, { tenantId, key, holder, leasedUntil });
        return { state: 'reserved', since: found.since };
      }
    },
    *answer(
      tenantId: string,
      key: string,
      holder: string,
      answer: { readonly status: number; readonly response: string; readonly now: number },
    ): Command<boolean> {
      return (yield* change(answered, { tenantId, key, holder, ...answer })) > 0;
    },
    *giveBack(tenantId: string, key: string, holder: string, nothingDone: boolean): Command<void> {
      const of = { tenantId, key, holder };
      yield* nothingDone ? change(drop, of) : change(letGo, of);
    },
  };
}
