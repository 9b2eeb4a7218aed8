/** Weights there are: features are told apart by a hash of this many buckets. A power of two. */
export const BUCKETS = 2 ** 14;
/** Longer texts are read up to here, UTF-16 code units. */
const MAX_CHARACTERS = 2_000;
/** Words this long are also known by their parts. */
const PARTS_FROM = 5;
const PART = 4;

/** The buckets of a text's features, each once: words, pairs of words, parts of long words, signs that frames are made of. */
export function featuresOf(text: string): ReadonlySet<number> {
  const tokens =
    text
      .normalize('NFKC')
      .toLowerCase()
      .slice(0, MAX_CHARACTERS)
      .match(/\p{L}+|\d+|[?!:"\n{}[\]<>*|]/gu) ?? [];
  const features = new Set<number>();
  let previous = '';
  for (const token of tokens) {
    features.add(bucketOf(token));
    if (previous !== '') features.add(bucketOf(`${previous} ${token}`));
    if (token.length >= PARTS_FROM) {
      const word = `<${token}>`;
      for (let at = 0; at + PART <= word.length; at++) features.add(bucketOf(`#${word.slice(at, at + PART)}`));
    }
    previous = token;
  }
  return features;
}

/** FNV-1a, 32 bit. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) ^ (hash >>> 17)) & (BUCKETS - 1);
}
