import { factsOf } from '../../knowledge/facts.js';
import type { Slot } from '../../knowledge/slot.js';
import { slotCoverage } from '../../knowledge/slot.js';
import { termsOf } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';
import type { Answered } from './answer-asks.js';
import { meets, type Expectation } from './expectation.js';

/** A question of a message with its answer and what it is about. */
export interface SettledAsk extends Answered {
  readonly content: readonly Slot[];
  /** The kind of value that it wants. */
  readonly wants: Expectation | null;
}

/** A whole question that only points back: "what does it cost?", "und was kostet das?". */
const POINTS_BACK =
  /^(?:(?:and|also|und|et|y|e|en) )?(?:(?:what|how (?:much|long)) (?:does|do|would|is|are|will) (?:it|that|this|they|those)(?: (?:cost|take|last))?|how much|(?:was|wie ?viel) (?:kostet|kosten) (?:das|es|er|sie|die)(?: (?:dann|denn))?|wie lange dauert (?:das|es)|combien (?:ca|cela) (?:coute|dure)|(?:c'est )?combien|cuanto (?:cuesta|vale|dura)(?: eso)?|quanto (?:costa|dura|custa)(?: isso)?|wat kost (?:dat|het)|hoeveel kost (?:dat|het))\W*$/;

/** Whether there is something at all; of what is so today, or still free, a price says nothing. Folded. */
const WHETHER_THERE_IS =
  /^(?:\W|(?:and|hi|hello|hey|also|und|hallo|et|y|e|en|oi|ola|hola|ciao|bonjour|voces|vcs|ustedes)\b)*(?:(?:do|does) (?:you|u|they|your \w+) (?:guys |also )?(?:do|have|offer|sell|hire|rent|provide|run|give|make|take|accept|stock|ship|deliver|repair|fix|clean|teach)\b|(?:is|are) there\b|(?:have )?(?:you )?got (?:any|an?)\b|(?:habt|bietet|verkauft|vermietet|verleiht|macht|fuhrt|liefert|versendet|verschickt|repariert) ihr\b|(?:haben|bieten|verkaufen|vermieten|machen|fuhren|liefern|versenden|verschicken|reparieren) sie\b|gibts?\b|avez-vous|y a-t-il|(?:vous )?(?:avez|proposez|vendez|louez|faites|livrez|expediez|envoyez|reparez)\b|y.?a (?:un|une|des|du|la|le|les)\b|il y a\b|hay\b|(?:tienen|teneis|ofrecen|haceis|vendeis|envian|enviais|entregan|reparan|reparais)\b|avete\b|fate\b|spedite\b|consegnate\b|riparate\b|c'e\b|ci sono\b|tem\b|fazem\b|enviam\b|entregam\b|reparam\b|(?:hebben|leveren|verzenden|bezorgen|repareren) jullie\b|is er\b|zijn er\b)/;
const RIGHT_NOW =
  /\b(?:today|tonight|tomorrow|now|still|free|left|available|open|full|heute|morgen|noch|frei\w*|verfugbar|offen|aujourd'hui|demain|encore|libres?|disponibles?|hoy|manana|todavia|oggi|domani|ancora|liber[oi]|hoje|amanha|ainda|livres?|vandaag|nog|vrij)\b/;

/**
 * The answers of one message beside each other. "Do you do tours? How much?": where the price of a tour is said it is answered that there are
 * some. "Do you take the old sofa? What does that cost?": where nothing is known of the first, the price of something else answers nothing.
 */
export function settleAsks(asks: readonly SettledAsk[]): readonly Answered[] {
  return asks.map(({ ask, answer, content, wants }, at) => {
    const before = asks[at - 1];
    if (answer !== null) {
      const isAstray =
        before !== undefined &&
        before.answer === null &&
        before.content.length > 0 &&
        POINTS_BACK.test(fold(ask)) &&
        !speaksOf(answer, before.content, 'some');
      return { ask, answer: isAstray || repeats(answer, before, wants) ? null : answer };
    }
    const implied =
      content.length > 0 && asksWhetherThereIs(ask)
        ? asks.find((other) => other.answer !== null && speaksOf(other.answer, content, 'every'))
        : undefined;
    return { ask, answer: implied?.answer ?? null };
  });
}

/** "Do you have parking?", and not "do you have a table today?". */
export function asksWhetherThereIs(ask: string): boolean {
  const folded = fold(ask);
  return WHETHER_THERE_IS.test(folded) && !RIGHT_NOW.test(folded);
}

/** "Is pick-up free? How long does it take?": that it is free, said once more, leaves the second open. */
function repeats({ quotes }: NonNullable<Answered['answer']>, before: SettledAsk | undefined, wants: Expectation | null): boolean {
  if (wants === null || !before?.answer) return false;
  const said = new Set(before.answer.quotes.map(({ text }) => text));
  return quotes.every(({ text }) => said.has(text) && !meets({ text, facts: factsOf(text) }, wants));
}

function speaksOf({ quotes }: NonNullable<Answered['answer']>, content: readonly Slot[], how: 'some' | 'every'): boolean {
  const terms = termsOf(quotes.map(({ text, hit }) => `${hit.passage.headings.join(' ')} ${text}`).join('\n'));
  return content[how]((slot) => slotCoverage(slot, terms) > 0);
}
