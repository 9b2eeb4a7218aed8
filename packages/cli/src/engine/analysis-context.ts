import type { AnalyzeInput, ModelPorts } from '@replyforce/core';
import { findTenant } from '@replyforce/server';
import { folderKnowledge } from '../knowledge/folder-knowledge.js';
import { readyIndex } from '../knowledge/ready-index.js';
import type { Shell } from '../shell.js';
import { withEngine } from './open-engine.js';

export interface ContextOptions {
  readonly tenant?: string | undefined;
  readonly kb?: string | undefined;
  readonly data?: string | undefined;
}

/** What a message is judged against, and what its evidence is called. */
export interface AnalysisContext extends Pick<AnalyzeInput, 'brand' | 'autoReply' | 'policy' | 'knowledge'> {
  /** Title of a cited document. */
  titleOf(documentId: string): string;
}

/**
 * The voice, the limits and the knowledge for messages that are not stored: a tenant's, with the files of `--kb` instead of
 * its knowledge where both are given. Neither means no knowledge at all.
 */
export async function analysisContext(shell: Shell, options: ContextOptions, models: ModelPorts): Promise<AnalysisContext> {
  const tenant = options.tenant === undefined ? undefined : await tenantContext(shell, options.tenant, options.data, models);
  if (options.kb === undefined) return tenant ?? { titleOf: (documentId) => documentId };
  return { ...tenant, ...(await folderKnowledge(options.kb, models)) };
}

async function tenantContext(shell: Shell, name: string, data: string | undefined, models: ModelPorts): Promise<AnalysisContext> {
  return withEngine(shell, { data }, async (engine) => {
    const tenant = await findTenant(engine, name);
    const { knowledge } = engine.storage.forTenant(tenant.id);
    const documents = await knowledge.list();
    const titles = new Map(documents.map(({ id, title }) => [id, title]));
    const drafts = new Set(documents.filter(({ enabled }) => !enabled).map(({ id }) => id));
    const passages = (await knowledge.passages()).filter(({ documentId }) => !drafts.has(documentId));
    return {
      brand: { company: tenant.name, ...tenant.settings.brand },
      ...(tenant.settings.autoReply && { autoReply: tenant.settings.autoReply }),
      ...(tenant.settings.policy && { policy: tenant.settings.policy }),
      knowledge: await readyIndex(passages, await knowledge.version(), models),
      titleOf: (documentId) => titles.get(documentId) ?? documentId,
    };
  });
}
