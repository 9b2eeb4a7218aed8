import type { Actor } from '@replyforce/core';
import { InvalidArgumentError, type Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { DATA, JSON_OUTPUT, parseCount, TENANT } from '../options.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';
import { kbLearningCommands } from './kb-learning.js';
import { documentOf, kbSourceCommands } from './kb-sources.js';

interface Common {
  readonly tenant: string;
  readonly data?: string;
  readonly json?: boolean;
}

type Outcome = 'added' | 'changed' | 'unchanged';

const DEFAULT_HITS = 5;
/** As everywhere else that pages are added. */
const DEFAULT_HOURS = 24;
const MOST_HOURS = 720;
const OPERATOR: Actor = { type: 'cli', id: 'operator' };

export function kbCommand(program: Command, shell: Shell): void {
  const kb = program.command('kb').description('what answers are made from');

  kb.command('add')
    .description('add Markdown, text, HTML, PDF or CSV; under a name that is there already it says something new from now on')
    .argument('<source...>', 'files, or https addresses')
    .option('--every <hours>', 'read addresses again every so many hours, or never (default: 24 for one that is new)', parseEvery)
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (locations: readonly string[], { json, every, ...common }: Common & { readonly every?: number | null }) => {
      const { inTenant } = await import('../engine/in-tenant.js');
      const { readSource } = await import('../knowledge/read-source.js');
      const { outsideClient } = await import('@replyforce/adapters/outside');
      const { loadConfig } = await import('@replyforce/server');
      const { data } = common;
      const { allowedAddresses, pageAddresses } = loadConfig({ env: shell.env, flags: data === undefined ? {} : { data } });
      const outside = outsideClient({ allowed: [...allowedAddresses, ...pageAddresses] });
      // All are read before the first is stored: a wrong name changes nothing.
      const sources = await Promise.all(locations.map((location) => readSource(location, outside)));
      const documents = await inTenant(shell, common, async (api) => {
        const added: { id: string; title: string; source: string; passages: number; version: number; outcome: Outcome }[] = [];
        const before = new Map((await api.knowledge.list()).map(({ source, version }) => [source, version]));
        for (const source of sources) {
          const { id, title, passageCount, version, fetching } = await api.knowledge.add(source, OPERATOR);
          const known = before.get(source.name);
          const hours = every === undefined && known === undefined ? DEFAULT_HOURS : every;
          if (fetching && hours !== undefined) await api.knowledge.change(id, { refreshHours: hours }, OPERATOR);
          const outcome = known === undefined ? 'added' : known === version ? 'unchanged' : 'changed';
          before.set(source.name, version);
          added.push({ id, title, source: source.name, passages: passageCount, version, outcome });
        }
        return added;
      });
      if (json) return shell.data(JSON.stringify({ documents: documents.map(({ id, title, passages }) => ({ id, title, passages })) }));
      const rows = documents.map(({ id, title, source, passages, version, outcome }) => [
        id,
        outcome === 'changed' ? `changed to version ${version}` : outcome,
        `${passages} passage${passages === 1 ? '' : 's'}`,
        source === title ? source : `${source}: ${title}`,
      ]);
      for (const line of columns(rows)) await shell.data(line);
    });

  kb.command('search')
    .description('the passages that answer a question, best first')
    .argument('<query...>', 'the question')
    .option('--limit <n>', 'how many at most', parseCount, DEFAULT_HITS)
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (words: readonly string[], { json, limit, ...common }: Common & { readonly limit: number }) => {
      const question = words.join(' ');
      if (question.trim() === '') throw new CommandFailure(EXIT.usage, 'The question must not be empty.');
      const { inTenant } = await import('../engine/in-tenant.js');
      const hits = await inTenant(shell, common, (api) => api.knowledge.search(question, limit));
      const found = hits.map(({ documentId, title, passage, score }) => ({ document_id: documentId, title, passage: passage.text, score }));
      if (json) return shell.data(JSON.stringify(found));
      for (const { title, passage, score } of found)
        await shell.data(`${score.toFixed(2)}  ${title}\n      ${passage.replace(/\n/g, '\n      ')}`);
      if (found.length === 0) shell.note('Nothing in the knowledge answers this.');
    });

  kb.command('list')
    .description('all sources')
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ json, ...common }: Common) => {
      const { inTenant } = await import('../engine/in-tenant.js');
      const documents = await inTenant(shell, common, (api) => api.knowledge.list());
      if (json)
        return shell.data(
          JSON.stringify(documents.map(({ id, title, source, passageCount }) => ({ id, title, source, passages: passageCount }))),
        );
      const rows = documents.map(({ id, passageCount, source, title }) => [id, String(passageCount), source, title]);
      for (const line of columns([['ID', 'PASSAGES', 'SOURCE', 'TITLE'], ...rows])) await shell.data(line);
    });

  kb.command('remove')
    .description('forget a source and all its versions')
    .argument('<id>', 'document id, or the name it was added under')
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (name: string, { json, ...common }: Common) => {
      const { inTenant } = await import('../engine/in-tenant.js');
      const { id, source } = await inTenant(shell, common, async (api) => {
        const found = await documentOf(api, name);
        await api.knowledge.remove(found.id, OPERATOR);
        return found;
      });
      await shell.data(json ? JSON.stringify({ id }) : `${id}  removed  ${source}`);
    });

  kbSourceCommands(kb, shell);
  kbLearningCommands(kb, shell);
}

/** Hours, or null for `never`. */
function parseEvery(value: string): number | null {
  if (value === 'never') return null;
  const hours = /^\d+$/.test(value) ? Number(value) : 0;
  if (hours < 1 || hours > MOST_HOURS)
    throw new InvalidArgumentError(`It must be a whole number of hours from 1 to ${MOST_HOURS}, or never.`);
  return hours;
}
