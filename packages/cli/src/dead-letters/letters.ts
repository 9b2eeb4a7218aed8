import { ReplyForceError, type DeadLetter, type QueueName, type TenantApi } from '@replyforce/core';
import { deadLetterToWire, type WireDeadLetter } from '@replyforce/core/protocol';
import type { OneTenant } from '../engine/in-tenants.js';

export interface TenantLetter {
  readonly slug: string;
  readonly letter: DeadLetter;
}

/** Of all these tenants, those given up last first. */
export async function newestLetters(
  tenants: readonly OneTenant[],
  queue: QueueName | undefined,
  limit: number,
): Promise<readonly TenantLetter[]> {
  const found: TenantLetter[] = [];
  for (const { tenant, api } of tenants) for (const letter of await newestOf(api, queue, limit)) found.push({ slug: tenant.slug, letter });
  return found.toSorted((a, b) => b.letter.diedAt - a.letter.diedAt).slice(0, limit);
}

/** The letter of this id and whose it is. Throws `not_found` where none of these tenants has it. */
export async function findLetter(tenants: readonly OneTenant[], id: string): Promise<OneTenant & { readonly letter: DeadLetter }> {
  let absent: unknown = new ReplyForceError('not_found', 'There is no such dead letter.');
  for (const one of tenants) {
    try {
      return { ...one, letter: await one.api.deadLetters.get(id) };
    } catch (error) {
      if (!ReplyForceError.is(error) || error.code !== 'not_found') throw error;
      absent = error;
    }
  }
  throw absent;
}

/** As over HTTP, and whose it is: there the key says so. */
export function letterToWire(letter: DeadLetter): WireDeadLetter & { readonly tenant_id: string } {
  return { ...deadLetterToWire(letter), tenant_id: letter.tenantId };
}

async function newestOf(api: TenantApi, queue: QueueName | undefined, limit: number): Promise<readonly DeadLetter[]> {
  const letters: DeadLetter[] = [];
  let cursor: string | null | undefined;
  while (letters.length < limit && cursor !== null) {
    const page = await api.deadLetters.list({ limit: limit - letters.length, ...(queue && { queue }), ...(cursor && { cursor }) });
    letters.push(...page.data);
    cursor = page.nextCursor;
  }
  return letters;
}
