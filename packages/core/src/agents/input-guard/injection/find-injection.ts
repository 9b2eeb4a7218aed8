import { fold } from '../../understanding/fold.js';
import { viewsOf, type View } from '../normalise.js';
import { AGAINST_INSTRUCTIONS } from './rules/against-instructions.js';
import { FRAME } from './rules/frame.js';
import { HIDDEN_TEXT } from './rules/hidden-text.js';
import { OUTPUT } from './rules/output.js';
import { ROLE } from './rules/role.js';
import type { InjectionRule } from './rules/rule.js';
import { SECRETS } from './rules/secrets.js';
import { scriptTalk } from './script-talk.js';
import { hasShapeOfOrders } from './shape.js';
import { isOnlySpokenOf } from './spoken-of.js';

/** From here the message is refused as an attack. */
export const BLOCK = 0.75;
/** From here it is answered under the stricter policy: knowledge only, no model. */
export const SUSPECT = 0.4;

const RULES: readonly InjectionRule[] = [...AGAINST_INSTRUCTIONS, ...ROLE, ...HIDDEN_TEXT, ...SECRETS, ...FRAME, ...OUTPUT];
/** Disguising is an intent of its own: what it adds to a rule it hid. Leetspeak is how some people write. */
const DISGUISED = 0.4;
/** What a whole message in letters set apart weighs, whatever it says. */
const SPELLED_OUT = 0.45;
/** What an attack that is only quoted weighs: suspected, never refused. */
const SPOKEN_OF = 0.5;
/** UTF-16 code units read at once, and how far the windows of a long text overlap. Of a longer text the end is read too. */
const WINDOW = 4_000;
const OVERLAP = 400;
const MOST_WINDOWS = 30;
/** How many earlier messages of the customer are read together with the new one. */
const ASSEMBLED_MESSAGES = 3;
const ASSEMBLED_CHARACTERS = 1_000;
const MOST_EVIDENCE = 5;
/** Probabilities from which a classifier is heard, and what its voice weighs. */
const SURE = 0.95;
const SURE_VOICE = 0.4;
const LEANING = 0.5;
const LEANING_VOICE = 0.2;

export interface InjectionFinding {
  /** 0–1. */
  readonly risk: number;
  readonly rules: readonly string[];
  /** The customer's words, or what stood behind the disguise. */
  readonly evidence: readonly string[];
  /** Only quoted or pasted: then no second voice makes it more. */
  readonly spokenOf: boolean;
}

/**
 * How strongly a message attacks the assistant. What counts is not a trigger word but who is addressed and what is wanted
 * of them; the weights of the structures found add up, so that no weak one blocks alone. A long text is read in windows and
 * judged by the worst, so that nothing hides behind padding and no text costs more than its length.
 *
 * @param earlier the customer's earlier messages, oldest first: an attack may be cut into several.
 */
export function findInjection(text: string, earlier: readonly string[] = []): InjectionFinding {
  let worst = findInWindow(text.slice(0, WINDOW), earlier);
  for (let at = WINDOW - OVERLAP, left = MOST_WINDOWS - 1; at + OVERLAP < text.length && left > 0; at += WINDOW - OVERLAP, left--) {
    const start = left === 1 ? Math.max(at, text.length - WINDOW) : at;
    const finding = findInWindow(text.slice(start, start + WINDOW), []);
    if (finding.risk > worst.risk) worst = finding;
  }
  return worst;
}

function findInWindow(text: string, earlier: readonly string[]): InjectionFinding {
  const views = viewsOf(text);
  let risk = 0;
  const rules: string[] = [];
  const evidence: string[] = [];
  for (const view of views) {
    let weight = 0;
    for (const match of matchesOf(view.folded, view.text)) {
      if (rules.includes(match.rule.id)) continue;
      weight += match.weight;
      rules.push(match.rule.id);
      evidence.push(match.text);
    }
    if (weight > 0 && view.disguise !== null && view.disguise !== 'leetspeak') weight += DISGUISED;
    else if (view.disguise === 'spaced') {
      weight += SPELLED_OUT;
      evidence.push(view.text);
    }
    const talk = view.disguise === null ? scriptTalk(view.folded) : 0;
    if (talk > 0) {
      weight += talk;
      if (talk >= SUSPECT) evidence.push(view.text.slice(0, 80));
    }
    risk += weight;
  }
  const [plain] = views;
  const spokenOf = plain !== undefined && risk >= SUSPECT && isOnlySpokenOf(plain, attacks);
  if (spokenOf) risk = Math.min(risk, SPOKEN_OF);
  if (plain !== undefined && risk < BLOCK && earlier.length > 0) {
    const assembled = findAssembled(plain, earlier);
    if (assembled !== null)
      return { risk: 1, rules: [...rules, assembled.rule.id], evidence: [...evidence, assembled.text], spokenOf: false };
  }
  return { risk: Math.min(1, risk), rules, evidence: evidence.slice(0, MOST_EVIDENCE), spokenOf };
}

/**
 * The risk with the voice of a classifier, `probability` 0–1. Sure of itself it makes a message suspected, and with a
 * structure that is suspected already it blocks. Leaning, it needs a structure or at least the shape of orders. Alone it
 * never blocks.
 */
export function withVoice(finding: InjectionFinding, probability: number, folded: string): number {
  if (finding.spokenOf || probability < LEANING) return finding.risk;
  const voice = probability >= SURE || hasShapeOfOrders(folded) ? SURE_VOICE : finding.risk > 0 ? LEANING_VOICE : 0;
  return Math.min(1, finding.risk + voice);
}

interface RuleMatch {
  readonly rule: InjectionRule;
  readonly weight: number;
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

function* matchesOf(folded: string, text: string): Iterable<RuleMatch> {
  for (const rule of RULES) {
    const read = rule.asWritten ? text : folded;
    rule.pattern.lastIndex = 0;
    const match = rule.pattern.exec(read);
    if (match === null) continue;
    const twice = rule.countsTwice === true && new Set(read.match(rule.pattern)).size > 1;
    const end = match.index + match[0].length;
    yield { rule, weight: twice ? 2 * rule.weight : rule.weight, text: text.slice(match.index, end).trim(), index: match.index, end };
  }
}

function attacks(folded: string): boolean {
  for (const match of matchesOf(folded, folded)) if (match.weight > 0) return true;
  return false;
}

/** An attack cut into several messages: a structure that would block and reaches from an earlier message into the new one. */
function findAssembled(plain: View, earlier: readonly string[]): RuleMatch | null {
  const before = earlier.slice(-ASSEMBLED_MESSAGES).join(' ').slice(-ASSEMBLED_CHARACTERS);
  const after = plain.text.slice(0, ASSEMBLED_CHARACTERS);
  const text = `${before} ${after}`;
  for (const match of matchesOf(fold(text), text))
    if (match.weight >= BLOCK && match.index < before.length && match.end > before.length + 1) return match;
  return null;
}
