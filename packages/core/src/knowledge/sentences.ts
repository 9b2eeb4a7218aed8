/** Abbreviations whose dot ends no sentence, folded. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:e\.g|i\.e|z\.b|d\.h|u\.a|ca|approx|incl|inkl|excl|zzgl|bzw|etc|nr|no|st|str|tel|mr|mrs|ms|mme|mlle|dr|dra|dott|ing|dhr|mevr|prof|profa|sr|sra|srta|avda|apdo|aprox|núm|tfno|tél|av|p\.ej|p\.ex|max|min|mind|vs|abs|std|ggf|evtl|vgl|usf|bzgl|sog|tgl|mtl|jhrl|zzt|ltd|inc|dept|fig|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|\p{L})\.$/iu;
/** `am 3. Werktag`: in German a number with a dot is an ordinal. */
const GERMAN = /(?<!\p{L})(?:der|das|dem|den|des|und|ist|sind|wird|wir|zum|vom|bis|ein|eine|am \d{1,2}\.|ab \d{1,2}\.)(?!\p{L})/iu;
const END = /[.!?…]+["'”’»)]*(?=\s|$)|\n+/gu;

/** Sentences of a text, trimmed, in order; a line break ends one too. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const candidate = text.slice(start, end);
    const next = text.slice(end).trimStart();
    if (match[0] === '.' && (ABBREVIATIONS.test(candidate) || /^\p{Ll}/u.test(next) || numbered(candidate, next))) continue;
    push(candidate);
    start = end;
  }
  push(text.slice(start));
  return sentences;

  function push(piece: string): void {
    const trimmed = piece.trim();
    if (trimmed !== '') sentences.push(trimmed);
  }
}

/** A dot after a number that ends no sentence: `1. 2. 2026`, `am 3. Werktag`. */
function numbered(candidate: string, next: string): boolean {
  if (!/\d\.$/.test(candidate)) return false;
  if (/^\d/.test(next)) return true;
  return /(?<![\d€£$])\d{1,2}\.$/.test(candidate) && /^\p{L}/u.test(next) && GERMAN.test(candidate);
}
