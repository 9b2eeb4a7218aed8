/** What people write who want nothing more to be sent, without marks and accents. Words that also mean something else (cancel, end) are none. */
const WORDS: ReadonlySet<string> = new Set([
  'stop',
  'stop all',
  'stopall',
  'unsubscribe',
  'opt out',
  'optout',
  'stopp',
  'abmelden',
  'abbestellen',
  'arret',
  'desabonner',
  'me desabonner',
  'desinscription',
  'baja',
  'darme de baja',
  'cancelar suscripcion',
  'disiscrivimi',
  'descadastrar',
  'afmelden',
  'uitschrijven',
]);
const LONGEST = 40;

/** Whether the last line of what a customer wrote is an opt-out keyword and nothing else (platform-apis.md section 10). */
export function isOptOut(text: string): boolean {
  const line = text.trim().split('\n').at(-1) ?? '';
  if (line.length > LONGEST) return false;
  const bare = line.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  // A question is one: "Stop?" asks about a bus.
  return !/[?？؟]/.test(bare) && WORDS.has(bare.replaceAll(/[^\p{L}]+/gu, ' ').trim());
}
