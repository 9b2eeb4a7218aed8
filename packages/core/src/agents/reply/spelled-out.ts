/** Question words as thumbs write them, folded: "wheres your shop", "a q hora". */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(who|what|when|where|how)s\b/g, '$1 is'],
  [/(?<=^|\s)(?:x|p)q\b/g, 'por que'],
  [/(?<=^|\s)(?:qnd|qdo)\b/g, 'quando'],
  [/(?<=^|\s)(?:qnto|qto|qnt)\b/g, 'quanto'],
  [/(?<=^|\s)qd\b/g, 'quand'],
  [/(?<=^|\s)cmb\b/g, 'combien'],
  [/(?<=^|\s)q(?=\s)/g, 'que'],
];

/** A folded question with its question words in full, for patterns that know only these. */
export function spelledOut(folded: string): string {
  return SHORT_FORMS.reduce((text, [short, full]) => text.replace(short, full), folded);
}
