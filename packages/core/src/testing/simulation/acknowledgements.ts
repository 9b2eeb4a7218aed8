import type { Storage } from '../../ports/storage.js';
import type { PlainEvent } from '../plain-channel.js';
import type { Report } from './verdict.js';

/** Holds each 200 against what storage has in that moment. */
export function createAcknowledgements(
  storage: Storage,
  tenantId: string,
  report: Report,
): (batch: readonly PlainEvent[]) => Promise<void> {
  const durable = new Set<PlainEvent>();
  const tenant = storage.forTenant(tenantId);

  async function rawForms(): Promise<readonly string[]> {
    const raw: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await tenant.ingestLog({ limit: 100, ...(typeof cursor === 'string' && { cursor }) });
      raw.push(...(await tenant.rawEvents(page.data.map(({ id }) => id))).map((row) => row.raw));
      cursor = page.nextCursor;
    } while (cursor !== null);
    return raw;
  }

  return async (batch) => {
    if (batch.every((event) => durable.has(event))) return;
    const raw = await rawForms();
    for (const event of batch) {
      const whole = JSON.stringify(event);
      if (raw.some((form) => form.includes(whole))) durable.add(event);
      else report('acknowledged', `${event.type} ${event.id} was acknowledged and is not in storage`);
    }
  };
}
