import { ReplyForceError } from '@replyforce/core';
import type pg from 'pg';

const PLAIN_NAME = /^[a-z_][a-z0-9_]{0,62}$/u;
const INSUFFICIENT_PRIVILEGE = '42501';

/** What a login needs to take a role, for `pg_has_role`: since version 16 being a member is not enough. */
export const TAKES_ROLE = `CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN 'SET' ELSE 'MEMBER' END`;

/** A role's name goes into statements as it is. Throws `configuration_invalid`. */
export function checkRoleName(role: string): void {
  if (PLAIN_NAME.test(role)) return;
  throw configuration(`The role's name must be of lower-case letters, digits and underscores, not "${role}".`);
}

/** Makes the role where it is missing. It logs in nowhere, owns nothing and is subject to every policy. */
export async function ensureRole(client: pg.ClientBase, role: string): Promise<void> {
  const find = () =>
    client.query<{ readonly bypasses: boolean }>('SELECT rolsuper OR rolbypassrls AS bypasses FROM pg_roles WHERE rolname = $1', [role]);
  let [found] = (await find()).rows;
  if (!found) {
    // Another database of the same server may be making it at this moment.
    await orExplain(
      client.query(
        `DO $$ BEGIN CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT;
          EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
      ),
      `The database user may not create the role ${role}. Have an administrator run: CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO the user of DATABASE_URL.`,
    );
    [found] = (await find()).rows;
  }
  if (found?.bypasses) throw configuration(`The role ${role} may pass by Row-Level Security: it must be neither SUPERUSER nor BYPASSRLS.`);
}

/** Lets whoever runs the engine take the role. */
export async function grantRole(client: pg.ClientBase, role: string, login: string | null): Promise<void> {
  const found = await client.query<{ readonly name: string; readonly member: boolean }>(
    `SELECT quote_ident(name) AS name, pg_has_role(name, $1, ${TAKES_ROLE}) AS member
     FROM unnest(ARRAY[current_user::text, $2::text]) AS login (name) WHERE name IS NOT NULL`,
    [role, login],
  );
  for (const { name, member } of found.rows) {
    if (member) continue;
    await orExplain(
      client.query(`GRANT ${role} TO ${name}`),
      `The database user may not grant the role ${role}. Have an administrator run: GRANT ${role} TO ${name}.`,
    );
  }
}

/** What a person should know about the login an engine runs as; empty where all is well. */
export async function warningsAbout(client: pg.ClientBase, role: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly name: string; readonly bypasses: boolean }>(
    'SELECT rolname AS name, rolsuper OR rolbypassrls AS bypasses FROM pg_roles WHERE rolname = session_user',
  );
  const [login] = rows;
  if (!login?.bypasses) return [];
  return [
    `the database user ${login.name} may pass by Row-Level Security; every transaction takes the role ${role}, which may not, but a user of its own is safer`,
  ];
}

async function orExplain(work: Promise<unknown>, explanation: string): Promise<void> {
  try {
    await work;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === INSUFFICIENT_PRIVILEGE) throw configuration(explanation, error);
    throw error;
  }
}

function configuration(message: string, cause?: unknown): ReplyForceError {
  return new ReplyForceError('configuration_invalid', message, { cause, errors: [{ path: 'DATABASE_URL', message }] });
}
