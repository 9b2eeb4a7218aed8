import { Option, type Command } from 'commander';
import type { Role } from '@replyforce/core';
import { DATA, JSON_OUTPUT, TENANT } from '../options.js';
import { ROLES } from '../roles.js';
import type { Shell } from '../shell.js';

interface CreateOptions {
  readonly tenant: string;
  readonly role: Role;
  readonly name?: string;
  readonly data?: string;
  readonly json?: boolean;
}

export function apikeyCommand(program: Command, shell: Shell): void {
  program
    .command('apikey')
    .description('keys for programs')
    .command('create')
    .description('make a key and print it, once')
    .requiredOption(...TENANT)
    .addOption(new Option('--role <role>', 'what the key may do').choices(ROLES).makeOptionMandatory())
    .option('--name <name>', 'what the key is for')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ tenant, role, name, data, json }: CreateOptions) => {
      const [{ withEngine }, { createApiKey }] = await Promise.all([import('../engine/open-engine.js'), import('@replyforce/server')]);
      const created = await withEngine(shell, { data }, (engine) =>
        createApiKey(engine, { tenant, role, ...(name !== undefined && { name }) }),
      );
      if (!json) shell.note('This key is shown once; keep it where secrets are kept.');
      await shell.data(json ? JSON.stringify({ id: created.id, key: created.key }) : created.key);
    });
}
