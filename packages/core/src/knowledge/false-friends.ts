/** Words of one language that the thesaurus knows from another, where they mean something else: a `kind` person is no German child. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'piano kind main pan pie sale sales pile vol plat fete handy rot prove fine lit rode sole',
  de: 'piano pan pie gift main art rate wissen wegen notfalls schliesslich leer',
  fr: 'piano bon pile sale four plan coucher couche montrer montrez sera importe particulierement tas presenter',
  es: 'piano red pie andar sepa leer mala atras nave',
  it: 'sale red pie fine andar',
  pt: 'piano red pie sale andar atras logo parte',
  nl: 'piano meer pan pile kleinkind kleinkinderen plaatsen',
};

const sets = new Map(Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))]));

export function isFalseFriend(folded: string, language: string): boolean {
  return sets.get(language)?.has(folded) ?? false;
}
