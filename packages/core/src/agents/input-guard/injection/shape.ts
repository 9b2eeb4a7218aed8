/**
 * Outward signs of a message that gives orders to a writer of answers. Each is common; only a classifier that leans towards
 * an attack makes several of them count.
 */
const SIGNS: readonly RegExp[] = [
  // Somebody is addressed.
  /\b(?:you|your|yourself|du|dein\w*|sie|ihr|ihnen|dir|dich|tu|toi|te|vous|votre|tus?|usted|su|voce|lei)\b/,
  // More than one sentence.
  /[.!?]\s+\S|\n|\\n/,
  // Words are handed over: in quotation marks or after a colon.
  /"\w[^"\n]{2,200}"|'\w[^'\n]{2,200}'|:\s*\S/,
  // It is about answering and writing.
  /\b(?:answer|respon|repl[iy]|prompt|instruction|output|question|text|sentence|word|antwort|frage|aufgabe|task|command|say|tell|write|print|now|jetzt|nun|schreib|sag)\w*/,
  // Long for a question to a shop.
  /^[\s\S]{200}/,
];
const SIGNS_NEEDED = 3;

/** Whether a folded text has the shape of orders to an assistant. */
export function hasShapeOfOrders(folded: string): boolean {
  let signs = 0;
  for (const sign of SIGNS) if (sign.test(folded)) signs++;
  return signs >= SIGNS_NEEDED;
}
