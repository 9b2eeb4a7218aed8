import type { Command } from 'commander';
import { EXIT } from '../exit-codes.js';
import { DATA, JSON_OUTPUT, OFFLINE } from '../options.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

interface DoctorOptions {
  readonly offline?: boolean;
  readonly data?: string;
  readonly json?: boolean;
}

export function doctorCommand(program: Command, shell: Shell): void {
  program
    .command('doctor')
    .description('is everything there that the engine needs: keys, database, Redis, workers, models and how long they last')
    .option(...OFFLINE)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ offline = false, data, json }: DoctorOptions) => {
      const [{ examine }, { loadConfig }] = await Promise.all([import('../doctor/examine.js'), import('@replyforce/server')]);
      const config = loadConfig({ env: shell.env, flags: { ...(data !== undefined && { data }) } });
      const findings = await examine(config, { offline });
      if (json) await shell.data(JSON.stringify(findings.map(({ check, verdict, message }) => ({ check, verdict, message }))));
      else for (const line of columns(findings.map(({ check, verdict, message }) => [check, verdict, message]))) await shell.data(line);
      if (findings.some(({ verdict }) => verdict === 'failed')) shell.exitWith(EXIT.failed);
      if (findings.some(({ unreachable }) => unreachable)) shell.exitWith(EXIT.unreachable);
    });
}
