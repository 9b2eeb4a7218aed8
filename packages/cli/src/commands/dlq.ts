import { Option, type Command } from 'commander';
import type { Actor, QueueName, TenantApi } from '@replyforce/core';
import { EXIT } from '../exit-codes.js';
import { DATA, JSON_OUTPUT, parseCount, TENANT } from '../options.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

const QUEUES: readonly QueueName[] = ['inbound.messages', 'ai.process', 'outbound.messages', 'crm.sync', 'media.fetch', 'people.notify'];
/** An operator looks after all of them. */
const OF_TENANT = [TENANT[0], `${TENANT[1]} (default: all)`] as const;
const OPERATOR: Actor = { type: 'cli', id: 'operator' };
const DEFAULT_LETTERS = 50;
/** A reason takes so much of a table, characters. */
const REASON_WIDTH = 70;

interface Common {
  readonly tenant?: string;
  readonly data?: string;
  readonly json?: boolean;
}

interface ListOptions extends Common {
  readonly queue?: QueueName;
  readonly limit: number;
}

/** What became of one letter that something was done to. */
type Outcome =
  | { readonly id: string; readonly status: string }
  | { readonly id: string; readonly error: { readonly code: string; readonly message: string } };

export function dlqCommand(program: Command, shell: Shell): void {
  const dlq = program.command('dlq').description('jobs that were given up');

  dlq
    .command('list')
    .description('those given up last come first')
    .option(...OF_TENANT)
    .addOption(new Option('--queue <queue>', 'of one queue').choices(QUEUES))
    .option('--limit <n>', 'how many at most', parseCount, DEFAULT_LETTERS)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ json, queue, limit, ...common }: ListOptions) => {
      const [{ inTenants }, { letterToWire, newestLetters }, { isoOrNull }] = await Promise.all([
        import('../engine/in-tenants.js'),
        import('../dead-letters/letters.js'),
        import('@replyforce/core/protocol'),
      ]);
      const letters = await inTenants(shell, common, (tenants) => newestLetters(tenants, queue, limit));
      if (json) return shell.data(JSON.stringify(letters.map(({ letter }) => letterToWire(letter))));
      const ofAll = common.tenant === undefined;
      const rows = letters.map(({ slug, letter: { id, queue: name, diedAt, retryAt, permanent, reason } }) => [
        id,
        ...(ofAll ? [slug] : []),
        name,
        isoOrNull(diedAt) ?? '',
        isoOrNull(retryAt) ?? (permanent ? 'permanent' : 'by hand'),
        reason.length > REASON_WIDTH ? `${reason.slice(0, REASON_WIDTH - 1)}…` : reason,
      ]);
      for (const line of columns([['ID', ...(ofAll ? ['TENANT'] : []), 'QUEUE', 'GIVEN UP', 'NEXT RETRY', 'REASON'], ...rows]))
        await shell.data(line);
    });

  dlq
    .command('show')
    .description('all that is known of one')
    .argument('<id>', 'its id')
    .option(...OF_TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (id: string, { json, ...common }: Common) => {
      const [{ inTenants }, { findLetter, letterToWire }] = await Promise.all([
        import('../engine/in-tenants.js'),
        import('../dead-letters/letters.js'),
      ]);
      const letter = letterToWire((await inTenants(shell, common, (tenants) => findLetter(tenants, id))).letter);
      if (json) return shell.data(JSON.stringify(letter));
      const rows = Object.entries(letter).map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '-'),
      ]);
      for (const line of columns(rows)) await shell.data(line);
    });

  dlq
    .command('retry')
    .description('put them back to work; a message passes the gate of a first send')
    .argument('<id...>', 'their ids')
    .option(...OF_TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action((ids: readonly string[], options: Common) =>
      each(ids, options, async (api, id) => {
        await api.deadLetters.retry(id, OPERATOR);
        return { id, status: 'queued' };
      }),
    );

  dlq
    .command('archive')
    .description('move them to the file store')
    .argument('<id...>', 'their ids')
    .option(...OF_TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action((ids: readonly string[], options: Common) =>
      each(ids, options, async (api, id) => ({ id, status: 'archived', ...(await api.deadLetters.archive(id, OPERATOR)) })),
    );

  /** One after another: what cannot be done to one is told in its place, and the rest goes on. */
  async function each(
    ids: readonly string[],
    { json, ...common }: Common,
    act: (api: TenantApi, id: string) => Promise<Outcome>,
  ): Promise<void> {
    const [{ inTenants }, { findLetter }, { ReplyForceError }] = await Promise.all([
      import('../engine/in-tenants.js'),
      import('../dead-letters/letters.js'),
      import('@replyforce/core'),
    ]);
    const outcomes = await inTenants(shell, common, async (tenants) => {
      const done: Outcome[] = [];
      for (const id of ids) {
        const found = findLetter(tenants, id);
        const outcome = await found
          .then(({ api }) => act(api, id))
          .catch((error: unknown): Outcome => {
            if (!ReplyForceError.is(error) || error.retryable) throw error;
            return { id, error: { code: error.code, message: error.message } };
          });
        done.push(outcome);
      }
      return done;
    });
    if (outcomes.some((outcome) => 'error' in outcome)) shell.exitWith(EXIT.failed);
    if (json) return shell.data(JSON.stringify(outcomes));
    const rows = outcomes.map((outcome) =>
      'error' in outcome ? [outcome.id, `not done: ${outcome.error.message}`] : Object.values(outcome),
    );
    for (const line of columns(rows)) await shell.data(line);
  }
}
