import { Argument, type Command } from 'commander';
import { DATA, JSON_OUTPUT, parseCount, parsePositive, parseWords } from '../options.js';
import type { Shell } from '../shell.js';
import type { SimulatedChannel, SimulateFlags } from '../simulate/target.js';

const CHANNELS: readonly (SimulatedChannel | 'api')[] = ['facebook', 'instagram', 'whatsapp', 'twitter', 'api'];

export function simulateCommand(program: Command, shell: Shell): void {
  program
    .command('simulate')
    .description('write to a running server as customers would, with signed webhooks, and show the replies')
    .addArgument(new Argument('<channel>', 'platform').choices(CHANNELS))
    .requiredOption('--text <text>', 'what the customer writes', parseWords)
    .option('--from <id>', 'the customer; without it each message comes from another one')
    .option('--count <n>', 'how many messages', parseCount, 1)
    .option('--rate <n>', 'messages a second', parsePositive, 10)
    .option('--url <url>', 'the server (default: the demo that runs on the data folder)')
    .option('--account <id>', 'page, account, phone number, user or api channel that is written to (default: the demo’s)')
    .option('--token <key>', 'for api: an API key of the tenant (default: REPLYFORCE_API_KEY)')
    .option('--timeout <seconds>', 'how long to wait for replies', parsePositive, 15)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (channel: SimulatedChannel | 'api', flags: SimulateFlags) => {
      const { runSimulation } = await import('../simulate/run-simulation.js');
      await runSimulation(shell, channel, flags);
    });
}
