import { DEFAULT_BRAND, type Analysis, type AnalyzeInput, type HistoryMessage, type LedgerEntry, type Pipeline } from '@replyforce/core';
import { analysisToWire } from '@replyforce/core/protocol';
import { createInterface } from 'node:readline';
import { analysisContext, type AnalysisContext, type ContextOptions } from '../engine/analysis-context.js';
import { openPipeline, type PipelineOptions } from '../engine/open-pipeline.js';
import { withBudget, type BudgetOptions } from '../engine/with-budget.js';
import { withTitles } from '../engine/with-titles.js';
import { paintFor } from '../paint.js';
import type { Shell } from '../shell.js';
import { createChatTurns } from './chat-turn.js';
import { replyLines } from './reply-lines.js';

type ChatOptions = ContextOptions & PipelineOptions & BudgetOptions & { readonly json?: boolean | undefined };

/** Reads one message a line until the input ends, and answers each with what was said before in mind. */
export async function chat(shell: Shell, options: ChatOptions): Promise<void> {
  const opened = await openPipeline(shell, options);
  await opened.ready();
  const context = await analysisContext(shell, options, opened.models);
  await withBudget(shell, options, opened.models, (budget) => talk(shell, options, opened.pipeline, { ...context, budget }));
}

async function talk(
  shell: Shell,
  options: ChatOptions,
  pipeline: Pipeline,
  { titleOf, ...context }: AnalysisContext & Pick<AnalyzeInput, 'budget'>,
): Promise<void> {
  const paint = paintFor(shell);
  const isPerson = shell.stdin.isTTY === true && shell.stderr.isTTY === true;
  if (isPerson) shell.note('Write as a customer would; end with Ctrl+D.');

  const decide = createChatTurns(context.brand?.company ?? DEFAULT_BRAND.company, Date.now);
  const history: HistoryMessage[] = [];
  let previousLedger: readonly LedgerEntry[] = [];
  let language: string | null = null;
  let personAwaited = false;
  const lines = createInterface({ input: shell.stdin, ...(isPerson && { output: shell.stderr, prompt: '> ' }), crlfDelay: Infinity });
  if (isPerson) lines.prompt();
  for await (const line of lines) {
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text !== '') {
      const analysis: Analysis = await pipeline.analyze({
        ...context,
        id: String(history.length + 1),
        text,
        history: [...history],
        previousLedger,
        language,
        personAwaited,
      });
      history.push({ from: 'customer', text });
      const turn = decide(analysis);
      personAwaited = turn.withPerson;
      if (turn.sent !== null) history.push({ from: 'ai', text: turn.sent });
      previousLedger = analysis.leadScore.ledger;
      language = analysis.understanding.language;
      if (options.json) await shell.data(JSON.stringify({ ...withTitles(analysisToWire(analysis), titleOf), sent: turn.sent }));
      else for (const out of replyLines(analysis, turn, titleOf, paint)) await shell.data(out);
    }
    if (isPerson) lines.prompt();
  }
}
