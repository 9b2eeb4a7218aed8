/** A rule for the kind holds for each of it: "animals are not allowed" answers a question about a cat, never the other way round. */
const KINDS: Readonly<Record<string, string>> = {
  dog: 'pet',
  cat: 'pet',
  horse: 'pet',
  camper: 'vehicle',
  motorbike: 'vehicle',
  ebike: 'bicycle',
  baby: 'children',
  alcohol: 'drink',
  coffee: 'drink',
};
const NONE: readonly string[] = [];

export function widerOf(concepts: readonly string[]): readonly string[] {
  if (concepts.length === 0) return NONE;
  return concepts.flatMap((concept) => {
    const kind = KINDS[concept.slice(1)];
    return kind === undefined ? [] : [`#${kind}`];
  });
}
