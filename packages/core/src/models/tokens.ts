import { fold } from '../agents/understanding/fold.js';

/** Addresses, people and numbers say which, not what: one token each. Letters drawn out ("sooooo") count twice. */
export function normaliseForModel(text: string): string {
  return fold(text)
    .replace(/https?:?\S*|www\.\S+/g, ' http ')
    .replace(/@[\p{L}\p{N}_]+/gu, '@user')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\d+/g, '0')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

/** Words with their # or @, emoticons, runs of marks, single emoji, marks that end a clause. */
const TOKEN =
  /[@#]?[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[:;=][-o*']?[)\]([dDpP/\\|3}{]+|[([][-o*']?[:;=]|<3+|<\/3|[!?]+|\.{2,}|\p{Extended_Pictographic}|[.,;:]/gu;

export function tokensOf(normalised: string): readonly string[] {
  return normalised.match(TOKEN) ?? [];
}

/** Words that turn the next ones round, folded, all languages. A list of its own: weights are bound to it (`FEATURES_VERSION`). */
const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor cannot cant dont doesnt didnt wont wouldnt isnt arent wasnt havent couldnt aint without hardly barely
  nicht kein keine keinen keiner keinem nie niemals nichts ohne pas jamais rien sans ne aucun aucune ni nunca nada sin ningun ninguna jamas non mai niente
  nessun nessuno nessuna senza nao nem sem nenhum nenhuma nahi nahin mat لا ما لم لن ليس ليست مش مو غير بدون`.split(/\s+/),
);

export function isNegation(token: string): boolean {
  return NEGATIONS.has(token) || token.endsWith("n't");
}

/** Whether a token ends the clause, and with it the reach of a negation. Emoticons do not. */
export function endsClause(token: string): boolean {
  return /^[.,;:!?]+$/.test(token);
}
