import type { Actor, GapState, SuggestionState, TenantApi } from '@replyforce/core';
import { Option, type Command } from 'commander';
import { DATA, JSON_OUTPUT, TENANT } from '../options.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

interface Common {
  readonly tenant: string;
  readonly data?: string;
  readonly json?: boolean;
}

const OPERATOR: Actor = { type: 'cli', id: 'operator' };
const GAP_STATES: readonly GapState[] = ['open', 'resolved', 'ignored'];
const SUGGESTION_STATES: readonly SuggestionState[] = ['pending', 'approved', 'rejected'];

/** What the knowledge lacks, what people said instead, and what would be answered now. */
export function kbLearningCommands(kb: Command, shell: Shell): void {
  const common = (command: Command) =>
    command
      .requiredOption(...TENANT)
      .option(...DATA)
      .option(...JSON_OUTPUT);

  async function within<T>({ tenant, data }: Common, work: (api: TenantApi) => Promise<T>): Promise<T> {
    const { inTenant } = await import('../engine/in-tenant.js');
    return inTenant(shell, { tenant, data }, work);
  }

  common(kb.command('gaps').description('questions that were not answered, those asked most often first'))
    .addOption(new Option('--state <state>', 'in this state').choices(GAP_STATES).default('open'))
    .action(async ({ json, state, ...rest }: Common & { readonly state: GapState }) => {
      const { gapToWire, iso } = await import('@replyforce/core/protocol');
      const gaps = await within(rest, (api) => api.knowledge.gaps.list(state));
      if (json) return shell.data(JSON.stringify(gaps.map(gapToWire)));
      const rows = gaps.map(({ id, count, lastAskedAt, question }) => [id, String(count), iso(lastAskedAt), question.replace(/\s+/g, ' ')]);
      for (const line of columns([['ID', 'TIMES', 'LAST ASKED', 'QUESTION'], ...rows])) await shell.data(line);
    });

  common(kb.command('settle').description('decide about a question that was not answered').argument('<id>', 'its id'))
    .addOption(new Option('--as <state>', 'what it is from now on').choices(GAP_STATES).makeOptionMandatory())
    .action(async (id: string, { json, as, ...rest }: Common & { readonly as: GapState }) => {
      const { gapToWire } = await import('@replyforce/core/protocol');
      const gap = await within(rest, (api) => api.knowledge.gaps.settle(id, as, OPERATOR));
      await shell.data(json ? JSON.stringify(gapToWire(gap)) : `${gap.id}  ${gap.state}`);
    });

  common(kb.command('suggestions').description('answers of people, proposed as entries'))
    .addOption(new Option('--state <state>', 'in this state').choices(SUGGESTION_STATES).default('pending'))
    .action(async ({ json, state, ...rest }: Common & { readonly state: SuggestionState }) => {
      const { suggestionToWire } = await import('@replyforce/core/protocol');
      const suggestions = await within(rest, (api) => api.knowledge.suggestions.list(state));
      if (json) return shell.data(JSON.stringify(suggestions.map(suggestionToWire)));
      for (const { id, question, answer } of suggestions)
        await shell.data(`${id}\n  Q: ${question.replace(/\s+/g, ' ')}\n  A: ${answer.replace(/\n/g, '\n     ')}`);
      if (suggestions.length === 0) shell.note('Nothing is proposed.');
    });

  common(kb.command('approve').description('make an entry of a suggestion').argument('<id>', 'its id'))
    .option('--question <text>', 'other words for the question')
    .option('--answer <text>', 'other words for the answer')
    .action(async (id: string, { json, question, answer, ...rest }: Common & { readonly question?: string; readonly answer?: string }) => {
      const { documentToWire } = await import('@replyforce/core/protocol');
      const words = { ...(question !== undefined && { question }), ...(answer !== undefined && { answer }) };
      const document = await within(rest, (api) => api.knowledge.suggestions.approve(id, words, OPERATOR));
      await shell.data(json ? JSON.stringify(documentToWire(document)) : document.id);
    });

  common(kb.command('reject').description('reject a suggestion').argument('<id>', 'its id')).action(
    async (id: string, { json, ...rest }: Common) => {
      const { suggestionToWire } = await import('@replyforce/core/protocol');
      const suggestion = await within(rest, (api) => api.knowledge.suggestions.reject(id, OPERATOR));
      await shell.data(json ? JSON.stringify(suggestionToWire(suggestion)) : suggestion.id);
    },
  );

  common(kb.command('try').description('what would be answered, and from which passages').argument('<question...>', 'the question'))
    .option('--drafts', 'from sources that are disabled too')
    .action(async (words: readonly string[], { json, drafts = false, ...rest }: Common & { readonly drafts?: boolean }) => {
      const { trialToWire } = await import('@replyforce/core/protocol');
      const trial = trialToWire(await within(rest, (api) => api.knowledge.tryQuestion({ question: words.join(' '), drafts })));
      if (json) return shell.data(JSON.stringify(trial));
      const { reply, handoff } = trial.analysis;
      await shell.data(reply === null ? 'No answer.' : `${reply.text}\n(${reply.source}, confidence ${reply.confidence.toFixed(2)})`);
      if (handoff.needed) await shell.data(`A person would be called: ${handoff.triggers.join(', ')}`);
      for (const { score, title, passage, cited, draft, words: common } of trial.passages)
        await shell.data(
          `${cited ? '*' : ' '} ${score.toFixed(2)}  ${title}${draft ? ' (draft)' : ''}  [${common.join(', ') || 'by meaning'}]\n         ${passage.replace(/\n/g, '\n         ')}`,
        );
    });
}
