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
const BACK: ReadonlySet<string> = new Set(['start', 'unstop', 'opt in', 'optin', 'alta']);

/** What takes it back right after we said how: at another time it may ask for a contract or a course, and consent nobody gave is none. */
const BACK_WHEN_TOLD_HOW: ReadonlySet<string> = new Set([
  'restart',
  'subscribe',
  'subscribe again',
  'subscribe me again',
  'resubscribe',
  'wieder anmelden',
  'wieder abonnieren',
  'suscribirme de nuevo',
  'reabonner',
  'me reabonner',
  'iscrivimi di nuovo',
  'recadastrar',
  'weer aanmelden',
  'opnieuw aanmelden',
]);

/** Names of other things too: a season, a stop of a bus, a beginning. */
const EVERYDAY: ReadonlySet<string> = new Set(['baja', 'alta', 'arret', 'start']);

/** What people put before a keyword, and no question. */
const COURTESIES: ReadonlySet<string> = new Set([
  'please',
  'pls',
  'bitte',
  'por favor',
  'porfavor',
  's il vous plait',
  's il te plait',
  'svp',
  'stp',
  'per favore',
  'per piacere',
  'alstublieft',
  'alsjeblieft',
  'aub',
]);
const LONGEST = 40;

/**
 * Whether the last line of what a customer wrote is an opt-out keyword and nothing else (platform-apis.md section 10).
 *
 * @param before what our side said last: who was asked "¿planta alta o baja?" answers with the same word
 */
export function isOptOut(text: string, before = ''): boolean {
  return endsWith((word) => WORDS.has(word), text, before);
}

/** Whether it is a keyword that takes an opt-out back, in the same way. Without `before` whether it may be one. */
export function isOptIn(text: string, before?: string): boolean {
  const toldHow = before === undefined || /\b(?:START|ALTA)\b/.test(before);
  return endsWith((word) => BACK.has(word) || (toldHow && BACK_WHEN_TOLD_HOW.has(word)), text, before);
}

/** The text without the lines at its end that hold keywords; empty where nothing but a courtesy is left. */
export function withoutKeyword(text: string): string {
  const lines = text.trim().split('\n').slice(0, -1);
  for (let last = lines.at(-1); last !== undefined && isOnlyWish(last); last = lines.at(-1)) lines.pop();
  return lines.join('\n').trim();
}

/** Whether a line adds nothing to a wish. */
export function isOnlyWish(line: string): boolean {
  return line.trim() === '' || isOptOut(line) || isOptIn(line) || COURTESIES.has(bare(line));
}

function endsWith(isWord: (word: string) => boolean, text: string, before = ''): boolean {
  const line = text.trim().split('\n').at(-1) ?? '';
  // A question is one: "Stop?" asks about a bus, and "Stop 12" names one of its stops.
  if (line.length > LONGEST || /[?？؟\d]/.test(line)) return false;
  const word = bare(line);
  return isWord(word) && !questionsIn(before).some((question) => ` ${question} `.includes(` ${word} `)) && !isNamed(word, line, before);
}

/** Whether it only repeats an everyday word of ours. In capitals it is the keyword, whoever of us writes so. */
function isNamed(word: string, line: string, before: string): boolean {
  if (!EVERYDAY.has(word) || line === line.toUpperCase()) return false;
  return withoutMarks(before)
    .split(/[^\p{L}]+/u)
    .some((said) => said.toLowerCase() === word && said !== said.toUpperCase());
}

function bare(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function questionsIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?\n])/)
    .filter((sentence) => sentence.endsWith('?'))
    .map(bare);
}
