import { MAX_PAGE_SIZE, type DisclosureVerdict, type TenantApi } from '@replyforce/core';
import { disclosureToWire } from '@replyforce/core/protocol';
import type { Shell } from '../shell.js';
import { csvLine } from './csv-line.js';

const COLUMNS = [
  'conversation_id',
  'channel',
  'channel_id',
  'first_ai_reply_at',
  'disclosed_at',
  'message_id',
  'language',
  'text_version',
  'verdict',
] as const;

/** Writes one line for each conversation, page by page; how many of each verdict there were. */
export async function exportDisclosures(
  shell: Pick<Shell, 'data'>,
  { disclosures }: Pick<TenantApi, 'disclosures'>,
  format: 'jsonl' | 'csv',
  since: number | undefined,
): Promise<Readonly<Record<DisclosureVerdict, number>>> {
  const counts = { ok: 0, late: 0, missing: 0 };
  if (format === 'csv') await shell.data(csvLine(COLUMNS));
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof disclosures.list>> = await disclosures.list({
      limit: MAX_PAGE_SIZE,
      ...(since !== undefined && { since }),
      ...(cursor !== null && { cursor }),
    });
    for (const one of page.data) {
      counts[one.verdict] += 1;
      const { text, ...line } = disclosureToWire(one);
      const flat = { ...line, language: text?.language ?? null, text_version: text?.version ?? null };
      await shell.data(format === 'csv' ? csvLine(COLUMNS.map((column) => flat[column])) : JSON.stringify(flat));
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  return counts;
}
