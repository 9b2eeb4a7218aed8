import type { WireDocumentVersion, WireKnowledgeDocument, WireVersionChanges } from '@replyforce/core/protocol';
import type { Session } from './session.js';

/** The versions of one source. */
export interface VersionsState {
  readonly source: WireKnowledgeDocument;
  /** undefined while they are being read. The newest first. */
  readonly versions: readonly WireDocumentVersion[] | undefined;
  /** E-mail addresses of the team, by the ids that versions name. */
  readonly team: ReadonlyMap<string, string>;
  /** The one whose changes are shown; `changes` is undefined while they are being read. */
  readonly shown: number | null;
  readonly changes: WireVersionChanges | undefined;
  /** The one that is asked about whether it is to be restored. */
  readonly asked: number | null;
}

interface Member {
  readonly id: string;
  readonly email: string;
}

export interface VersionActions {
  openVersions(source: WireKnowledgeDocument): Promise<void>;
  closeVersions(): void;
  /** Shows what a version changed, or nothing. */
  showChanges(number: number | null): Promise<void>;
  /** Asks whether a version is to be restored, or no more. */
  askRestore(number: number | null): void;
  restore(number: number): Promise<void>;
}

/** What the actions need of the dialog around them. */
export interface VersionsHost {
  get(): VersionsState | null;
  set(versions: VersionsState | null): void;
  fail(error: unknown): void;
  /** Does one thing at a time, reads the knowledge anew, and says what came of it. */
  act(busy: string, work: () => Promise<unknown>, notice: string): Promise<boolean>;
}

export function versionActions({ request }: Pick<Session, 'request'>, { get, set, fail, act }: VersionsHost): VersionActions {
  const pathOf = ({ id }: WireKnowledgeDocument): string => `/api/v1/knowledge/${encodeURIComponent(id)}`;
  const update = (part: Partial<VersionsState>): void => {
    const versions = get();
    if (versions) set({ ...versions, ...part });
  };
  const isOpen = (id: string): boolean => get()?.source.id === id;
  const list = async <T>(path: string): Promise<readonly T[]> => ((await request('GET', path)) as { readonly data: readonly T[] }).data;

  return {
    async openVersions(source) {
      set({ source, versions: undefined, team: new Map(), shown: null, changes: undefined, asked: null });
      try {
        const [versions, members] = await Promise.all([
          list<WireDocumentVersion>(`${pathOf(source)}/versions`),
          list<Member>('/api/v1/settings/team').catch(() => []),
        ]);
        if (isOpen(source.id)) update({ versions, team: new Map(members.map(({ id, email }) => [id, email])) });
      } catch (error) {
        if (isOpen(source.id)) fail(error);
      }
    },
    closeVersions: () => set(null),
    async showChanges(number) {
      const versions = get();
      update({ shown: number, changes: undefined });
      if (!versions || number === null) return;
      const isShown = (): boolean => isOpen(versions.source.id) && get()?.shown === number;
      try {
        const changes = (await request('GET', `${pathOf(versions.source)}/versions/${number}/changes`)) as WireVersionChanges;
        if (isShown()) update({ changes });
      } catch (error) {
        if (!isShown()) return;
        update({ shown: null });
        fail(error);
      }
    },
    askRestore: (number) => update({ asked: number }),
    async restore(number) {
      const source = get()?.source;
      if (!source) return;
      const work = async (): Promise<void> => {
        const restored = (await request('POST', `${pathOf(source)}/restore`, { version: number })) as WireKnowledgeDocument;
        const versions = await list<WireDocumentVersion>(`${pathOf(source)}/versions`);
        if (isOpen(source.id)) update({ source: restored, versions, shown: null, changes: undefined, asked: null });
      };
      await act(source.id, work, `It says again what it said in version ${number}.`);
    },
  };
}
