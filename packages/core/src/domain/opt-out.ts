/**
 * What people write who want nothing more to be sent, without marks and accents. Words that also end something else are none: who
 * writes "cancel", "abmelden" or "darme de baja" may mean a contract, a course or an order, and is answered.
 */
const WORDS: ReadonlySet<string> = new Set([
  'stop',
  'stop all',
  'stopall',
  'unsubscribe',
  'opt out',
  'optout',
  'stopp',
  'arret',
  'baja',
  'descadastrar',
]);

/** What takes that back. Heard of somebody who had said no alone, so that a word of every day does no harm. */
const BACK: ReadonlySet<string> = new Set([
  'start',
  'restart',
  'unstop',
  'opt in',
  'optin',
  'subscribe',
  'subscribe again',
  'subscribe me again',
  'resubscribe',
  'wieder anmelden',
  'wieder abonnieren',
  'alta',
  'suscribirme de nuevo',
  'reabonner',
  'me reabonner',
  'iscrivimi di nuovo',
  'recadastrar',
  'weer aanmelden',
  'opnieuw aanmelden',
]);
const LONGEST = 40;

/**
 * Whether the last line of what a customer wrote is an opt-out keyword and nothing else (platform-apis.md section 10).
 *
 * @param before what our side said last: who was asked "¿planta alta o baja?" answers with the same word
 */
export function isOptOut(text: string, before = ''): boolean {
  return endsWith(WORDS, text, before);
}

/** Whether it is a keyword that takes an opt-out back, in the same way. */
export function isOptIn(text: string, before = ''): boolean {
  return endsWith(BACK, text, before);
}

/** The text without the line that holds the keyword. */
export function withoutKeyword(text: string): string {
  return text.trim().split('\n').slice(0, -1).join('\n').trim();
}

function endsWith(words: ReadonlySet<string>, text: string, before: string): boolean {
  const line = text.trim().split('\n').at(-1) ?? '';
  // A question is one: "Stop?" asks about a bus, and "Stop 12" names one of its stops.
  if (line.length > LONGEST || /[?？؟\d]/.test(line)) return false;
  const word = bare(line);
  return words.has(word) && !questionsIn(before).some((question) => ` ${question} `.includes(` ${word} `));
}

function bare(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^\p{L}]+/gu, ' ').trim();
}

function questionsIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?\n])/)
    .filter((sentence) => sentence.endsWith('?'))
    .map(bare);
}
