import type { Command } from 'commander';
import { DATA, JSON_OUTPUT, KB, MAX_COST, OFFLINE, TENANT } from '../options.js';
import type { Shell } from '../shell.js';

interface ChatOptions {
  readonly tenant?: string;
  readonly kb?: string;
  readonly offline?: boolean;
  readonly maxCost?: number;
  readonly data?: string;
  readonly json?: boolean;
}

export function chatCommand(program: Command, shell: Shell): void {
  program
    .command('chat')
    .description('talk to the agent as a customer would; nothing is stored or sent')
    .option(...TENANT)
    .option(...KB)
    .option(...OFFLINE)
    .option(...MAX_COST)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (options: ChatOptions) => {
      const { chat } = await import('../chat/chat.js');
      await chat(shell, options);
    });
}
