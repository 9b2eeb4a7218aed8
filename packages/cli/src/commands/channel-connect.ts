import { Option, type Command } from 'commander';
import type { Actor, LoginProgress, TenantApi } from '@replyforce/core';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { DATA, JSON_OUTPUT, TENANT } from '../options.js';
import type { Shell } from '../shell.js';

const TYPES = ['facebook', 'instagram', 'whatsapp', 'twitter'] as const;
const OPERATOR: Actor = { type: 'cli', id: 'operator' };
/** How often it is looked whether the browser has come back, ms. */
const LOOK_MS = 500;

interface ConnectOptions {
  readonly tenant: string;
  readonly data?: string;
  readonly json?: boolean;
  readonly type: (typeof TYPES)[number];
  readonly accountId?: readonly string[];
  readonly login?: string;
  readonly code?: string;
  readonly wabaId?: string;
  readonly phoneNumberId?: string;
}

/** `channel connect`: prints where the owner of the account agrees, and waits until their browser has come back to the server. */
export function connectCommand(channel: Command, shell: Shell): void {
  channel
    .command('connect')
    .description('connect accounts by a login at their platform; needs a running server for its callback')
    .requiredOption(...TENANT)
    .addOption(new Option('--type <type>', 'platform').choices(TYPES).makeOptionMandatory())
    .option('--account-id <id...>', 'which accounts, where the login gives access to several')
    .option('--login <id>', 'go on with a login that waits for accounts to be chosen')
    .option('--code <code>', 'a code of WhatsApp Embedded Signup, instead of a browser')
    .option('--waba-id <id>', 'with --code: the WhatsApp business account')
    .option('--phone-number-id <id>', 'with --code: the number')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ type, json, accountId, login: goOn, code, wabaId, phoneNumberId, ...common }: ConnectOptions) => {
      const [{ inTenant }, { callbackUrl, ownAddress }] = await Promise.all([
        import('../engine/in-tenant.js'),
        import('@replyforce/server'),
      ]);
      const connected = await inTenant(shell, common, async (api, engine) => {
        const base = ownAddress(engine.config);
        const login = { type, redirectUri: callbackUrl(base, type), webhookUrl: `${base}/webhooks/${type}` };
        let progress: LoginProgress;
        if (goOn !== undefined) progress = await api.connections.progress(goOn, OPERATOR);
        else if (code === undefined) {
          const begun = await api.connections.begin(login, OPERATOR);
          shell.note('Open this address in the browser of whoever owns the account:');
          await (json ? shell.note(begun.loginUrl) : shell.data(begun.loginUrl));
          progress = await waitFor(api, begun.id);
        } else {
          const begun = await api.connections.begin(login, OPERATOR);
          const granted = { code, ...(wabaId && { wabaId }), ...(phoneNumberId && { phoneNumberId }) };
          progress = await api.connections.exchange(begun.id, granted, OPERATOR);
        }
        if (progress.status === 'choosing') progress = await choose(api, progress, accountId);
        if (progress.status === 'failed') throw new CommandFailure(EXIT.failed, progress.failure ?? 'Nothing was connected.');
        if (progress.failure !== null) shell.note(progress.failure);
        const channels = await Promise.all(progress.channelIds.map((id) => api.channels.get(id)));
        return channels.map((one) => ({
          id: one.id,
          type: one.type,
          account_id: one.accountId,
          name: one.name,
          webhook_url: `${base}/webhooks/${one.type}`,
          status: one.status,
        }));
      });
      if (json) return shell.data(JSON.stringify({ channels: connected }));
      for (const one of connected) await shell.data(one.id);
      shell.note(`Connected: ${connected.map(({ name, account_id: id }) => `${name} (${id})`).join(', ')}`);
    });
}

async function waitFor(api: TenantApi, id: string): Promise<LoginProgress> {
  for (;;) {
    const progress = await api.connections.progress(id, OPERATOR);
    if (progress.status === 'choosing' || progress.status === 'connected' || progress.status === 'failed') return progress;
    await sleep(LOOK_MS);
  }
}

async function choose(api: TenantApi, { id, accounts }: LoginProgress, accountIds: readonly string[] | undefined): Promise<LoginProgress> {
  if (accountIds) return api.connections.choose(id, accountIds, OPERATOR);
  const offered = accounts.map(({ type, accountId, name }) => `  ${accountId}  ${name}  (${type})`).join('\n');
  throw new CommandFailure(
    EXIT.usage,
    `The login gives access to several accounts. Say which with --login ${id} --account-id:\n${offered}`,
  );
}
