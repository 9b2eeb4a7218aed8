import { fold } from '../../knowledge/words.js';

/** What only a person with the customer's file can know: where something of theirs is, why it happened, whether it is settled. */
const STATE_OF_MINE: readonly RegExp[] = [
  /\b(?:where(?:'s| is| are)|when (?:will|is|does|do)|what time (?:is|does|do)|has|have|is|are|did|why (?:is|was|were|has|did)|status of|what about)\s+(?:\w+ )?my\b(?!.*\b(?:allowed|permitted|possible|welcome|included|valid|free|covered)\b)/,
  /\b(?:wo (?:ist|sind|bleibt|bleiben)|wann (?:kommt|kommen|geht|fahrt)|warum (?:ist|wurde|sind|hat)|status (?:von|meiner|meines)|ist|sind)\s+(?:\w+ )?mein\w*\b(?!.*\b(?:erlaubt|moglich|inklusive|gultig|versichert|dabei)\b)/,
  /\b(?:ou (?:est|sont|en est)|quand (?:arrive|part)|pourquoi)\s+(?:\w+ )?(?:mon|ma|mes)\b/,
  /\b(?:donde (?:esta|estan)|cuando (?:llega|sale)|por que)\s+(?:\w+ )?(?:mi|mis)\b/,
  /\b(?:dov'e|dove (?:e|sono)|quando (?:arriva|parte)|perche)\s+(?:\w+ )?(?:il mio|la mia|i miei|le mie)\b/,
  /\b(?:onde (?:esta|estao)|quando (?:chega|sai)|por que)\s+(?:\w+ )?(?:o meu|a minha|meu|minha)\b/,
  /\b(?:waar (?:is|blijft|zijn)|wanneer (?:komt|gaat)|waarom (?:is|was))\s+(?:\w+ )?mijn\b/,
];
/** What somebody owes, or what one bill or order of theirs says: no general knowledge has it. */
const MY_ACCOUNT: readonly RegExp[] = [
  /\b(?:how much|what) do (?:i|we) (?:still |currently )?owe(?: (?:you|u|still|now))*\W*$|\b(?:how much|what|when) (?:was|is) my (?:last|latest|current|outstanding|open) (?:invoice|bill|balance|statement)\b/,
  /\bwie ?viel (?:schulde(?:n)? (?:ich|wir)|(?:muss|mussen) (?:ich|wir) noch (?:be)?zahlen)(?: (?:euch|ihnen|dir|noch))*\W*$|\b(?:wie hoch|wann) (?:war|ist) meine (?:letzte|aktuelle|offene) rechnung\b/,
  /\bcombien (?:est-ce que )?(?:je (?:vous )?dois|dois-je|vous dois-je)(?: encore)?\W*$|\b(?:combien|quel) .{0,20}\bma derniere facture\b/,
  /\bcuanto (?:os |les |le )?debo(?: (?:todavia|aun|ya)| de (?:la|mi) (?:ultima )?(?:factura|cuenta|compra))?\W*$|\b(?:cuanto|cuando) (?:era|es|fue|vence) mi ultima (?:factura|cuenta)\b/,
  /\bquanto (?:vi |le )?devo(?: ancora)?\W*$|\b(?:quanto|quando) era la mia ultima fattura\b/,
  /\bquanto (?:vos |lhes |lhe )?devo(?: ainda)?\W*$|\b(?:quanto|quando) foi a minha ultima fatura\b/,
  /\bhoeveel (?:moet ik nog betalen|ben ik (?:jullie |u )?(?:nog )?(?:schuldig|verschuldigd))\W*$|\b(?:hoeveel|hoe hoog|wanneer) (?:was|is) mijn (?:laatste|openstaande) (?:factuur|rekening)\b/,
];
const NOW =
  /\b(?:today|tomorrow|tonight|right now|yesterday|last (?:week|month)|heute|morgen|gestern|aujourd'hui|demain|hier|hoy|ayer|oggi|domani|ieri|hoje|amanha|ontem|vandaag|gisteren|yet|schon|bereits|deja|todavia|gia)\b/;
const DONE =
  /\b(?:i (?:have |already )?(?:ordered|booked|paid|cancelled|canceled|bought|returned|sent)|was charged|ich habe (?:bestellt|gebucht|bezahlt|storniert)|j'ai (?:commande|paye|reserve)|he (?:pedido|pagado|reservado)|ho (?:ordinato|pagato|prenotato))\b/;

/**
 * Whether a question is about the customer's own case, which no general knowledge answers: "Where is my refund? I cancelled last
 * week". "Is my dog allowed?" asks for a rule.
 */
export function isOwnCase(ask: string, message: string): boolean {
  const folded = fold(ask);
  if (MY_ACCOUNT.some((pattern) => pattern.test(folded))) return true;
  if (!STATE_OF_MINE.some((pattern) => pattern.test(folded))) return false;
  const whole = fold(message);
  return NOW.test(whole) || DONE.test(whole) || /\b[a-z]{1,4}-?\d{3,}\b|\b\d{5,}\b/.test(whole);
}

/** Prices and rules of another year than those in force are told by nobody but a person. */
export function asksOfOtherYear(ask: string): boolean {
  return /\b(?:(?:last|next|previous) (?:year|season)|(?:letztes|nachstes|voriges|letzten|nachsten) jahr|(?:l'annee|l'an) (?:derniere?|prochaine?)|(?:el )?ano (?:pasado|proximo|passado|que vem)|(?:l')?anno (?:scorso|prossimo)|(?:vorig|volgend) jaar)\b/.test(
    fold(ask),
  );
}

/** "Mañana por la tarde", "amanhã à noite": of what day that is no table of days says anything, and its columns are called by the same words. */
export function asksOfTomorrow(ask: string): boolean {
  return /\b(?:manana por la (?:manana|tarde|noche)|amanha (?:a|de|pela|ao) (?:manha|tarde|noite))\b/.test(fold(ask));
}
