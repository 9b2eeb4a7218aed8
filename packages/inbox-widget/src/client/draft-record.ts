/** A reply somebody has begun, and what they had read by then. */
export interface HeldDraft {
  readonly draft: string;
  /** See `Thread.draftBase`. */
  readonly draftBase: number | null;
}

/** Keeps replies that were begun over a reload of the page, by conversation. */
export interface DraftRecord {
  read(): Readonly<Record<string, HeldDraft>>;
  /** An empty draft is forgotten. */
  write(id: string, draft: HeldDraft): void;
}

const PREFIX = 'replyforce.drafts.';
const OWNER = 'replyforce.draftsOf';
/** A reply begun longer ago answers what nobody remembers. */
const KEPT_MS = 24 * 60 * 60_000;
const MOST = 200;

interface Entry extends HeldDraft {
  readonly at: number;
}

/**
 * Kept in session storage: by tab, so that two tabs do not write over each other, and gone with it, since what is written to customers
 * should not lie about on a machine. Silently in memory alone where the page has no storage.
 */
export function sessionDraftRecord(name: string, now: () => number = Date.now): DraftRecord {
  const key = `${PREFIX}${name}`;

  function stored(): readonly (readonly [string, Entry])[] {
    try {
      const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).filter((entry): entry is [string, Entry] => isEntry(entry[1]) && now() - entry[1].at < KEPT_MS);
    } catch {
      return [];
    }
  }

  return {
    read: () => Object.fromEntries(stored().map(([id, { draft, draftBase }]) => [id, { draft, draftBase }])),
    write(id, { draft, draftBase }) {
      const others = stored().filter(([other]) => other !== id);
      const all = draft === '' ? others : [...others, [id, { draft, draftBase, at: now() }] as const];
      try {
        if (all.length === 0) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(all.slice(-MOST))));
      } catch {
        // Storage may be blocked or full: the draft then lasts as long as the page.
      }
    },
  };
}

/** Forgets every draft of this tab that somebody else has begun: a session may end without a sign-out, and another person come. */
export function keepDraftsOf(userId: string): void {
  try {
    if (sessionStorage.getItem(OWNER) !== userId) forgetDrafts();
    sessionStorage.setItem(OWNER, userId);
  } catch {
    // Where nothing can be written nothing is kept.
  }
}

/** Forgets every draft of this tab, of whatever inbox: for whoever signs somebody out. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Where nothing can be read nothing was kept.
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { draft, draftBase, at } = value as Partial<Record<keyof Entry, unknown>>;
  return typeof draft === 'string' && typeof at === 'number' && (draftBase === null || typeof draftBase === 'number');
}
