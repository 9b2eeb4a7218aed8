const GREETING = String.raw`(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|sehr geehrte[r]?|bonjour|bonsoir|cher|chère|hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]|ciao|buongiorno|buonasera|salve|gentile|olá|ola|oi|bom dia|boa tarde|car[oa]|hoi|dag|goedendag|goedemorgen|goedemiddag|beste|thanks|thank you|danke|merci|gracias|grazie|obrigad[oa]|bedankt|sorry)`;
const TITLE = String.raw`(?:(?:mr|mrs|ms|miss|dr|herr|frau|madame|monsieur|señora?|sra?|signora?|sig\.ra|dhr|mevrouw)\.?\s+)?`;

/**
 * A reply without the places in which the customer is greeted, or spoken to by name. Only there a name needs no proof: elsewhere its words are
 * like any others, and a profile may be called "Dogs Welcome".
 */
export function withoutVocatives(written: string, names: readonly (string | null | undefined)[]): string {
  const reply = withoutGreeting(written);
  const forms = [...new Set(names.flatMap((name) => formsOf(name ?? '')))].sort((left, right) => right.length - left.length);
  if (forms.length === 0) return reply;
  const name = String.raw`${TITLE}(?:${forms.map(escape).join('|')})(?![\p{L}\p{N}])`;
  return reply
    .replace(new RegExp(String.raw`((?:^|[.!?\n])\s*${GREETING}[\s,]+)${name}`, 'giu'), '$1')
    .replace(new RegExp(String.raw`(^|[.!?\n]\s*)${name}\s*[,!:]\s*`, 'giu'), '$1')
    .replace(new RegExp(String.raw`,\s*${name}(?=\s*(?:[.!?,]|$))`, 'giu'), '');
}

const GREETS = new RegExp(String.raw`^\s*${GREETING}[\s,]+${TITLE}`, 'iu');
/** One or two words with a capital, and no more before the comma. */
const CALLED = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?=\s*[,!])/u;

/** "Hi Sandra, …": who is greeted at the very beginning is the customer, whether or not the name is known; nothing is said of anybody. */
function withoutGreeting(reply: string): string {
  const greeting = GREETS.exec(reply)?.[0] ?? '';
  return greeting === '' ? reply : greeting + reply.slice(greeting.length).replace(CALLED, '');
}

/** The whole name, and each of its words: people are called by one of them. */
function formsOf(name: string): readonly string[] {
  const words = name.trim().split(/\s+/).filter(Boolean);
  return words.length === 0 ? [] : [words.join(' '), ...words.filter((word) => word.length > 1)];
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
