/** Texts that are remembered at most; then all are forgotten and learned anew. */
const LIMIT = 10_000;

/** A pure function of a text, worked out once: the sentences of a knowledge are the same with every question. */
export function memoOfText<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.made;
    const made = make(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, { made });
    return made;
  };
}
