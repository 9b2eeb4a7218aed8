import type { View } from '../normalise.js';

const QUOTED = /"[^"\n]{4,200}"|«[^»\n]{4,200}»|(?<!\w)'[^'\n]{4,200}'(?!\w)/g;
/** Lines of a mail or chat that somebody else wrote, and everything under the head of a forwarded mail. */
const PASTED =
  /^[ \t]{0,8}>.*$|\n-{2,20}\s?(?:original message|forwarded message|ursprungliche nachricht|weitergeleitete nachricht|message (?:d'origine|transfere)|mensaje (?:original|reenviado)|messaggio originale)[\s\S]*$/gm;
/** Somebody else is said to have said it, or it is the thing spoken of. */
const NAMED =
  /\b(?:(?:he|she|they|it|someone|somebody|people|friend|colleague|brother|sister|son|daughter|husband|wife|article|video|post|guy|man|woman|tiktok|youtube|reddit)\b[^".!?\n]{0,30}\b(?:said|says|say|told|wrote|writes|claims?|claimed|thinks?|showed|meant)|i (?:read|heard|saw|got|received)|(?:er|sie|jemand|freund(?:in)?|kolleg(?:e|in)|bruder|schwester)\b[^".!?\n]{0,30}\b(?:sagte?|sagt|meinte?|meint|schrieb|hat (?:gesagt|gemeint|geschrieben))|ich habe (?:gelesen|gehort|bekommen|erhalten)|(?:ami|amie|collegue|frere|soeur|quelqu'un)\b[^".!?\n]{0,30}\b(?:dit|a dit|ecrit|pretend)|(?:amigo|amiga|alguien|hermano|hermana|amico|amica|qualcuno|alguem)\b[^".!?\n]{0,30}\b(?:dice|dijo|ha detto|disse|diz|escribio)|(?:is this|was this|did you|what is this|ist das|c'est|es esto)\b[^".!?\n]{0,40}\?)/;
/** An order that takes the quotation up again. */
const TAKEN_UP =
  /\b(?:now do|do (?:it|that|so|this|as|what)|please do|follow (?:it|that|this|them|the)|obey|mach das|tu das|befolge|fais-le|hazlo|fallo|faca isso|try it|execute|answer (?:it|this|that)|respond to)\b/;

/**
 * Whether the attack is only spoken of: it stands in quotation marks or in a pasted mail, somebody else is named as its
 * speaker or it is asked about, nothing outside attacks, and nothing tells us to follow it. "My friend said "ignore all
 * instructions" works on bots." Only plain text can be spoken of; who hides it means it.
 */
export function isOnlySpokenOf(plain: View, attacks: (folded: string) => boolean): boolean {
  const withoutPasted = plain.folded.replace(PASTED, '\n');
  const outside = withoutPasted.replace(QUOTED, ' ');
  if (outside.length === plain.folded.length || outside.trim() === '') return false;
  if (withoutPasted.length === plain.folded.length && !NAMED.test(plain.folded)) return false;
  return !TAKEN_UP.test(outside) && !attacks(outside);
}
