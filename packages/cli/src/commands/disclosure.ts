import { InvalidArgumentError, Option, type Command } from 'commander';
import { EXIT } from '../exit-codes.js';
import { DATA, JSON_OUTPUT, TENANT } from '../options.js';
import type { Shell } from '../shell.js';

interface ExportOptions {
  readonly tenant: string;
  /** ms. */
  readonly since?: number;
  readonly format: 'jsonl' | 'csv';
  readonly data?: string;
  readonly json?: boolean;
}

export function disclosureCommand(program: Command, shell: Shell): void {
  program
    .command('disclosure')
    .description('whether customers were told that a machine writes (EU AI Act Art. 50)')
    .command('export')
    .description('each conversation the machine wrote in, begun last first; exit 1 where one was told late, or not at all')
    .requiredOption(...TENANT)
    .option('--since <time>', 'only where the first machine message is not older, ISO 8601', parseTime)
    .addOption(new Option('--format <format>', 'how it is written').choices(['jsonl', 'csv']).default('jsonl'))
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ format, json, since, ...common }: ExportOptions) => {
      const [{ inTenant }, { exportDisclosures }] = await Promise.all([
        import('../engine/in-tenant.js'),
        import('../disclosure/export-disclosures.js'),
      ]);
      const counts = await inTenant(shell, common, (api) => exportDisclosures(shell, api, json ? 'jsonl' : format, since));
      shell.note(`${counts.ok} told in time, ${counts.late} late, ${counts.missing} not at all`);
      if (counts.late + counts.missing > 0) shell.exitWith(EXIT.failed);
    });
}

function parseTime(value: string): number {
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new InvalidArgumentError('It must be a time such as 2026-11-01 or 2026-11-01T08:00:00Z.');
  return time;
}
