import type { Actor } from '../domain/identity.js';
import type { KnowledgeDocument, SourceFetching } from '../domain/knowledge.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { ChangeDocument } from '../ports/knowledge-store.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { ACCEPT, MAX_PAGE_BYTES, readAnswer, type PageAnswer } from './read-answer.js';
import { FETCHING, nextLookAt } from './times.js';
import { rewriteSource } from './write-source.js';

/**
 * Asks an address that was taken for news, and gives it back. What it says becomes a version where it says something new. Where
 * nothing can be read the last good version stays in use, and why stands beside it in words.
 */
export async function fetchSource(engine: EngineContext, document: KnowledgeDocument, actor: Actor): Promise<KnowledgeDocument> {
  const { fetching } = document;
  if (!fetching) throw new ReplyForceError('validation_failed', 'Only sources that were added by their address can be read again.');
  const answer = await ask(engine, document, fetching);
  const now = engine.runtime.now();
  const looked = { checkedAt: now, nextAt: nextLookAt(engine, fetching.everyHours, 0) };
  switch (answer.outcome) {
    case 'unchanged':
      return note(engine, document, { fetching: { ...looked, problem: null, failures: 0, gone: false } });
    case 'read': {
      const { content, type, etag, lastModified } = answer;
      const fine = { ...looked, etag, lastModified, problem: null, failures: 0, gone: false };
      const given = { name: document.source, content, type, origin: 'fetched', fetching: fine } as const;
      return rewriteSource(engine, document.tenantId, document.id, given, actor).catch((error: unknown) => {
        if (!ReplyForceError.is(error) || error.code !== 'validation_failed') throw error;
        return failed(engine, document, fetching, { outcome: 'failed', problem: 'The page holds no text to learn from.' });
      });
    }
    default:
      return failed(engine, document, fetching, answer);
  }
}

/** Gone or out of reach: what is known of the page stays, and is said to be old. */
async function failed(
  engine: EngineContext,
  document: KnowledgeDocument,
  fetching: SourceFetching,
  answer: Extract<PageAnswer, { outcome: 'gone' | 'failed' }>,
): Promise<KnowledgeDocument> {
  const isNews = !fetching.gone && answer.outcome === 'gone';
  return note(
    engine,
    document,
    {
      fetching: {
        checkedAt: engine.runtime.now(),
        nextAt: nextLookAt(engine, fetching.everyHours, fetching.failures + 1),
        problem: answer.problem,
        failures: fetching.failures + 1,
        gone: answer.outcome === 'gone',
      },
    },
    isNews,
  );
}

async function note(
  engine: EngineContext,
  { tenantId, id, source }: KnowledgeDocument,
  set: ChangeDocument['set'],
  isGone = false,
): Promise<KnowledgeDocument> {
  const { knowledge } = engine.storage.forTenant(tenantId);
  const by = { type: 'system', id: 'knowledge' } as const;
  await knowledge.change({
    id,
    set,
    ...(isGone && { audit: [auditEntry(engine, tenantId, by, 'knowledge.page_gone', { type: 'knowledge', id }, { source })] }),
  });
  const after = await knowledge.get(id);
  if (!after) throw new ReplyForceError('not_found', 'There is no such document.');
  return after;
}

async function ask(engine: EngineContext, { source, version }: KnowledgeDocument, fetching: SourceFetching): Promise<PageAnswer> {
  if (!engine.outside) return { outcome: 'failed', problem: 'Addresses are not read here.' };
  if (!URL.canParse(source)) return { outcome: 'failed', problem: 'It is no address.' };
  const knows = version > 0;
  try {
    const answer = await engine.outside({
      url: source,
      headers: {
        accept: ACCEPT,
        'accept-encoding': 'identity',
        ...(knows && fetching.etag !== null && { 'if-none-match': fetching.etag }),
        ...(knows && fetching.lastModified !== null && { 'if-modified-since': fetching.lastModified }),
      },
      maxBytes: MAX_PAGE_BYTES,
      signal: engine.runtime.timeout(FETCHING.askMs),
    });
    return await readAnswer(new URL(source), answer, engine.readPdf);
  } catch (error) {
    engine.logger.debug({ error, source }, 'an address could not be read');
    return { outcome: 'failed', problem: 'The server cannot be reached.' };
  }
}
