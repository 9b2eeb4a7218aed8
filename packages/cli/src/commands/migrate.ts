import { InvalidArgumentError, type Command } from 'commander';
import { DATA, JSON_OUTPUT } from '../options.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

interface MigrateOptions {
  readonly from?: string;
  readonly to?: string;
  readonly data?: string;
  readonly json?: boolean;
}

export function migrateCommand(program: Command, shell: Shell): void {
  program
    .command('migrate')
    .description('bring the database up to date, or move a data folder to PostgreSQL')
    .option('--from <folder>', 'data folder to move; it is left as it is (default: --data)')
    .option('--to <url>', 'empty PostgreSQL database to move to (default: DATABASE_URL)', notEmpty)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ from, to, data, json }: MigrateOptions) => {
      if (from === undefined && to === undefined) return bringUpToDate(shell, data);
      const { moveDataFolder } = await import('../engine/move-data-folder.js');
      const moved = await moveDataFolder(shell, { from: from ?? data, to });
      if (json) return shell.data(JSON.stringify(moved));
      const lines = columns([['TABLE', 'ROWS', 'SHA-256'], ...moved.map(({ table, rows, digest }) => [table, rows, digest])]);
      for (const line of lines) await shell.data(line);
    });
}

function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must be an address.');
  return value;
}

/** Opening an installation is all it takes. */
async function bringUpToDate(shell: Shell, data: string | undefined): Promise<void> {
  const { withEngine } = await import('../engine/open-engine.js');
  await withEngine(shell, { data, create: true }, async (engine) => engine.storage.ping());
  shell.note('The database is up to date.');
}
