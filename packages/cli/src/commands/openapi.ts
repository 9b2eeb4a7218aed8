import type { Command } from 'commander';
import { DATA, JSON_OUTPUT } from '../options.js';
import type { Shell } from '../shell.js';

export function openapiCommand(program: Command, shell: Shell): void {
  program
    .command('openapi')
    .description('print the OpenAPI document of the HTTP API')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async () => {
      const { openApi } = await import('../engine/open-api.js');
      await shell.data(await openApi(shell.env));
    });
}
