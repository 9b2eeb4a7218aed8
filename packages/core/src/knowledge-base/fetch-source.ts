import type { Actor } from '../domain/identity.js';
import type { KnowledgeDocument, SourceFetching } from '../domain/knowledge.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { ChangeDocument } from '../ports/knowledge-store.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { ACCEPT, MAX_PAGE_BYTES, readAnswer, type PageAnswer } from './read-answer.js';
import { FETCHING, nextLookAt } from './times.js';
import { rewriteSource, type SeenSource } from './write-source.js';

/**
 * Asks an address that was taken for news, and gives it back. What it says becomes a version where it says something new. Where
 * nothing can be read the last good version stays in use, and why stands beside it in words. What somebody decided about the source
 * while the address was asked stands: the answer is dropped.
 */
export async function fetchSource(engine: EngineContext, document: KnowledgeDocument, actor: Actor): Promise<KnowledgeDocument> {
  if (!document.fetching)
    throw new ReplyForceError('validation_failed', 'Only sources that were added by their address can be read again.');
  const answer = await ask(engine, document, document.fetching);
  const { fetching } = await get(engine, document);
  const everyHours = fetching?.everyHours ?? null;
  // Other hours are as good for this answer. None say that nobody wants one, unless there is nothing yet to stand instead.
  if (document.version > 0 && document.fetching.everyHours !== null && everyHours === null) return drop(engine, document);
  const asked: Asked = { document, fetching: document.fetching, seen: { version: document.version, everyHours } };
  const now = engine.runtime.now();
  const looked = { checkedAt: now, nextAt: nextLookAt(engine, everyHours, 0) };
  switch (answer.outcome) {
    case 'unchanged':
      return note(engine, asked, { fetching: { ...looked, problem: null, failures: 0, gone: false } });
    case 'read': {
      const { content, type, finalUrl, etag, lastModified } = answer;
      const fine = { ...looked, finalUrl, etag, lastModified, problem: null, failures: 0, gone: false };
      const given = { name: document.source, content, type, origin: 'fetched', fetching: fine, seen: asked.seen } as const;
      return rewriteSource(engine, document.tenantId, document.id, given, actor).catch((error: unknown) => {
        if (!ReplyForceError.is(error)) throw error;
        if (error.code === 'conflict') return drop(engine, document);
        if (error.code !== 'validation_failed') throw error;
        return failed(engine, asked, { outcome: 'failed', problem: 'The page holds no text to learn from.' });
      });
    }
    default:
      return failed(engine, asked, answer);
  }
}

interface Asked {
  readonly document: KnowledgeDocument;
  readonly fetching: SourceFetching;
  readonly seen: SeenSource;
}

/** Gone or out of reach: what is known of the page stays, and is said to be old. */
async function failed(
  engine: EngineContext,
  asked: Asked,
  answer: Extract<PageAnswer, { outcome: 'gone' | 'failed' }>,
): Promise<KnowledgeDocument> {
  const { fetching, seen } = asked;
  const isNews = !fetching.gone && answer.outcome === 'gone';
  const failures = fetching.failures + 1;
  return note(
    engine,
    asked,
    {
      fetching: {
        checkedAt: engine.runtime.now(),
        nextAt: nextLookAt(engine, seen.everyHours, failures),
        problem: answer.problem,
        failures,
        gone: answer.outcome === 'gone',
      },
    },
    isNews,
  );
}

async function note(
  engine: EngineContext,
  { document, seen }: Asked,
  set: ChangeDocument['set'],
  isGone = false,
): Promise<KnowledgeDocument> {
  const { tenantId, id, source } = document;
  const by = { type: 'system', id: 'knowledge' } as const;
  const outcome = await engine.storage.forTenant(tenantId).knowledge.change({
    id,
    set,
    expect: seen.version,
    expectHours: seen.everyHours,
    ...(isGone && { audit: [auditEntry(engine, tenantId, by, 'knowledge.page_gone', { type: 'knowledge', id }, { source })] }),
  });
  return outcome === 'stale' ? drop(engine, document) : get(engine, document);
}

/** Gives an address back with nothing written. */
async function drop(engine: EngineContext, document: KnowledgeDocument): Promise<KnowledgeDocument> {
  await engine.storage.forTenant(document.tenantId).knowledge.change({ id: document.id, set: {} });
  return get(engine, document);
}

async function get(engine: EngineContext, { tenantId, id }: KnowledgeDocument): Promise<KnowledgeDocument> {
  const found = await engine.storage.forTenant(tenantId).knowledge.get(id);
  if (!found) throw new ReplyForceError('not_found', 'There is no such document.');
  return found;
}

async function ask(engine: EngineContext, { source, version }: KnowledgeDocument, fetching: SourceFetching): Promise<PageAnswer> {
  const { pages } = engine;
  if (!pages) return { outcome: 'failed', problem: 'Addresses are not read here.' };
  if (!URL.canParse(source)) return { outcome: 'failed', problem: 'It is no address.' };
  const news: Readonly<Record<string, string>> =
    version === 0
      ? {}
      : {
          ...(fetching.etag !== null && { 'if-none-match': fetching.etag }),
          ...(fetching.lastModified !== null && { 'if-modified-since': fetching.lastModified }),
        };
  const at = fetching.finalUrl;
  const isConditional = Object.keys(news).length > 0;
  try {
    const answer = await pages({
      url: source,
      headers: { accept: ACCEPT, 'accept-encoding': 'identity' },
      // It is another server's word that would be asked by, wherever else the address leads by now.
      ...(isConditional && { onlyFor: { url: at ?? source, headers: news } }),
      redirects: 'any_host',
      maxBytes: MAX_PAGE_BYTES,
      signal: engine.runtime.timeout(FETCHING.askMs),
    });
    const isAsked = isConditional && answer.outcome === 'answered' && (answer.url ?? null) === at;
    return await readAnswer(source, answer, { pdf: engine.readPdf, mayBeUnchanged: isAsked });
  } catch (error) {
    engine.logger.debug({ error, source }, 'an address could not be read');
    return { outcome: 'failed', problem: 'The server cannot be reached.' };
  }
}
