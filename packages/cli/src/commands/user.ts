import { Option, type Command } from 'commander';
import type { Role } from '@replyforce/core';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { readAll } from '../input/read-all.js';
import { DATA, JSON_OUTPUT, TENANT } from '../options.js';
import { ROLES } from '../roles.js';
import type { Shell } from '../shell.js';

interface CreateOptions {
  readonly tenant: string;
  readonly email: string;
  readonly role: Role;
  readonly passwordStdin?: boolean;
  readonly data?: string;
  readonly json?: boolean;
}

export function userCommand(program: Command, shell: Shell): void {
  program
    .command('user')
    .description('people who sign in')
    .command('create')
    .description('make a user and print the id')
    .requiredOption(...TENANT)
    .requiredOption('--email <address>', 'address to sign in with')
    .addOption(new Option('--role <role>', 'what the user may do').choices(ROLES).makeOptionMandatory())
    .option('--password-stdin', 'read the password from stdin: it must not stand in a command line, which others can see')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ tenant, email, role, passwordStdin, data, json }: CreateOptions) => {
      if (!passwordStdin)
        throw new CommandFailure(
          EXIT.usage,
          'Say --password-stdin and send the password there: echo "$PASSWORD" | replyforce user create …',
        );
      const password = (await readAll(shell.stdin)).replace(/\r?\n$/, '');
      const [{ withEngine }, { createUser }] = await Promise.all([import('../engine/open-engine.js'), import('@replyforce/server')]);
      const { id } = await withEngine(shell, { data }, (engine) => createUser(engine, { tenant, email, role, password }));
      await shell.data(json ? JSON.stringify({ id }) : id);
    });
}
