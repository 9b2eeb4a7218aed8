import type { Slot } from '../../knowledge/slot.js';
import { slotCoverage } from '../../knowledge/slot.js';
import { termsOf } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';
import type { Answered } from './answer-asks.js';

/** A question of a message with its answer and what it is about. */
export interface SettledAsk extends Answered {
  readonly content: readonly Slot[];
}

/** A whole question that only points back: "what does it cost?", "und was kostet das?". */
const POINTS_BACK =
  /^(?:(?:and|also|und|et|y|e|en) )?(?:(?:what|how (?:much|long)) (?:does|do|would|is|are|will) (?:it|that|this|they|those)(?: (?:cost|take|last))?|how much|(?:was|wie ?viel) (?:kostet|kosten) (?:das|es|er|sie|die)(?: (?:dann|denn))?|wie lange dauert (?:das|es)|combien (?:ca|cela) (?:coute|dure)|(?:c'est )?combien|cuanto (?:cuesta|vale|dura)(?: eso)?|quanto (?:costa|dura|custa)(?: isso)?|wat kost (?:dat|het)|hoeveel kost (?:dat|het))\W*$/;

/** Whether there is something at all; of what is so today, or still free, a price says nothing. Folded. */
const WHETHER_THERE_IS =
  /^(?:\W|(?:and|hi|hello|hey|also|und|hallo|et|y|e|en|ola|hola|ciao|bonjour)\b)*(?:(?:do|does) (?:you|u|they|your \w+) (?:guys |also )?(?:do|have|offer|sell|hire|rent|provide|run|give|make|take|accept|stock)\b|(?:is|are) there\b|(?:have )?(?:you )?got (?:any|an?)\b|(?:habt|bietet|verkauft|vermietet|verleiht|macht|fuhrt) ihr\b|(?:haben|bieten|verkaufen|vermieten|machen|fuhren) sie\b|gibts?\b|avez-vous|y a-t-il|(?:vous )?(?:avez|proposez|vendez|louez|faites)\b|y.?a (?:un|une|des|du|la|le|les)\b|il y a\b|hay\b|(?:tienen|teneis|ofrecen|haceis|vendeis)\b|avete\b|fate\b|c'e\b|ci sono\b|tem\b|fazem\b|hebben jullie\b|is er\b|zijn er\b)/;
const RIGHT_NOW =
  /\b(?:today|tonight|tomorrow|now|still|free|left|available|open|full|heute|morgen|noch|frei\w*|verfugbar|offen|aujourd'hui|demain|encore|libres?|disponibles?|hoy|manana|todavia|oggi|domani|ancora|liber[oi]|hoje|amanha|ainda|livres?|vandaag|nog|vrij)\b/;

/**
 * The answers of one message beside each other. "Do you do tours? How much?": where the price of a tour is said it is answered that there are
 * some. "Do you take the old sofa? What does that cost?": where nothing is known of the first, the price of something else answers nothing.
 */
export function settleAsks(asks: readonly SettledAsk[]): readonly Answered[] {
  return asks.map(({ ask, answer, content }, at) => {
    const before = asks[at - 1];
    if (answer !== null) {
      const isAstray =
        before !== undefined &&
        before.answer === null &&
        before.content.length > 0 &&
        POINTS_BACK.test(fold(ask)) &&
        !speaksOf(answer, before.content, 'some');
      return { ask, answer: isAstray ? null : answer };
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

function speaksOf({ quotes }: NonNullable<Answered['answer']>, content: readonly Slot[], how: 'some' | 'every'): boolean {
  const terms = termsOf(quotes.map(({ text, hit }) => `${hit.passage.headings.join(' ')} ${text}`).join('\n'));
  return content[how]((slot) => slotCoverage(slot, terms) > 0);
}
