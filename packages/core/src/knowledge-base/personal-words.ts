import { isFunctionWord } from '../knowledge/stop-words.js';
import { fold } from '../knowledge/words.js';

/** What stands before something personal, in seven languages: English, German, French, Spanish, Italian, Portuguese, Dutch. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;

const CAPITALISED = String.raw`\p{Lu}(?:[\p{L}'’-]+|\.)`;
const PARTICLES = String.raw`(?:(?:van|von|de|da|do|dos|das|del|della|di|der|den|du|la|le|ten|ter|zu|al|bin)\s+)*`;
const NAMES = String.raw`${PARTICLES}${CAPITALISED}(?:[ \t]+${PARTICLES}${CAPITALISED}){0,2}`;

const eitherCase = (words: string): string =>
  words.replace(/(^|[|\s])(\p{L})/gu, (_, before: string, letter: string) => `${before}[${letter.toUpperCase()}${letter.toLowerCase()}]`);

const TITLES = eitherCase(
  'mrs?|ms|miss|mx|dr|prof|professor|herrn?|frau|mme|mlle|madame|mademoiselle|monsieur|maître|sr|sra|srta|señora?|señorita|don|doña|sig|sig\\.ra|signora?|signorina|dott|dott\\.ssa|senhora?|dona|mevrouw|mevr|mw|meneer|dhr|mijnheer',
);
/** These open a letter and little else, so what follows is a name whatever comes next. */
const GREETINGS = eitherCase(
  'hi|hello|hey|dear|good morning|good afternoon|good evening|hallo|servus|moin|guten tag|guten morgen|guten abend|geehrte[rs]?|bonjour|bonsoir|salut|chère?|hola|buenos días|buenas tardes|estimad[oa]|querid[oa]|ciao|buongiorno|buonasera|gentile|egregi[oa]|olá|oi|bom dia|boa tarde|boa noite|prezad[oa]|goedemorgen|goedemiddag|goedenavond|goedendag|geachte|hoi',
);
/** These are words of their own too: a name follows where the line begins with them and the name ends it or a comma does. */
const LOOSE_GREETINGS = eitherCase('liebe[rs]?|beste|dag|salve|car[oa]|lieve');

/** The first finds who is called by a title, so that what follows is a name even where it begins as other words do. */
export const NAMED: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}.])((?:(?:(?:${TITLES})\.?|M\.)[ \t]+)+)(${NAMES})`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}])((?:${GREETINGS})[ \t]+)(?!(?:${TITLES}|M\.)(?!\p{L}))(${NAMES})`, 'gu'),
  new RegExp(String.raw`(?<=^[ \t]*)((?:${LOOSE_GREETINGS})[ \t]+)(${NAMES})(?=[ \t]*(?:[,!:–-]|$))`, 'gmu'),
  // Typed without capitals; these are no other words.
  /(?<![\p{L}.])((?:mrs?|mme|mlle|srta?|sra|dhr|mevr)\.?[ \t]+)(\p{L}[\p{L}'’-]+)/giu,
];

const NO_NAME = new Set(
  'team all everyone everybody there sir madam customer customers guest guests friend friends support together damen herren kunde kunden kundin gaste gast leute freunde monsieur madame messieurs mesdames tous equipe client clients clientes cliente todos amigos tutti staff iedereen klant klanten again'.split(
    ' ',
  ),
);

const PARTICLE = /^(?:van|von|de|da|do|dos|das|del|della|di|der|den|du|la|le|ten|ter|zu|al)$/i;

export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

/** A word that stands where a name does and is none. */
export function isNoName(word: string): boolean {
  const folded = fold(word);
  return NO_NAME.has(folded) || LANGUAGES.some((language) => isFunctionWord(folded, language));
}

const NUMBER_OF = String.raw`(?:[ \t]*[-–]?[ \t]*(?:number|nummer|num(?:ero|éro)?|nú?mero|nr|no|n|code|id|ref(?:erence)?)(?:\.|[°º])?(?!\p{L}))`;
const COPULA = String.raw`(?:[ \t]*(?:[:#=]|(?<=[ \t])(?:is|was|ist|lautet|war|est|es|è|é|fue|era)(?!\p{L})))`;
/** An order, a booking, a customer or a ticket, and the number it goes by. Groups: the words, a connection that says it is a number, the number. */
export const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})((?:orders?|bookings?|reservations?|customers?|clients?|tickets?|cases?|invoices?|accounts?|members?(?:ship)?|parcels?|shipments?|tracking|reference|bestell(?:ung)?|auftrags?|kunden?|kundin|buchungs?|reservierungs?|rechnungs?|vorgangs?|vertrags?|mitglieds?|sendungs?|konto|commandes?|réservations?|reservations?|billets?|dossiers?|factures?|compte|pedidos?|reservas?|clientes?|billetes?|facturas?|cuenta|ordin[ei]|prenotazion[ei]|client[ei]|bigliett[oi]|fattur[ae]|conto|encomendas?|bilhetes?|faturas?|conta|bestelling(?:en)?|bestel|boekings?|reserverings?|klant(?:en)?|factuur|rekening)` +
    String.raw`(?:-?(?:nummer|nr))?\.?)((?:${NUMBER_OF})?(?:${COPULA}){0,2})[ \t]*#?((?=[\w/-]*\d)[a-z0-9][\w/-]*)`,
  'giu',
);

