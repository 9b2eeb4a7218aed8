import { Option, type Command } from 'commander';
import type { Role } from '@replyforce/core';
import type * as server from '@replyforce/server';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { readAll } from '../input/read-all.js';
import { DATA, JSON_OUTPUT, TENANT } from '../options.js';
import { ROLES } from '../roles.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

interface UserOptions {
  readonly tenant: string;
  readonly data?: string;
  readonly json?: boolean;
}

interface PasswordOptions extends UserOptions {
  readonly passwordStdin?: boolean;
}

interface CreateOptions extends PasswordOptions {
  readonly email: string;
  readonly role: Role;
}

const PASSWORD_STDIN = [
  '--password-stdin',
  'read the password from stdin: it must not stand in a command line, which others can see',
] as const;
const USER = ['<user>', 'id or e-mail address'] as const;

export function userCommand(program: Command, shell: Shell): void {
  const user = program.command('user').description('people who sign in');
  const ended = 'what they have open ends, and they sign in again';

  user
    .command('create')
    .description('make a user and print the id')
    .requiredOption(...TENANT)
    .requiredOption('--email <address>', 'address to sign in with')
    .addOption(roleOption('what the user may do'))
    .option(...PASSWORD_STDIN)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ tenant, email, role, passwordStdin, data, json }: CreateOptions) => {
      const password = await readPassword(shell, 'create', passwordStdin);
      const [{ withEngine }, { createUser }] = await load();
      const { id } = await withEngine(shell, { data }, (engine) => createUser(engine, { tenant, email, role, password }));
      await shell.data(json ? JSON.stringify({ id }) : id);
    });

  user
    .command('list')
    .description('the users of a tenant')
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ tenant, data, json }: UserOptions) => {
      const [{ withEngine }, { findTenant, memberToWire }] = await load();
      const users = await withEngine(shell, { data }, async (engine) =>
        (await engine.storage.identity.listUsers((await findTenant(engine, tenant)).id)).map(memberToWire),
      );
      if (json) return shell.data(JSON.stringify(users));
      const rows = users.map(({ id, role, created_at: createdAt, email }) => [id, role, createdAt, email]);
      for (const line of columns([['ID', 'ROLE', 'CREATED', 'EMAIL'], ...rows])) await shell.data(line);
    });

  user
    .command('remove')
    .description('remove a user: what they hold is refused from now on')
    .argument(...USER)
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action((who: string, options: UserOptions) => change(shell, who, options, ({ removeUser }, ...at) => removeUser(...at)));

  user
    .command('role')
    .description(`give a user another role: ${ended}`)
    .argument(...USER)
    .requiredOption(...TENANT)
    .addOption(roleOption('what the user may do from now on'))
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action((who: string, { role, ...options }: UserOptions & { readonly role: Role }) =>
      change(shell, who, options, ({ changeRole }, ...at) => changeRole(...at, role)),
    );

  user
    .command('password')
    .description(`give a user a new password: ${ended}`)
    .argument(...USER)
    .requiredOption(...TENANT)
    .option(...PASSWORD_STDIN)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (who: string, { passwordStdin, ...options }: PasswordOptions) => {
      const password = await readPassword(shell, 'password', passwordStdin);
      await change(shell, who, options, ({ setPassword }, ...at) => setPassword(...at, password));
    });
}

/** Does something to one user and prints their id. */
async function change(
  shell: Shell,
  who: string,
  { tenant, data, json }: UserOptions,
  work: (loaded: Server, engine: Parameters<Server['removeUser']>[0], tenantId: string, id: string) => Promise<unknown>,
): Promise<void> {
  const [{ withEngine }, loaded] = await load();
  const id = await withEngine(shell, { data }, async (engine) => {
    const { id: tenantId } = await loaded.findTenant(engine, tenant);
    const user = await loaded.findMember(engine, tenantId, who);
    await work(loaded, engine, tenantId, user.id);
    return user.id;
  });
  await shell.data(json ? JSON.stringify({ id }) : id);
}

function roleOption(what: string): Option {
  return new Option('--role <role>', what).choices(ROLES).makeOptionMandatory();
}

async function readPassword(shell: Shell, command: string, isOnStdin = false): Promise<string> {
  if (!isOnStdin)
    throw new CommandFailure(
      EXIT.usage,
      `Say --password-stdin and send the password there: echo "$PASSWORD" | replyforce user ${command} …`,
    );
  return (await readAll(shell.stdin)).replace(/\r?\n$/, '');
}

type Server = typeof server;

function load() {
  return Promise.all([import('../engine/open-engine.js'), import('@replyforce/server')]);
}
