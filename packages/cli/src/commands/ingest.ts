import { Option, type Command } from 'commander';
import type { Actor, ChannelType, IngestEntry, TenantApi, VerdictClass } from '@replyforce/core';
import { DATA, JSON_OUTPUT, parseCount, TENANT } from '../options.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

const CHANNELS: readonly ChannelType[] = ['facebook', 'instagram', 'whatsapp', 'twitter', 'api'];
const VERDICTS: readonly (VerdictClass | 'duplicate')[] = ['waiting', 'stored', 'applied', 'ignored', 'refused', 'unknown', 'duplicate'];
const OPERATOR: Actor = { type: 'cli', id: 'operator' };
const DEFAULT_ENTRIES = 50;

interface Common {
  readonly tenant?: string;
  readonly unclaimed?: boolean;
  readonly data?: string;
  readonly json?: boolean;
}

interface ListOptions extends Common {
  readonly channel?: ChannelType;
  readonly verdict?: VerdictClass | 'duplicate';
  readonly platformId?: string;
  readonly limit: number;
}

const UNCLAIMED = ['--unclaimed', 'instead of a tenant’s: events of accounts that nobody has connected'] as const;

export function ingestCommand(program: Command, shell: Shell): void {
  const ingest = program.command('ingest').description('what came in, and what became of it');

  ingest
    .command('list')
    .description('the newest comes first')
    .option(...TENANT)
    .option(...UNCLAIMED)
    .addOption(new Option('--channel <type>', 'of one platform').choices(CHANNELS))
    .addOption(new Option('--verdict <class>', 'what became of it; duplicate: what was delivered again').choices(VERDICTS))
    .option('--platform-id <id>', 'the platform’s id of the message that an event is or speaks of')
    .option('--limit <n>', 'how many at most', parseCount, DEFAULT_ENTRIES)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ json, ...options }: ListOptions) => {
      const [{ inLogOf }, { ingestEntryToWire, iso }] = await load();
      const entries = await inLogOf(shell, options, (api) => newest(api, options));
      if (json) return shell.data(JSON.stringify(entries.map(ingestEntryToWire)));
      const rows = entries.map(({ id, receivedAt, channelType, kind, verdict, repeats }) => [
        id,
        iso(receivedAt),
        channelType,
        kind,
        repeats > 0 ? `+${repeats}` : '',
        verdict ?? 'waits',
      ]);
      for (const line of columns([['ID', 'RECEIVED', 'CHANNEL', 'KIND', 'AGAIN', 'VERDICT'], ...rows])) await shell.data(line);
    });

  ingest
    .command('show')
    .description('all that is known of one')
    .argument('<id>', 'its id')
    .option(...TENANT)
    .option(...UNCLAIMED)
    .option('--body', 'with its body as it came; that it was read is noted in the audit log')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (id: string, { json, body, ...options }: Common & { readonly body?: boolean }) => {
      const [{ inLogOf }, { ingestEntryToWire }] = await load();
      const found = await inLogOf(shell, options, async (api) => ({
        ...ingestEntryToWire(await api.ingest.get(id)),
        ...(body && { body: JSON.parse(await api.ingest.body(id, OPERATOR)) as unknown }),
      }));
      if (json) return shell.data(JSON.stringify(found));
      const rows = Object.entries(found).map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '-'),
      ]);
      for (const line of columns(rows)) await shell.data(line);
    });
}

function load() {
  return Promise.all([import('../engine/in-log-of.js'), import('@replyforce/core/protocol')]);
}

async function newest(api: TenantApi, { channel, verdict, platformId, limit }: ListOptions): Promise<readonly IngestEntry[]> {
  const filter = { ...(channel && { channelType: channel }), ...(verdict && { verdict }), ...(platformId !== undefined && { platformId }) };
  const entries: IngestEntry[] = [];
  let cursor: string | null | undefined;
  while (entries.length < limit && cursor !== null) {
    const page = await api.ingest.list({ ...filter, limit: Math.min(100, limit - entries.length), ...(cursor && { cursor }) });
    entries.push(...page.data);
    cursor = page.nextCursor;
  }
  return entries;
}
