import type { Command } from 'commander';
import { DATA, JSON_OUTPUT, TENANT } from '../options.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

interface StatusOptions {
  readonly tenant?: string;
  readonly data?: string;
  readonly json?: boolean;
}

export function queueCommand(program: Command, shell: Shell): void {
  program
    .command('queue')
    .description('work that waits')
    .command('status')
    .description('what waits, runs, failed and was given up, by queue')
    .option(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ tenant, data, json }: StatusOptions) => {
      const [{ withEngine }, { findTenant }, { toSnakeCase }] = await Promise.all([
        import('../engine/open-engine.js'),
        import('@replyforce/server'),
        import('@replyforce/core/protocol'),
      ]);
      const status = await withEngine(shell, { data }, async (engine) =>
        engine.rf.queueStatus(tenant === undefined ? undefined : (await findTenant(engine, tenant)).id),
      );
      if (json) return shell.data(JSON.stringify(toSnakeCase(status)));
      const rows = status.map((one) => [
        one.queue,
        one.waiting,
        one.active,
        one.delayed,
        one.failed,
        one.dead,
        Math.round(one.oldestMs / 1_000),
      ]);
      for (const line of columns([['QUEUE', 'WAITING', 'ACTIVE', 'DELAYED', 'FAILED', 'DEAD', 'OLDEST S'], ...rows]))
        await shell.data(line);
    });
}
