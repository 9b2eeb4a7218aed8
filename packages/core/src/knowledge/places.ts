/**
 * Countries and larger cities under their names in six languages, folded; the first name is the key. They serve two ends:
 * `Österreich` finds `Austria`, and a place is known as a place even in small letters, so that a question about Iceland is
 * never answered with a sentence about Germany.
 */
const PLACES = `
germany duitsland deutschland allemagne alemania germania alemanha|austria oostenrijk osterreich autriche at|switzerland zwitserland schweiz suisse suiza svizzera suica swiss ch
france frankrijk frankreich francia franca fr|italy italie italien italie italia|spain spanje spanien espagne espana spagna espanha|portugal portogallo
netherlands nederland niederlande holland nl pays-bas paises_bajos olanda holanda|belgium belgie belgien belgique belgica belgio|luxembourg luxemburg luxemburgo lussemburgo
denmark denemarken danemark dinamarca danimarca|sweden zweden schweden suede suecia svezia|norway noorwegen norwegen norvege noruega norvegia|finland finnland finlande finlandia
iceland island islande islandia islanda|ireland ierland irland irlande irlanda|poland polen pologne polonia|czechia tschechien tchequie chequia cechia
slovakia slowakei slovaquie eslovaquia slovacchia|slovenia slowenien slovenie eslovenia|croatia kroatien croatie croacia croazia
hungary ungarn hongrie hungria ungheria|romania rumanien roumanie rumania|bulgaria bulgarien bulgarie|greece griekenland griechenland grece grecia
turkey turkei turquie turquia turchia|russia russland russie rusia|ukraine ukraina ucrania ucraina|serbia serbien serbie
estonia estland estonie|latvia lettland lettonie letonia lettonia|lithuania litauen lituanie lituania|malta malte|cyprus zypern chypre chipre cipro
uk kingdom konigreich engeland britain royaume-uni royaume reino regno koninkrijk england scotland wales grossbritannien angleterre inglaterra inghilterra|usa america us states amerika etats-unis
canada kanada|mexico mexiko mexique messico|brazil brasilien bresil brasil brasile|argentina argentinien argentine|chile chili cile
japan japon giappone japao|china chine cina|india indien inde|australia australien australie|zealand neuseeland|korea corea coree
israel israele|egypt agypten egypte egipto egitto|morocco marokko maroc marruecos marocco|africa afrika afrique|singapore singapur singapour
dubai|thailand thailande tailandia|vietnam|indonesia indonesien|philippines philippinen|pakistan|nigeria|kenya kenia
europe europa|asia asien asie|vienna wenen wien vienne viena|munich munchen monaco|cologne keulen koln|zurich zurigo|geneva genf geneve ginebra ginevra|basel bale basilea
berlin berlino berlim|hamburg hambourg hamburgo|frankfurt francfort francoforte|stuttgart|dusseldorf|leipzig|dresden dresde|bremen|hanover hannover|nuremberg nurnberg
paris parijs parigi|lyon lione|marseille marsiglia|nice|bordeaux|toulouse|strasbourg strassburg|lille rijsel|london londen londres londra|manchester|dublin|edinburgh
rome rom roma|milan mailand milano|turin torino|naples neapel napoli|florence florenz firenze|venice venedig venezia|bologna
madrid|barcelona barcelone barcellona|valencia|seville sevilla|lisbon lissabon lisbonne lisboa lisbona|porto|brussels brussel bruxelles bruselas
amsterdam|rotterdam|antwerp antwerpen|copenhagen kopenhagen copenhague|stockholm|oslo|helsinki|warsaw warschau varsovie varsovia|prague prag praga|budapest|athens athen athenes
york|angeles|chicago|boston|seattle|toronto|tokyo|sydney|salzburg salzbourg|graz|innsbruck|linz|bern berne|lausanne|lucerne luzern|potsdam|freiburg|heidelberg|bonn|essen|dortmund`;

const keys = new Map<string, string>();
for (const group of PLACES.split(/[|\n]/)) {
  const names = group.trim().split(/\s+/).filter(Boolean);
  const key = names[0];
  if (key !== undefined) for (const name of names) keys.set(name, key);
}

/** The countries stand first, then the continents, then cities. */
const countries = new Set(
  PLACES.slice(0, PLACES.indexOf('\neurope'))
    .split(/[|\n]/)
    .map((group) => `@${group.trim().split(/\s+/)[0] ?? ''}`),
);

/** Whether the key of a place is one of a country. */
export const isCountry = (key: string): boolean => countries.has(key);

/** Words that are mostly something else: they must be written with a capital, codes of two letters in capitals. */
const AMBIGUOUS = new Set([
  'nice',
  'us',
  'states',
  'essen',
  'island',
  'turkey',
  'china',
  'york',
  'porto',
  'linz',
  'bale',
  'monaco',
  'chili',
  'rom',
  'inde',
  'at',
  'ch',
  'fr',
  'nl',
]);

/** The key of a place, or undefined. `raw` decides the words that are only names when written with a capital. */
export function placeOf(folded: string, raw: string, before?: string): string | undefined {
  const key = keys.get(folded);
  if (key === undefined) return undefined;
  if (!AMBIGUOUS.has(folded)) return `@${key}`;
  if (folded === 'states' && (before === 'the' || before === 'united')) return `@${key}`;
  const written = folded.length === 2 ? raw === raw.toUpperCase() : /^\p{Lu}/u.test(raw);
  return written ? `@${key}` : undefined;
}