export const SECRET =
  /(?<!\p{L})((?:[\p{L}]+-)?(?:pass(?:word|code|phrase)|passwort|kennwort|mot de passe|contraseña|clave|parola d['’]ordine|senha|palavra-passe|wachtwoord|pin(?:-?code)?)[ \t]*(?:[:=]|(?:(?:is|ist|lautet|est|es|è|é|luidt)(?!\p{L})[ \t]*:?))[ \t]*)(\S+?)(?=[.,;!?]?(?:\s|$))/giu;

const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?`;
/** Before it a date is the day an order comes; such years are of people. */
const BIRTH_YEAR = String.raw`(?:19\d\d|200\d|201[0-4])`;
export const BIRTHDAYS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d.])()\d{1,2}([./-])[ \t]?\d{1,2}\2[ \t]?${BIRTH_YEAR}(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<![\d-])()${BIRTH_YEAR}-\d{2}-\d{2}(?!\d)`, 'gu'),
  new RegExp(
    String.raw`(?<!\p{L})((?:born|birth(?:day|date)?|dob|d\.o\.b\.|geboren|geb\.|geburtsdatum|geburtstag|née? le|née?|naissance|nacid[oa]|nacimiento|nat[oa]|nascita|nascid[oa]|nascimento|geboortedatum|verjaardag)[^\d\n.!?]{0,20}?)` +
      String.raw`(?:\d{1,4}[./-][ \t]?\d{1,2}[./-][ \t]?\d{1,4}|${DAY}[ \t]+(?:(?:of|de)[ \t]+)?\p{L}+\.?,?(?:[ \t]+(?:de[ \t]+)?\d{2,4})?|(?!den|the)\p{L}{3,}[ \t]+${DAY}(?:,?[ \t]+\d{4})?|(?:19|20)\d\d(?!\d))`,
    'giu',
  ),
];

/** What a number counts, so that it is nobody's. */
export const COUNTED =
  /^[ \t]?(?:[€$£¥%:]|[.,h]\d|(?:eur|euros?|usd|dollars?|gbp|pounds?|chf|francs?|franken|prozent|percent|pour cent|por ciento|per cento|por cento|am|pm|uhr|h|min|hrs?)(?!\p{L}))/iu;
/** Money before or after a number. */
export const MONEY_BEFORE = /(?:[€$£¥₹]|(?<!\p{L})(?:eur|euros?|usd|gbp|chf|cad|aud|brl|pln|sek|dkk|nok|fr\.))[ \t]?$/iu;
export const MONEY_AFTER =
  /^[ \t]?(?:,-|[.,]-)?[ \t]?(?:[€$£¥₹]|(?:eur|euros?|usd|dollars?|dólares|dollari|gbp|pounds?|pfund|chf|francs?|franken|cad|aud|brl|reais|pln|sek|dkk|nok|cents?)(?!\p{L}))/iu;
