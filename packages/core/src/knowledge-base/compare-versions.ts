import type { DocumentVersion } from '../domain/knowledge.js';
import type { EngineContext } from '../engine-context.js';
import { versionChanges, type VersionChanges } from './version-changes.js';

type Version = DocumentVersion & { readonly content: string };

/** Comparisons that are kept: versions never change, and who looks at one looks again. */
const KEPT = 8;

interface Comparing {
  /** Ends when the comparison before has ended. */
  turn: Promise<unknown>;
  readonly kept: Map<string, VersionChanges>;
}

const comparing = new WeakMap<EngineContext, Comparing>();

/** As `versionChanges`, one at a time in a process, with room for other work between its steps: long texts take a while. */
export async function compareVersions(
  engine: EngineContext,
  version: Version,
  before: () => Promise<Version | undefined>,
): Promise<VersionChanges> {
  const own = comparing.get(engine) ?? { turn: Promise.resolve(), kept: new Map<string, VersionChanges>() };
  comparing.set(engine, own);
  const key = `${version.documentId} ${version.number}`;
  const compare = async (): Promise<VersionChanges> => {
    const known = own.kept.get(key);
    if (known) return known;
    const made = await versionChanges(version, await before(), () => engine.runtime.sleep(0));
    own.kept.set(key, made);
    const [oldest] = own.kept.keys();
    if (own.kept.size > KEPT && oldest !== undefined) own.kept.delete(oldest);
    return made;
  };
  const mine = own.turn.then(compare);
  own.turn = mine.catch(() => undefined);
  return mine;
}
