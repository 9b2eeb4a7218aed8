import type { Actor } from '../domain/identity.js';
import type { DocumentVersion, KnowledgeDocument, SourceFetching } from '../domain/knowledge.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { auditEntry } from '../tenant/audit-entry.js';
import type { KnowledgeApi, NewUpload, SourceChange } from '../tenant/knowledge-api.js';
import { entryFromSource, entryToSource } from './entry-text.js';
import { fetchSource } from './fetch-source.js';
import { readSourceFile } from './read-file.js';
import { newEntry } from './suggestions.js';
import { checkAddress, checkName, isAddress } from './source-name.js';
import { FETCHING, nextLookAt } from './times.js';
import { compareVersions } from './compare-versions.js';
import { createInTurn } from '../support/in-turn.js';
import { addSource, rewriteSource } from './write-source.js';

/** Longest text of a source, characters. */
export const MAX_SOURCE = 2_000_000;

const NEVER_READ: Omit<SourceFetching, 'everyHours' | 'nextAt'> = {
  checkedAt: null,
  finalUrl: null,
  etag: null,
  lastModified: null,
  problem: null,
  failures: 0,
  gone: false,
};

const UNPLANNED: Partial<SourceFetching> = { everyHours: null, nextAt: null, etag: null, lastModified: null };

const inTurn = createInTurn();

type SourceActions = Omit<KnowledgeApi, 'search' | 'usage' | 'gaps' | 'suggestions' | 'tryQuestion'>;

/** Sources of one tenant: added, read again, changed, restored and removed. */
export function sourceActions(engine: EngineContext, tenantId: string): SourceActions {
  const { knowledge } = engine.storage.forTenant(tenantId);

  async function get(id: string): Promise<KnowledgeDocument> {
    const found = await knowledge.get(id);
    if (!found) throw new ReplyForceError('not_found', 'There is no such document.');
    return found;
  }

  async function version(id: string, number: number): Promise<DocumentVersion & { readonly content: string }> {
    const found = await knowledge.versionOf(id, number);
    if (!found) throw new ReplyForceError('not_found', 'There is no such version of this document, or it is no longer kept.');
    return found;
  }

  /** Where the name is new to several who add at once, one of them makes the source and the others write it anew: the last word holds. */
  async function add(upload: NewUpload, actor: Actor): Promise<KnowledgeDocument> {
    checkName(upload.name);
    // Each cuts its text into passages: those of this process wait for each other and do it once.
    return inTurn(`${tenantId} ${upload.name}`, async () => {
      try {
        return await put(upload, actor);
      } catch (error) {
        // Another process has made it, or removed it, since it was looked for.
        if (!ReplyForceError.is(error) || (error.code !== 'conflict' && error.code !== 'not_found')) throw error;
        return put(upload, actor);
      }
    });
  }

  async function put({ finalUrl: given, ...source }: NewUpload, actor: Actor): Promise<KnowledgeDocument> {
    const finalUrl = given ?? null;
    const existing = await knowledge.findBySource(source.name);
    if (existing) {
      // What its server said of other words is no longer asked by.
      const fetching = existing.fetching ? { fetching: { finalUrl, etag: null, lastModified: null } } : {};
      return rewriteSource(engine, tenantId, existing.id, { ...source, ...fetching, origin: 'edited' }, actor);
    }
    const fetching = isAddress(source.name) ? { ...NEVER_READ, finalUrl, everyHours: null, nextAt: null } : undefined;
    return addSource(engine, tenantId, { ...source, kind: fetching ? 'url' : 'upload', ...(fetching && { fetching }) }, actor);
  }

  async function refresh(id: string, actor: Actor): Promise<KnowledgeDocument> {
    const { fetching } = await get(id);
    if (!fetching) throw new ReplyForceError('validation_failed', 'Only sources that were added by their address can be read again.');
    const now = engine.runtime.now();
    const taken = await knowledge.take(id, now, now + FETCHING.holdMs);
    if (!taken) throw new ReplyForceError('conflict', 'This address is being read at this moment.');
    return fetchSource(engine, taken, actor);
  }

  async function change(id: string, wanted: SourceChange, actor: Actor): Promise<KnowledgeDocument> {
    const before = await get(id);
    const { enabled, refreshHours } = wanted;
    if (refreshHours !== undefined && !before.fetching)
      throw new ReplyForceError('validation_failed', 'Only sources that were added by their address can be read again.');
    checkHours(refreshHours ?? null);
    await rewrite(engine, before, wanted, actor);
    if (enabled === undefined && refreshHours === undefined) return get(id);
    const action = enabled === false ? 'knowledge.disabled' : enabled === true ? 'knowledge.enabled' : 'knowledge.scheduled';
    await knowledge.change({
      id,
      set: {
        ...(enabled !== undefined && { enabled }),
        ...(refreshHours !== undefined && { fetching: { everyHours: refreshHours, nextAt: nextLookAt(engine, refreshHours, 0) } }),
      },
      stays: true,
      audit: [
        auditEntry(
          engine,
          tenantId,
          actor,
          action,
          { type: 'knowledge', id },
          { ...(refreshHours !== undefined && { refresh_hours: refreshHours }) },
        ),
      ],
    });
    return get(id);
  }

  return {
    add: (source, actor = STARTING) => add(source, actor),
    addFile: async (file, actor) => {
      checkName(file.name);
      const source = await readSourceFile(file, engine.readPdf);
      if (source.content.length > MAX_SOURCE) {
        const message = `The file holds more than ${MAX_SOURCE.toLocaleString('en')} characters of text.`;
        throw new ReplyForceError('validation_failed', message, { errors: [{ path: 'file', message }] });
      }
      return add(source, actor);
    },
    addUrl: async ({ url, refreshHours, id = engine.newId() }, actor) => {
      checkAddress(url, 'url');
      checkHours(refreshHours);
      const before = await knowledge.get(id);
      if (before) return before;
      const now = engine.runtime.now();
      const document: KnowledgeDocument = {
        id,
        tenantId,
        title: url,
        source: url,
        kind: 'url',
        type: 'html',
        enabled: true,
        language: null,
        passageCount: 0,
        version: 0,
        createdAt: now,
        updatedAt: now,
        // Whoever dies before it was read is followed by the upkeep.
        fetching: { ...NEVER_READ, everyHours: refreshHours, nextAt: now },
      };
      await knowledge.add({
        document,
        heldUntil: now + FETCHING.holdMs,
        audit: [
          auditEntry(engine, tenantId, actor, 'knowledge.added', { type: 'knowledge', id: document.id }, { source: url, kind: 'url' }),
        ],
      });
      return fetchSource(engine, document, actor);
    },
    addEntry: async ({ enabled = true, id = engine.newId(), ...entry }, actor) =>
      (await knowledge.get(id)) ?? addSource(engine, tenantId, { ...newEntry(id, entry), enabled }, actor),
    list: () => knowledge.list(),
    get,
    entry: async (id) => {
      const { kind, version } = await get(id);
      const found = kind === 'entry' ? await knowledge.versionOf(id, version) : undefined;
      return found ? entryFromSource(found.content) : null;
    },
    passages: async (id) => {
      await get(id);
      return (await knowledge.passages(id)).map(({ title: _title, ...passage }) => passage);
    },
    change,
    refresh,
    versions: async (id) => {
      await get(id);
      return knowledge.versions(id);
    },
    version,
    changes: async (id, number) => {
      const after = await version(id, number);
      return compareVersions(engine, after, () => knowledge.versionOf(id, number - 1));
    },
    restore: async (id, number, actor) => {
      const { source, fetching } = await get(id);
      const { content, type, title } = await version(id, number);
      const given = { name: source, content, type, title, origin: 'restored', restoredFrom: number } as const;
      // The next look would undo it: an address says it until somebody has it read again.
      return rewriteSource(engine, tenantId, id, { ...given, ...(fetching && { fetching: UNPLANNED }) }, actor);
    },
    remove: async (id, actor = STARTING) => {
      const audit = [auditEntry(engine, tenantId, actor, 'knowledge.removed', { type: 'knowledge', id })];
      if (!(await knowledge.remove(id, audit))) throw new ReplyForceError('not_found', 'There is no such document.');
    },
  };
}

