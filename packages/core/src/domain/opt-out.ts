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
const LONGEST = 40;

/**
 * Whether the last line of what a customer wrote is an opt-out keyword and nothing else (platform-apis.md section 10).
 *
 * @param before what our side said last: who was asked "¿planta alta o baja?" answers with the same word
 */
export function isOptOut(text: string, before = ''): boolean {
  const line = text.trim().split('\n').at(-1) ?? '';
  // A question is one: "Stop?" asks about a bus, and "Stop 12" names one of its stops.
  if (line.length > LONGEST || /[?？؟\d]/.test(line)) return false;
  const word = bare(line);
  return WORDS.has(word) && !questionsIn(before).some((question) => ` ${question} `.includes(` ${word} `));
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
