const LOOK_MS = 300;

/**
 * Looks again and again which sends are uncertain: what the API shows at the end no longer tells what was uncertain in between.
 * @param {import('../modes/mode.js').Mode} mode
 * @param {() => boolean} mayLook
 */
export function watchUncertain(mode, mayLook) {
  /** @type {Map<string, { readonly since: number, until: number | null, how: 'echo or status' | 'shown to a person' | null, afterMs: number | null }>} */
  const seen = new Map();
  const stopped = new AbortController();

  async function look() {
    const open = [...seen].filter(([, entry]) => entry.how === null).map(([id]) => id);
    const now = Date.now();
    for (const { id, state, shownAt } of await mode.attempts(open)) {
      if (state === 'uncertain' && !seen.has(id)) seen.set(id, { since: now, until: null, how: null, afterMs: null });
      const entry = seen.get(id);
      if (!entry || entry.how !== null) continue;
      if (state !== 'uncertain') Object.assign(entry, { how: 'echo or status', afterMs: now - entry.since });
      else if (shownAt !== null) Object.assign(entry, { how: 'shown to a person', afterMs: Math.max(0, shownAt - entry.since) });
    }
  }

  async function loop() {
    while (!stopped.signal.aborted) {
      // While the store is away there is nothing to be seen.
      if (mayLook()) await look().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
  const looping = loop();

  return {
    look,
    open: () => [...seen.values()].filter(({ how }) => how === null).length,
    /** Ends it. @param {ReadonlySet<string>} inFlight attempts that were under way at a kill */
    async stop(inFlight = new Set()) {
      stopped.abort();
      await looping;
      const of = (/** @type {'echo or status' | 'shown to a person' | null} */ wanted) => {
        const times = [...seen.values()].filter(({ how }) => how === wanted).map(({ afterMs }) => afterMs ?? 0);
        return { count: times.length, slowestMs: times.length === 0 ? null : Math.max(...times) };
      };
      return {
        seen: seen.size,
        cutOff: [...seen.keys()].filter((id) => inFlight.has(id)).length,
        settled: of('echo or status'),
        shown: of('shown to a person'),
        open: of(null).count,
      };
    },
  };
}
