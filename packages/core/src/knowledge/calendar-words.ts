/** Names of days and months in six languages, folded, with their usual short forms. */
const DAYS = [
  'sunday sundays sun sonntag sonntags so dimanche domingo domingos domenica zondag zondags',
  'monday mondays mon montag montags mo lundi lunes lunedi segunda-feira segunda maandag maandags',
  'tuesday tuesdays tue tues dienstag dienstags di mardi martes martedi terca-feira terca dinsdag dinsdags',
  'wednesday wednesdays wed mittwoch mittwochs mi mercredi miercoles mercoledi quarta-feira woensdag woensdags',
  'thursday thursdays thu thur thurs donnerstag donnerstags do jeudi jueves giovedi quinta-feira donderdag donderdags',
  'friday fridays fri freitag freitags fr vendredi viernes venerdi sexta-feira sexta vrijdag vrijdags',
  'saturday saturdays sat samstag samstags sa samedi sabado sabados sabato zaterdag zaterdags',
];
const MONTHS = [
  'january jan januar janner janvier enero gennaio janeiro januari',
  'february feb februar fevrier febrero febbraio fevereiro februari',
  'march marz mars marzo marco maart',
  'april apr avril abril aprile',
  'may mai mayo maggio maio mei',
  'june jun juni juin junio giugno junho',
  'july jul juli juillet julio luglio julho',
  'august aug aout agosto augustus',
  'september sep sept septembre septiembre settembre setembro',
  'october oct oktober okt octobre octubre ottobre outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dicembre dezembro',
];
/** Short forms that are ordinary words too: they count as days only inside a range such as `Mo–Fr`. */
const RANGE_ONLY = new Set(['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'sun', 'mon', 'sat', 'wed', 'segunda', 'terca', 'sexta']);

const days = new Map(DAYS.flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)));
const months = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** 0 = Sunday. `inRange` also accepts the short forms that are ordinary words elsewhere. */
export function weekdayOf(folded: string, inRange = false): number | undefined {
  return !inRange && RANGE_ONLY.has(folded) ? undefined : days.get(folded);
}

const BEFORE_SHORT_DAY: ReadonlyMap<string, string> = new Map([
  ...['sat', 'sun', 'mon', 'wed'].map((day) => [day, 'on this next every open opens close closes closed till until'] as const),
  ...['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'].map((day) => [day, 'am diesen nachsten jeden'] as const),
]);
const BEHIND_SHORT_DAY =
  /^(?:morning|afternoon|evening|eve|night|am|pm|at|and|or|from|till|until|um|ab|bis|von|oder|und|vormittags?|nachmittags?|abends?|fruh|morgens?|offen|auf|zu|geoffnet)$/;

/**
 * "On sat", "am sa": short forms that are ordinary words count as days behind a word that days stand behind, and where nothing follows
 * that makes them one ("am so stressed").
 */
export function shortDayOf(before: string | undefined, folded: string, behind: string | undefined): number | undefined {
  const leads = BEFORE_SHORT_DAY.get(folded);
  if (leads === undefined || before === undefined || !leads.split(' ').includes(before)) return undefined;
  return behind === undefined || BEHIND_SHORT_DAY.test(behind) ? days.get(folded) : undefined;
}

/** 1 = January. */
export function monthOf(folded: string): number | undefined {
  return months.get(folded);
}

/** Whether a month can be named at all: no month's name begins with other letters. Folded. */
export const mayNameMonth = (folded: string): boolean => MONTH_BEGINS.test(folded);

const MONTH_BEGINS = new RegExp(
  String.raw`(?<!\p{L})(?:${[...new Set([...months.keys()].map((name) => name.slice(0, 3)))].join('|')})`,
  'u',
);
