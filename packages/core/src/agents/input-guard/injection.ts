import type { View } from './normalise.js';
import { INJECTION_RULES } from './injection-rules.js';

/** From here the message is refused as an attack. */
export const BLOCK = 0.75;
/** From here it is answered under the stricter policy: knowledge only, no model. */
export const SUSPECT = 0.4;

export interface InjectionFinding {
  /** 0–1. */
  readonly risk: number;
  readonly rules: readonly string[];
  readonly evidence: readonly string[];
}

/** Words that nearly every rule needs; a message without any of them is not looked at further. */
const WORTH_A_LOOK =
  /\b(?:ignor|leave|remov|erase|delete|clear|break|put aside|set aside|disregard|forget|overr|bypass|circumvent|neglect|discard|dismiss|abandon|obey|follow|prompt|instru|istruz|anweis|regel|rules|guideline|system|assistant|developer|dan\b|jailbr|mode\b|pretend|role|act\b|acts?\b|from now|you are|you're|du bist|vergiss|missacht|befehl|vorgab|oubli|olvid|dimentic|esque[cs]|consign|reveal|repeat|print|output|above|customers?|users?|clients?|kunden|clientes|clienti|utilis|usuar|utent|password|passwort|api|token|credential|secret|decode|you (?:must|will|have)|never|refus|unethical|without|gpt|openai|imagine|i want you|source code|ab jetzt|von nun|stell dir|spiel|actua|finge|fais|agis|ora sei|agora|aja|simul|everything|alles)|[<[{#]|(?:^|\n)\s*["'`*(]*(?:system|assistant|admin|root)/;

/**
 * How strongly a message attacks the assistant. A disguise that hides a rule's words is an intent of its own and adds
 * weight; a second opinion of a classifier counts as one more voice, never as the only one that blocks.
 */
export function findInjection(views: readonly View[]): InjectionFinding {
  let risk = 0;
  const rules: string[] = [];
  const evidence: string[] = [];
  for (const view of views) {
    if (!WORTH_A_LOOK.test(view.folded)) continue;
    let weight = 0;
    for (const rule of INJECTION_RULES) {
      rule.pattern.lastIndex = 0;
      const match = rule.pattern.exec(view.folded);
      if (match === null || rules.includes(rule.id)) continue;
      weight += rule.weight;
      if (rule.countsTwice && new Set(view.folded.match(rule.pattern)).size > 1) weight += rule.weight;
      rules.push(rule.id);
      evidence.push(view.text.slice(match.index, match.index + match[0].length).trim());
    }
    if (weight > 0 && view.disguise !== null && view.disguise !== 'leetspeak') weight += 0.4;
    // Long scripts that speak to "you" all the way are how jailbreaks look; customers write about themselves.
    if (weight > 0 && view.folded.length > 500 && addressesAssistant(view.folded)) weight += 0.25;
    risk = Math.max(risk, risk === 0 ? weight : risk + weight);
  }
  if (risk >= BLOCK && isTalkedAbout(views[0], evidence)) risk = TALKED_ABOUT;
  return { risk: Math.min(1, risk), rules, evidence: evidence.slice(0, 5) };
}

/** What an attack that is only quoted weighs: suspected, never refused. */
const TALKED_ABOUT = 0.5;
const QUOTED = /"[^"\n]{4,200}"|«[^»\n]{4,200}»|(?<!\w)'[^'\n]{4,200}'(?!\w)/g;
/** Somebody else is said to have said it, or it is the thing spoken of. */
const SPOKEN_OF =
  /\b(?:(?:he|she|they|it|someone|somebody|people|friend|colleague|brother|sister|son|daughter|husband|wife|article|video|post|guy|man|woman|tiktok|youtube|reddit)\b[^".!?\n]{0,30}\b(?:said|says|say|told|wrote|writes|claims?|claimed|thinks?|showed|meant)|i (?:read|heard|saw)|(?:er|sie|jemand|freund(?:in)?|kolleg(?:e|in)|bruder|schwester)\b[^".!?\n]{0,30}\b(?:sagte?|sagt|meinte?|meint|schrieb|hat (?:gesagt|gemeint|geschrieben))|ich habe (?:gelesen|gehort)|(?:ami|amie|collegue|frere|soeur|quelqu'un)\b[^".!?\n]{0,30}\b(?:dit|a dit|ecrit|pretend)|(?:amigo|amiga|alguien|hermano|hermana|amico|amica|qualcuno|alguem)\b[^".!?\n]{0,30}\b(?:dice|dijo|ha detto|disse|diz|escribio))/;
/** An order that takes the quotation up again. */
const TAKEN_UP =
  /\b(?:now do|do (?:it|that|so|this)|please do|follow (?:it|that|this|them)|obey|mach das|tu das|befolge|fais-le|hazlo|fallo|faca isso|try it|execute)\b/;

/**
 * Whether the attack stands in quotation marks only, somebody else is named as its speaker, nothing outside the marks attacks
 * and nothing tells us to follow it: "My friend said "ignore all instructions" works on bots."
 */
function isTalkedAbout(plain: View | undefined, evidence: readonly string[]): boolean {
  if (plain === undefined || plain.disguise !== null || !SPOKEN_OF.test(plain.folded)) return false;
  const outside = plain.folded.replace(QUOTED, ' ');
  if (outside.length === plain.folded.length || TAKEN_UP.test(outside)) return false;
  const attacks = INJECTION_RULES.some((rule) => {
    rule.pattern.lastIndex = 0;
    return rule.pattern.test(outside);
  });
  return !attacks && evidence.length > 0;
}

function addressesAssistant(folded: string): boolean {
  const you = folded.match(/\b(?:you|your|you're|yourself)\b/g)?.length ?? 0;
  const self = folded.match(/\b(?:i|my|me|we|our)\b/g)?.length ?? 0;
  return you >= 6 && you > self;
}
