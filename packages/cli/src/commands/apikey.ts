import { Option, type Command } from 'commander';
import type { Role } from '@replyforce/core';
import { DATA, JSON_OUTPUT, TENANT } from '../options.js';
import { ROLES } from '../roles.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

interface CreateOptions {
  readonly tenant: string;
  readonly role: Role;
  readonly name?: string;
  readonly data?: string;
  readonly json?: boolean;
}

interface KeyOptions {
  readonly tenant: string;
  readonly data?: string;
  readonly json?: boolean;
}

export function apikeyCommand(program: Command, shell: Shell): void {
  const apikey = program.command('apikey').description('keys for programs');

  apikey
    .command('create')
    .description('make a key and print it, once')
    .requiredOption(...TENANT)
    .addOption(new Option('--role <role>', 'what the key may do').choices(ROLES).makeOptionMandatory())
    .option('--name <name>', 'what the key is for')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ tenant, role, name, data, json }: CreateOptions) => {
      const [{ withEngine }, { createApiKey }] = await load();
      const created = await withEngine(shell, { data }, (engine) =>
        createApiKey(engine, { tenant, role, ...(name !== undefined && { name }) }),
      );
      if (!json) shell.note('This key is shown once; keep it where secrets are kept.');
      await shell.data(json ? JSON.stringify({ id: created.id, key: created.key }) : created.key);
    });

  apikey
    .command('list')
    .description('the keys of a tenant, without the keys themselves')
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ tenant, data, json }: KeyOptions) => {
      const [{ withEngine }, { apiKeyToWire, findTenant }] = await load();
      const keys = await withEngine(shell, { data }, async (engine) =>
        (await engine.storage.identity.listApiKeys((await findTenant(engine, tenant)).id)).map(apiKeyToWire),
      );
      if (json) return shell.data(JSON.stringify(keys));
      const rows = keys.map((key) => [key.id, key.role, key.created_at, key.name]);
      for (const line of columns([['ID', 'ROLE', 'CREATED', 'NAME'], ...rows])) await shell.data(line);
    });

  apikey
    .command('revoke')
    .description('take a key back: it is refused from now on')
    .argument('<id>', 'id of the key')
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (id: string, { tenant, data, json }: KeyOptions) => {
      const [{ withEngine }, { findTenant, revokeApiKey }] = await load();
      await withEngine(shell, { data }, async (engine) => revokeApiKey(engine, (await findTenant(engine, tenant)).id, id));
      await shell.data(json ? JSON.stringify({ id }) : id);
    });
}

function load() {
  return Promise.all([import('../engine/open-engine.js'), import('@replyforce/server')]);
}
