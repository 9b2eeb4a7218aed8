import type { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { DATA, JSON_OUTPUT, KB, MAX_COST, OFFLINE, TENANT } from '../options.js';
import type { Shell } from '../shell.js';

interface AnalyzeOptions {
  readonly jsonl?: boolean;
  readonly tenant?: string;
  readonly kb?: string;
  readonly offline?: boolean;
  readonly maxCost?: number;
  readonly deterministic?: boolean;
  readonly data?: string;
  readonly json?: boolean;
}

const HINT = 'Give a message, as an argument or on stdin, or --jsonl and messages on stdin.';

export function analyzeCommand(program: Command, shell: Shell): void {
  program
    .command('analyze')
    .description('what the engine would make of a message, without storing or sending anything')
    .argument('[text]', 'the message (default: all of stdin)')
    .option('--jsonl', 'read {"id","text","history"?,"channel"?} objects from stdin, one a line')
    .option(...TENANT)
    .option(...KB)
    .option(...OFFLINE)
    .option(...MAX_COST)
    .option('--deterministic', 'offline, without times and costs: equal input gives equal bytes')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (typed: string | undefined, options: AnalyzeOptions) => {
      if (typed !== undefined && options.jsonl) throw new CommandFailure(EXIT.usage, HINT);
      const { textArgument } = await import('../input/text-argument.js');
      const text = options.jsonl ? undefined : await textArgument(shell, typed, HINT);
      const [{ withAnalyzer }, { eachJsonLine }, { readMessage }] = await Promise.all([
        import('../engine/analyzer.js'),
        import('../input/json-lines.js'),
        import('../input/read-message.js'),
      ]);
      await withAnalyzer(shell, options, async (analyze) => {
        if (text === undefined) return eachJsonLine(shell, async (line) => ({ ...(await analyze(readMessage(line))), id: line.id }));
        const analysis = await analyze({ id: '1', text });
        // A person at a terminal reads it better with its structure showing.
        await shell.data(JSON.stringify(analysis, null, shell.stdout.isTTY && !options.json ? 2 : undefined));
      });
    });
}
