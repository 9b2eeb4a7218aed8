import { readFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import type { Actor, Channel, ChannelType, Connection, TenantApi } from '@replyforce/core';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { DATA, JSON_OUTPUT, TENANT } from '../options.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';
import { callbackCommands } from './channel-callbacks.js';
import { connectCommand } from './channel-connect.js';

const TYPES: readonly ChannelType[] = ['facebook', 'instagram', 'whatsapp', 'twitter', 'api'];
const OPERATOR: Actor = { type: 'cli', id: 'operator' };

interface Common {
  readonly tenant: string;
  readonly data?: string;
  readonly json?: boolean;
}

interface AddOptions extends Common {
  readonly type: ChannelType;
  readonly accountId: string;
  readonly name: string;
  readonly credentials: string;
}

export function channelCommand(program: Command, shell: Shell): void {
  const channel = program.command('channel').description('connected accounts');

  channel
    .command('add')
    .description('connect an account, or replace its credentials')
    .requiredOption(...TENANT)
    .addOption(new Option('--type <type>', 'platform').choices(TYPES).makeOptionMandatory())
    .requiredOption('--account-id <id>', 'page id, phone number id, user id: the platform’s name for the account')
    .requiredOption('--name <name>', 'what people call it')
    .requiredOption('--credentials <json>', 'JSON, or @file that holds it')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ type, accountId, name, credentials, json, ...common }: AddOptions) => {
      const [{ inTenant }, { webhookUrl }] = await load();
      const secrets = await readCredentials(credentials);
      const added = await inTenant(shell, common, async (api, engine) => {
        const connected = await api.channels.add({ type, accountId, name, credentials: secrets }, OPERATOR);
        const { id, status, callbackSecret: made } = connected;
        const secret = made === undefined ? {} : { callback_secret: made };
        return { id, type, account_id: accountId, webhook_url: webhookUrl(engine.config, connected), status, ...secret };
      });
      await shell.data(json ? JSON.stringify(added) : added.id);
      if (!json) shell.note(`${type === 'api' ? 'Customers’ messages' : 'Webhooks'} go to ${added.webhook_url}`);
      if (!json && added.callback_secret !== undefined)
        shell.note(`Callbacks are signed with ${added.callback_secret}: it is not shown again`);
    });

  channel
    .command('list')
    .description('all accounts of a tenant')
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ json, ...common }: Common) => {
      const [{ inTenant }, { channelRow }] = await load();
      const list = await inTenant(shell, common, async (api, engine) =>
        (await api.channels.list()).map((one) => channelRow(one, engine.config)),
      );
      if (json) return shell.data(JSON.stringify(list));
      const rows = list.map((one) => [one.id, one.type, one.account_id, one.status, one.name]);
      for (const line of columns([['ID', 'TYPE', 'ACCOUNT', 'STATUS', 'NAME'], ...rows])) await shell.data(line);
    });

  channel
    .command('status')
    .description('whether a channel works and when it last received something')
    .argument('<id>', 'channel id or account id')
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (id: string, { json, ...common }: Common) => {
      const [{ inTenant }, { channelRow }] = await load();
      const status = await inTenant(shell, common, async (api, engine) => {
        const found = await findChannel(api, id);
        const newest = (await api.ingest.list({ channelId: found.id, limit: 1 })).data[0];
        const last = { last_event_at: newest ? new Date(newest.receivedAt).toISOString() : null, last_verdict: newest?.verdict ?? null };
        return { ...channelRow(found, engine.config), ...last, ...connectionRow(await api.connections.of(found.id)) };
      });
      if (json) return shell.data(JSON.stringify(status));
      for (const line of columns(Object.entries(status).map(([name, value]) => [name, value ?? '-']))) await shell.data(line);
    });

  connectCommand(channel, shell);
  callbackCommands(channel, shell, findChannel);

  for (const [name, description] of [
    ['refresh', 'renew the token of an account now'],
    ['check', 'ask the platform whether the connection holds; an account that rested sends again where it does'],
  ] as const) {
    channel
      .command(name)
      .description(description)
      .argument('<id>', 'channel id or account id')
      .requiredOption(...TENANT)
      .option(...DATA)
      .option(...JSON_OUTPUT)
      .action(async (id: string, { json, ...common }: Common) => {
        const [{ inTenant }, { channelRow }] = await load();
        const found = await inTenant(shell, common, async (api, engine) => {
          const { id: channelId } = await findChannel(api, id);
          const connection = await (name === 'refresh'
            ? api.connections.renew(channelId, OPERATOR)
            : api.connections.check(channelId, OPERATOR));
          return { ...channelRow(await api.channels.get(channelId), engine.config), ...connectionRow(connection) };
        });
        if (found.status !== 'active') shell.exitWith(EXIT.failed);
        if (json) return shell.data(JSON.stringify(found));
        for (const line of columns(Object.entries(found).map(([key, value]) => [key, value ?? '-']))) await shell.data(line);
      });
  }

  channel
    .command('remove')
    .alias('disconnect')
    .description('stop sending and receiving, give the tokens back and delete them; the history stays')
    .argument('<id>', 'channel id or account id')
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (id: string, { json, ...common }: Common) => {
      const { inTenant } = await import('../engine/in-tenant.js');
      const removed = await inTenant(shell, common, async (api) => {
        const found = await findChannel(api, id);
        await api.channels.disconnect(found.id, OPERATOR);
        return { id: found.id, status: (await api.channels.get(found.id)).status };
      });
      await shell.data(json ? JSON.stringify(removed) : removed.id);
    });
}

async function findChannel(api: TenantApi, id: string): Promise<Channel> {
  const byAccount = (await api.channels.list()).find((channel) => channel.accountId === id);
  return byAccount ?? api.channels.get(id);
}

function connectionRow({ problem, verifiedAt, expiresAt, refreshAt, checkedAt }: Connection) {
  const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());
  return {
    problem: problem?.message ?? null,
    verified_at: iso(verifiedAt),
    token_expires_at: iso(expiresAt),
    next_renewal_at: iso(refreshAt),
    checked_at: iso(checkedAt),
  };
}

function load() {
  return Promise.all([import('../engine/in-tenant.js'), import('../engine/webhook-url.js')]);
}

/** The text itself never stands in an error: it holds secrets. */
async function readCredentials(text: string): Promise<Readonly<Record<string, unknown>>> {
  const { decodeText } = await import('@replyforce/core');
  // Files of some systems begin with a byte order mark, or are UTF-16.
  const json = text.startsWith('@')
    ? decodeText(await readFile(text.slice(1)).catch((cause: unknown) => fail(`${text.slice(1)} cannot be read`, cause)))
    : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail('--credentials must be a JSON object such as {"access_token":"…"}, or @ and the name of a file that holds one.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('--credentials must be a JSON object.');
  return value as Readonly<Record<string, unknown>>;
}

function fail(message: string, cause?: unknown): never {
  throw new CommandFailure(EXIT.usage, message, cause === undefined ? undefined : { cause });
}
