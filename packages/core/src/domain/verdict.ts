/** What became of an event, in one word. */
export const VERDICT_CLASSES = ['waiting', 'stored', 'applied', 'ignored', 'refused', 'unknown'] as const;
export type VerdictClass = (typeof VERDICT_CLASSES)[number];

/** How the sentences of a class begin. Whoever writes a verdict begins it like this; any other beginning tells what was done. */
export const VERDICT_BEGINNINGS: Readonly<Record<'stored' | 'ignored' | 'refused' | 'unknown', readonly string[]>> = {
  stored: ['stored '],
  ignored: ['ignored:', 'noted:'],
  refused: ['refused:'],
  unknown: ['unknown:'],
};

export type NamedVerdictClass = keyof typeof VERDICT_BEGINNINGS;

/** The class of a verdict; `waiting` before there is one. */
export function verdictClassOf(verdict: string | null): VerdictClass {
  if (verdict === null) return 'waiting';
  const named = (Object.keys(VERDICT_BEGINNINGS) as NamedVerdictClass[]).find((name) =>
    VERDICT_BEGINNINGS[name].some((beginning) => verdict.startsWith(beginning)),
  );
  return named ?? 'applied';
}
