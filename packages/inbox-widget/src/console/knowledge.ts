import type { WireKnowledgeDocument, WireKnowledgeGap, WireSourceUsage, WireSuggestion, WireTrial } from '@replyforce/core/protocol';
import { addFiles, type FileProgress } from './knowledge-files.js';
import { versionActions, type VersionActions, type VersionsState } from './knowledge-versions.js';
import type { Session } from './session.js';

/** What the dialog shows. */
export interface KnowledgeState {
  /** undefined while all is being read. */
  readonly sources: readonly WireKnowledgeDocument[] | undefined;
  /** Replies that cited a source in the last 30 days, by its id. */
  readonly replies: ReadonlyMap<string, number>;
  readonly gaps: readonly WireKnowledgeGap[];
  readonly suggestions: readonly WireSuggestion[];
  readonly trial: WireTrial | null;
  /** Files that were chosen together last, and what became of each. */
  readonly files: readonly FileProgress[];
  /** The source whose versions are shown in the place of everything else. */
  readonly versions: VersionsState | null;
  /** The source that is asked about whether it is to be removed. */
  readonly removing: string | null;
  /** What is being done: the id of the thing, or `add` or `try`. */
  readonly busy: string | null;
  readonly error: string | null;
  /** What was just done, for those who listen. */
  readonly notice: string;
}

export const NO_KNOWLEDGE: KnowledgeState = {
  sources: undefined,
  replies: new Map(),
  gaps: [],
  suggestions: [],
  trial: null,
  files: [],
  versions: null,
  removing: null,
  busy: null,
  error: null,
  notice: '',
};

/** Of what is done to the knowledge: false where it was not done, since it was refused or something else is being done. */
export interface KnowledgeActions extends VersionActions {
  open(): Promise<void>;
  addFiles(files: readonly File[]): Promise<void>;
  addUrl(url: string, refreshHours: number | null): Promise<boolean>;
  addEntry(question: string, answer: string): Promise<boolean>;
  setEnabled(id: string, enabled: boolean): Promise<boolean>;
  refresh(id: string): Promise<boolean>;
  /** Asks whether a source is to be removed, or no more. */
  askRemove(id: string | null): void;
  remove(id: string): Promise<void>;
  settle(id: string, state: 'resolved' | 'ignored'): Promise<boolean>;
  approve(id: string, question: string, answer: string): Promise<boolean>;
  reject(id: string): Promise<boolean>;
  tryQuestion(question: string, drafts: boolean): Promise<void>;
}

const PATH = '/api/v1/knowledge';

/** Reads the knowledge and changes it; every change of what is to be shown is told. */
export function createKnowledge(session: Pick<Session, 'request'>, show: (state: KnowledgeState) => void): KnowledgeActions {
  let state = NO_KNOWLEDGE;
  const update = (part: Partial<KnowledgeState>): void => {
    state = { ...state, ...part };
    show(state);
  };
  const tell = (error: unknown): void => update({ error: error instanceof Error ? error.message : String(error) });
  const fail = (error: unknown): void => {
    update({ busy: null });
    tell(error);
  };
  const list = async <T>(path: string): Promise<readonly T[]> =>
    ((await session.request('GET', `${PATH}${path}`)) as { readonly data: readonly T[] }).data;

  async function read(): Promise<void> {
    const [sources, usage, gaps, suggestions] = await Promise.all([
      list<WireKnowledgeDocument>(''),
      list<WireSourceUsage>('/usage?days=30'),
      list<WireKnowledgeGap>('/gaps?state=open'),
      list<WireSuggestion>('/suggestions?state=pending'),
    ]);
    update({ sources, replies: new Map(usage.map(({ document_id: id, replies }) => [id, replies])), gaps, suggestions });
  }

  /** Does one thing at a time, reads anew what came of it, and says so. False where it was not done. */
  async function act(busy: string, work: () => Promise<unknown>, notice: string): Promise<boolean> {
    if (state.busy !== null) return false;
    update({ busy, error: null, notice: '' });
    try {
      await work();
    } catch (error) {
      fail(error);
      return false;
    }
    await read().catch(tell);
    update({ busy: null, notice });
    return true;
  }

  const of = (id: string, part = '') => `${PATH}/${encodeURIComponent(id)}${part}`;
  const post = (path: string, body: unknown = {}) => session.request('POST', path, body);

  return {
    ...versionActions(session, {
      get: () => state.versions,
      set: (versions) => update({ versions, ...(versions?.versions === undefined && { error: null, notice: '' }) }),
      fail: tell,
      act,
    }),
    async open() {
      // Files that are being added go on while nobody looks.
      const { busy, files } = state;
      state = busy === null ? NO_KNOWLEDGE : { ...NO_KNOWLEDGE, busy, files };
      show(state);
      await read().catch(tell);
    },
    async addFiles(files) {
      if (state.busy !== null) return;
      update({ busy: 'add', error: null, notice: '' });
      const known = new Map(state.sources?.map(({ source, version }) => [source, version]));
      const progress = await addFiles(files, {
        send: async (body) => (await post(PATH, body)) as WireKnowledgeDocument,
        versionOf: (name) => known.get(name),
        show: (shown) => {
          const place = shown.findIndex(({ state: one }) => one === 'sending');
          const name = shown[place]?.name;
          update({ files: shown, ...(name !== undefined && { notice: `Reading ${name}, ${place + 1} of ${shown.length}…` }) });
        },
      });
      const added = progress.filter(({ state: one }) => one === 'added').length;
      const notice =
        added === files.length
          ? added === 1
            ? 'The file was added.'
            : `All ${added} files were added.`
          : `${added} of ${files.length} files were added.`;
      await read().catch(tell);
      update({ busy: null, notice });
    },
    addUrl: (url, refreshHours) => act('add', () => post(`${PATH}/urls`, { url, refresh_hours: refreshHours }), `${url} was added.`),
    addEntry: (question, answer) => act('add', () => post(`${PATH}/entries`, { question, answer }), 'The entry was added.'),
    setEnabled: (id, enabled) =>
      act(id, () => session.request('PATCH', of(id), { enabled }), enabled ? 'It is answered from again.' : 'It is a draft now.'),
    refresh: (id) => act(id, () => post(of(id, '/refresh')), 'It was read.'),
    askRemove: (removing) => update({ removing }),
    async remove(id) {
      await act(id, () => session.request('DELETE', of(id)), 'It was removed.');
      update({ removing: null });
    },
    settle: (id, wanted) =>
      act(id, () => session.request('PATCH', `${PATH}/gaps/${encodeURIComponent(id)}`, { state: wanted }), `The question is ${wanted}.`),
    approve: (id, question, answer) =>
      act(
        id,
        () => post(`${PATH}/suggestions/${encodeURIComponent(id)}/approve`, { question, answer }),
        'It is part of the knowledge now.',
      ),
    reject: (id) => act(id, () => post(`${PATH}/suggestions/${encodeURIComponent(id)}/reject`), 'It was rejected.'),
    async tryQuestion(question, drafts) {
      if (state.busy !== null) return;
      update({ busy: 'try', error: null, notice: '', trial: null });
      try {
        update({ trial: (await post(`${PATH}/try`, { question, drafts })) as WireTrial, busy: null });
      } catch (error) {
        fail(error);
      }
    },
  };
}
