import { Command } from 'commander';
import { analyzeCommand } from './commands/analyze.js';
import { apikeyCommand } from './commands/apikey.js';
import { channelCommand } from './commands/channel.js';
import { chatCommand } from './commands/chat.js';
import { conformanceCommand } from './commands/conformance.js';
import { disclosureCommand } from './commands/disclosure.js';
import { dlqCommand } from './commands/dlq.js';
import { doctorCommand } from './commands/doctor.js';
import { guardCommand } from './commands/guard.js';
import { ingestCommand } from './commands/ingest.js';
import { kbCommand } from './commands/kb.js';
import { migrateCommand } from './commands/migrate.js';
import { openapiCommand } from './commands/openapi.js';
import { queueCommand } from './commands/queue.js';
import { policyCommand } from './commands/policy.js';
import { scoreCommand } from './commands/score.js';
import { serveCommand } from './commands/serve.js';
import { simulateCommand } from './commands/simulate.js';
import { tenantCommand } from './commands/tenant.js';
import { userCommand } from './commands/user.js';
import type { Shell } from './shell.js';
import { version } from './version.js';

/** In the order of the help page. */
const COMMANDS: readonly ((program: Command, shell: Shell) => void)[] = [
  serveCommand,
  doctorCommand,
  tenantCommand,
  userCommand,
  apikeyCommand,
  channelCommand,
  kbCommand,
  analyzeCommand,
  policyCommand,
  scoreCommand,
  guardCommand,
  chatCommand,
  simulateCommand,
  ingestCommand,
  disclosureCommand,
  queueCommand,
  dlqCommand,
  migrateCommand,
  conformanceCommand,
  openapiCommand,
];

/** The command line as commander sees it. It throws where commander would end the process. */
export function createProgram(shell: Shell): Command {
  const program = new Command('replyforce')
    .description('Answers customer messages, and proves every claim it sends.')
    .version(version())
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({ writeOut: (text) => shell.stdout.write(text), writeErr: (text) => shell.stderr.write(text) })
    .addHelpText('after', '\nExit codes: 0 done, 1 a check failed, 2 wrong usage or configuration, 3 a service it needs is unreachable.');
  for (const add of COMMANDS) add(program, shell);
  return program;
}
