import type { Command } from 'commander';
import type { LeadScore, LeadTag } from '@replyforce/core';
import { DATA, JSON_OUTPUT } from '../options.js';
import type { Paint } from '../paint.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

interface ScoreOptions {
  readonly explain?: boolean;
  readonly json?: boolean;
}

export function scoreCommand(program: Command, shell: Shell): void {
  program
    .command('score')
    .description('the lead score of a message')
    .argument('[text]', 'the message (default: all of stdin)')
    .option('--explain', 'show each rule with its points and the words that triggered it, and what would change the tag')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (typed: string | undefined, { explain, json }: ScoreOptions) => {
      const { textArgument } = await import('../input/text-argument.js');
      const text = await textArgument(shell, typed, 'Give a message, as an argument or on stdin.');
      const [{ scoreLead }, { leadScoreToWire }, { paintFor }] = await Promise.all([
        import('@replyforce/core'),
        import('@replyforce/core/protocol'),
        import('../paint.js'),
      ]);
      const score = scoreLead({ text });
      if (json) return shell.data(JSON.stringify(leadScoreToWire(score)));
      const paint = paintFor(shell);
      await shell.data(`${paintTag(paint, score.tag)} ${score.score} of 100, intent ${score.intent}, next: ${score.recommendedAction}`);
      if (explain) for (const line of explanation(score)) await shell.data(line);
    });
}

function paintTag(paint: Paint, tag: LeadTag): string {
  const colours = { HOT: paint.red, WARM: paint.yellow, COLD: paint.cyan };
  return paint.bold(colours[tag](tag));
}

function explanation({ ledger, counterfactuals }: LeadScore): readonly string[] {
  const signed = (points: number): string => (points < 0 ? String(points) : `+${points}`);
  return [
    ...columns(ledger.map(({ rule, points, evidence }) => [signed(points).padStart(4), rule, `“${evidence}”`])),
    ...counterfactuals.map(({ add, points, score, tag }) => `would be ${tag} (${score}) with ${add} (${signed(points)})`),
  ];
}
