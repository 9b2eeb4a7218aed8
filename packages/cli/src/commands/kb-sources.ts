import type { Actor, KnowledgeDocument, TenantApi } from '@replyforce/core';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.js';
import { DATA, JSON_OUTPUT, parseCount, TENANT } from '../options.js';
import type { Shell } from '../shell.js';
import { columns } from '../table.js';

interface Common {
  readonly tenant: string;
  readonly data?: string;
  readonly json?: boolean;
}

const OPERATOR: Actor = { type: 'cli', id: 'operator' };
const DEFAULT_DAYS = 30;

/** By id, or by the name it was added under. Throws `not_found`. */
export async function documentOf(api: TenantApi, name: string): Promise<KnowledgeDocument> {
  const found = (await api.knowledge.list()).find(({ id, source }) => id === name || source === name);
  return found ?? api.knowledge.get(name);
}

/** Sources as they are kept: their state, their versions, and how they are read again. */
export function kbSourceCommands(kb: Command, shell: Shell): void {
  const named = (name: string, description: string, argument = 'document id, or the name it was added under') =>
    kb
      .command(name)
      .description(description)
      .argument('<id>', argument)
      .requiredOption(...TENANT)
      .option(...DATA)
      .option(...JSON_OUTPUT);

  async function within<T>({ tenant, data }: Common, work: (api: TenantApi) => Promise<T>): Promise<T> {
    const { inTenant } = await import('../engine/in-tenant.js');
    return inTenant(shell, { tenant, data }, work);
  }

  async function tell(document: KnowledgeDocument, json: boolean | undefined): Promise<void> {
    const { documentToWire } = await import('@replyforce/core/protocol');
    const wire = documentToWire(document);
    if (json) return shell.data(JSON.stringify(wire));
    await shell.data(`${wire.id}  ${wire.status}  version ${wire.version}, ${wire.passage_count} passages  ${wire.title}`);
    if (wire.refresh?.final_url) shell.note(`Its address leads to ${wire.refresh.final_url}`);
    if (wire.refresh?.problem) shell.note(wire.refresh.problem);
  }

  kb.command('sources')
    .description('all sources with their state, and how often replies cited them')
    .option('--days <n>', 'of how many days', parseCount, DEFAULT_DAYS)
    .requiredOption(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ json, days, ...common }: Common & { readonly days: number }) => {
      const { documentToWire, isoOrNull } = await import('@replyforce/core/protocol');
      const { documents, usage } = await within(common, async (api) => ({
        documents: await api.knowledge.list(),
        usage: new Map((await api.knowledge.usage(days)).map(({ documentId, replies }) => [documentId, replies])),
      }));
      if (json) return shell.data(JSON.stringify(documents.map((one) => ({ ...documentToWire(one), replies: usage.get(one.id) ?? 0 }))));
      const rows = documents.map((one) => {
        const { status, refresh } = documentToWire(one);
        const next = isoOrNull(one.fetching?.nextAt ?? null) ?? '';
        return [one.id, one.kind, status, `v${one.version}`, String(usage.get(one.id) ?? 0), next, refresh?.problem ?? one.title];
      });
      for (const line of columns([['ID', 'KIND', 'STATUS', 'VERSION', 'REPLIES', 'NEXT LOOK', 'TITLE OR PROBLEM'], ...rows]))
        await shell.data(line);
    });

  named('refresh', 'read an address now').action(async (name: string, { json, ...common }: Common) => {
    const document = await within(common, async (api) => api.knowledge.refresh((await documentOf(api, name)).id, OPERATOR));
    if (document.fetching?.problem) shell.exitWith(EXIT.unreachable);
    await tell(document, json);
  });

  named('versions', 'what a source said when, and by whom').action(async (name: string, { json, ...common }: Common) => {
    const { versionToWire } = await import('@replyforce/core/protocol');
    const versions = await within(common, async (api) => api.knowledge.versions((await documentOf(api, name)).id));
    const wire = versions.map(versionToWire);
    if (json) return shell.data(JSON.stringify(wire));
    const rows = wire.map(({ number, at, origin, restored_from: from, by, passage_count: passages, added, removed }) => [
      String(number),
      at,
      from === null ? origin : `${origin} from ${from}`,
      `${by.type} ${by.id}`,
      `${passages} (+${added} -${removed})`,
    ]);
    for (const line of columns([['VERSION', 'AT', 'ORIGIN', 'BY', 'PASSAGES'], ...rows])) await shell.data(line);
  });

  named('restore', 'let a source say again what it said')
    .requiredOption('--to <version>', 'the version it said it in', parseCount)
    .action(async (name: string, { json, to, ...common }: Common & { readonly to: number }) => {
      const document = await within(common, async (api) => api.knowledge.restore((await documentOf(api, name)).id, to, OPERATOR));
      await tell(document, json);
    });

  for (const [command, enabled, description] of [
    ['enable', true, 'answer from a source again'],
    ['disable', false, 'keep a source as a draft: nothing is answered from it'],
  ] as const)
    named(command, description).action(async (name: string, { json, ...common }: Common) => {
      const document = await within(common, async (api) => api.knowledge.change((await documentOf(api, name)).id, { enabled }, OPERATOR));
      await tell(document, json);
    });
}
