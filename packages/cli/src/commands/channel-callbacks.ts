import type { Command } from 'commander';
import type { Actor, CallbackAttempt, Channel, TenantApi } from '@replyforce/core';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { DATA, JSON_OUTPUT, parseCount, TENANT } from '../options.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

const OPERATOR: Actor = { type: 'cli', id: 'operator' };
const DEFAULT_TRIES = 50;
const NOT_DONE: readonly string[] = ['conflict', 'channel_unavailable', 'window_closed', 'template_needed', 'advertising_refused'];

interface Common {
  readonly tenant: string;
  readonly data?: string;
  readonly json?: boolean;
}

type FindChannel = (api: TenantApi, id: string) => Promise<Channel>;

/** `channel callbacks` and `channel retry-callback`: what was tried at a program's address. */
export function callbackCommands(channel: Command, shell: Shell, findChannel: FindChannel): void {
  channel
    .command('callbacks')
    .description('what was tried at the callback address of a program, the newest first')
    .argument('<id>', 'channel id or account id')
    .requiredOption(...TENANT)
    .option('--limit <n>', 'how many at most', parseCount, DEFAULT_TRIES)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (id: string, { json, limit, ...common }: Common & { readonly limit: number }) => {
      const [{ inTenant }, { callbackToWire }] = await Promise.all([import('../engine/in-tenant.js'), import('@replyforce/core/protocol')]);
      const found = await inTenant(shell, common, async (api) => newest(api, (await findChannel(api, id)).id, limit));
      const lines = found.map(callbackToWire);
      if (json) return shell.data(JSON.stringify(lines));
      const rows = lines.map((one) => [
        one.webhook_id,
        String(one.number),
        one.created_at,
        one.status,
        String(one.http_status ?? '-'),
        one.error ?? '-',
      ]);
      for (const line of columns([['WEBHOOK ID', 'TRY', 'AT', 'STATUS', 'HTTP', 'ERROR'], ...rows])) await shell.data(line);
    });

  channel
    .command('retry-callback')
    .description('hand a message that failed to its program again, under the same webhook-id')
    .argument('<id>', 'channel id or account id')
    .argument('<webhook-id>', 'the message')
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (id: string, webhookId: string, { json, ...common }: Common) => {
      const [{ inTenant }, { ReplyForceError }] = await Promise.all([import('../engine/in-tenant.js'), import('@replyforce/core')]);
      await inTenant(shell, common, async (api) => {
        const found = await findChannel(api, id);
        await api.channels.retryCallback(found.id, webhookId, OPERATOR).catch((error: unknown) => {
          // It is understood, and not done.
          if (ReplyForceError.is(error) && NOT_DONE.includes(error.code)) throw new CommandFailure(EXIT.failed, error.message);
          throw error;
        });
      });
      await shell.data(json ? JSON.stringify({ webhook_id: webhookId, status: 'queued' }) : webhookId);
    });
}

async function newest(api: TenantApi, channelId: string, limit: number): Promise<readonly CallbackAttempt[]> {
  const tries: CallbackAttempt[] = [];
  let cursor: string | null | undefined;
  while (tries.length < limit && cursor !== null) {
    const page = await api.channels.callbacks(channelId, { limit: Math.min(limit - tries.length, 100), ...(cursor && { cursor }) });
    tries.push(...page.data);
    cursor = page.nextCursor;
  }
  return tries;
}
