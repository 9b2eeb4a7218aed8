import { simulate, simulateProgram } from '@replyforce/adapters/testkit';
import { EXIT } from '../exit-codes.js';
import { paintFor } from '../paint.js';
import type { Shell } from '../shell.js';
import { findProgramTarget, findTarget, type SimulatedChannel, type SimulateFlags } from './target.js';

export async function runSimulation(shell: Shell, channel: SimulatedChannel | 'api', flags: SimulateFlags): Promise<void> {
  const { text, from, count, rate, timeout, json } = flags;
  const said = { text, count, rate, timeoutMs: timeout * 1_000, ...(from !== undefined && { from }) };
  const result =
    channel === 'api'
      ? await simulateProgram({ ...(await findProgramTarget(shell.env, flags)), ...said })
      : await simulate({ ...(await findTarget(shell.env, channel, flags)), ...said, channel });
  if (json) await shell.data(JSON.stringify(result));
  else {
    const paint = paintFor(shell);
    for (const reply of result.replies) await shell.data(`${reply.text}\n${paint.dim(`  ${reply.ms} ms, ${reply.platform_mid}`)}\n`);
  }
  if (result.replies.length === 0) {
    shell.note(`No reply came within ${timeout} s; a person may be in charge of the conversation.`);
    shell.exitWith(EXIT.failed);
  } else if (count > 1) shell.note(`${result.sent.length} messages, ${result.replies.length} replies`);
}
