import { EVERYDAY } from './everyday-lists.js';

/** How verbs end, by language, and how their infinitives do. */
const ENDINGS: Readonly<Record<string, readonly [string, string]>> = {
  en: ['s es ed d ing', ',e'],
  de: ['e st t et te ten test tet est en n', 'en,n'],
  fr: ['e es ons ez ent ais ait aient ions iez erai era eront erons erez erais erait er ee s t ant', 'er,ir,re'],
  es: [
    'o as a amos ais an ar ando ado ada e aste aron es emos eis en er iendo ido ida imos is ir i io ieron ia ias ian aba aban ara aran aria eria iria',
    'ar,er,ir',
  ],
  it: ['o i a iamo ate ano are ato ata ando e ete ono ere uto uta endo ite ire ito ita ava eva iva ero era erebbe ereste', 'are,ere,ire'],
  pt: [
    'o as a amos ais am ar ando ado ada ei ou aram es e emos em er endo ido ida imos is ir iu eu eram ia iam ava avam ara aria eria',
    'ar,er,ir',
  ],
  nl: ['t en de te den ten', 'en,n'],
};
/** `ponerlas`, `moverla`, `dirmelo`: pronouns that hang on an infinitive. */
const CLITIC = /(?<=[aei]r)(?:me|te|se|nos|os)?(?:l[oae]s?|l[ie])?$/;
const ITALIAN_CLITIC = /(?<=[aei]r)(?:mi|ti|ci|vi|si|lo|la|li|le|ne|gli|melo|mela|glielo)$/;

/** What is needed to know the everyday words of a language. */
interface Everyday {
  readonly words: ReadonlySet<string>;
  readonly forms: readonly string[];
  readonly infinitives: readonly string[];
}

const languages = new Map<string, Everyday>();

/** Read with the first question in a language. */
function everydayOf(language: string): Everyday | undefined {
  const list = EVERYDAY[language];
  let known = languages.get(language);
  if (known || list === undefined) return known;
  const [forms = '', infinitives = ''] = ENDINGS[language] ?? [];
  known = { words: new Set(list.split(' ')), forms: forms.split(' '), infinitives: infinitives.split(',') };
  languages.set(language, known);
  return known;
}

const SHORTEST_STEM = 2;

/** Whether a word in any of its regular forms is one that many sentences hold without being about it. */
export function isEveryday(folded: string, language: string): boolean {
  const known = everydayOf(language);
  if (known === undefined) return false;
  const { words, forms, infinitives } = known;
  if (words.has(folded) || words.has(withoutPronoun(folded, language))) return true;
  return forms.some((form) => {
    if (!folded.endsWith(form) || folded.length - form.length < SHORTEST_STEM) return false;
    const stem = folded.slice(0, folded.length - form.length);
    return (
      infinitives.some((infinitive) => infinitive.length > 0 && words.has(stem + infinitive)) ||
      (infinitives.includes('') && words.has(stem))
    );
  });
}

/** The infinitive of `ponerlas` and `dirlo`. */
export function withoutPronoun(folded: string, language: string): string {
  if (language === 'it') {
    const verb = folded.replace(ITALIAN_CLITIC, '');
    return verb === folded ? folded : `${verb}e`;
  }
  return language === 'es' || language === 'pt' ? folded.replace(CLITIC, '') : folded;
}