/** Whoever starts the engine with knowledge in its options. */
const STARTING: Actor = { type: 'system', id: 'start' };

/** Other words of an entry or an upload. What an address says is said there. */
async function rewrite(
  engine: EngineContext,
  before: KnowledgeDocument,
  { question, answer, content }: SourceChange,
  actor: Actor,
): Promise<void> {
  const { tenantId, id, kind, source, type, version } = before;
  if (question === undefined && answer === undefined && content === undefined) return;
  if (kind === 'url') throw new ReplyForceError('validation_failed', 'What an address says is changed where it stands.');
  if (kind === 'upload') {
    if (content === undefined) throw new ReplyForceError('validation_failed', 'Only an entry has a question and an answer.');
    await rewriteSource(engine, tenantId, id, { name: source, content, type, origin: 'edited' }, actor);
    return;
  }
  if (content !== undefined) throw new ReplyForceError('validation_failed', 'An entry is changed by its question and its answer.');
  const written = await engine.storage.forTenant(tenantId).knowledge.versionOf(id, version);
  const now = entryFromSource(written?.content ?? '');
  const after = { question: question ?? now.question, answer: answer ?? now.answer };
  const given = {
    name: after.question,
    title: after.question.trim(),
    content: entryToSource(after),
    type: 'csv',
    origin: 'edited',
  } as const;
  await rewriteSource(engine, tenantId, id, given, actor);
}

function checkHours(hours: number | null): void {
  const { minHours, maxHours } = FETCHING;
  if (hours === null || (Number.isInteger(hours) && hours >= minHours && hours <= maxHours)) return;
  const message = `must be a whole number of hours from ${minHours} to ${maxHours}`;
  throw new ReplyForceError('validation_failed', `The time between two looks ${message}.`, {
    errors: [{ path: 'refresh_hours', message }],
  });
}
