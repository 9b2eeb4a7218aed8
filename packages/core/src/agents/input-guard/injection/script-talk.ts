/**
 * How much a text reads like a script for an assistant: it lays down in the second person what the reader is and how it
 * answers. Customers write about themselves and about things; no single word decides, four kinds of talk together do.
 */
const OBLIGATION =
  /\b(?:you(?:'ll| will| must| should| shall| can| may| cannot| can't| are| have|'re| never| always| do not| don't)|(?:du|sie) (?:wirst|sollst|musst|bist|kannst|darfst|werden|sollen|mussen|sind)|(?:must|will|cannot|does not|never|always) (?:be|respond|answer|refuse|follow|say))\b/g;
const EXCHANGE =
  /\b(?:respon(?:d|ds|se|ses|ding)|repl(?:y|ies)|answers?|answering|outputs?|prompts?|prompted|questions?|messages?|format|generate[ds]?|sentences?|paragraphs?|explanations?|explain|code ?blocks?|in detail|commands?|antwort\w*|frage[n]?|befehle?|erklarung\w*)\b/g;
const MACHINE =
  /\b(?:ai|a\.i\.|chat ?gpt|gpt|\w+gpt|openai|language model|model|assistant|bot|chatbot|terminal|personas?|characters?|fictional|hypothetical\w*|simulat\w+|role ?-?play\w*|scenario|game|mode|user|users|human|humans|training|programm\w+|fungier\w+)\b/g;
const LIMITS =
  /\b(?:rules?|guidelines?|instructions?|restrict\w+|limit(?:s|ed|ations?)|ethic\w*|moral\w*|unethical|illegal\w*|legal\w*|polic(?:y|ies)|filters?|filtered|unfiltered|uncensored|censor\w*|refus\w+|disclaimers?|warnings?|harmful|inappropriate|explicit|offensive|forbidden|allowed|harm|evil|malicious|consequences|break|ignore|remember|regardless|no matter)\b/g;

/** Shorter texts are judged by the rules alone. */
const MIN_LENGTH = 120;
/** Different words of each kind that count at most, and what one of them weighs. */
const KINDS: readonly (readonly [RegExp, number, number])[] = [
  [OBLIGATION, 4, 0.07],
  [EXCHANGE, 5, 0.06],
  [MACHINE, 5, 0.1],
  [LIMITS, 5, 0.08],
];
/** Below this many kinds of talk nothing counts: a complaint may be full of one of them. */
const KINDS_NEEDED = 3;
/** What ordinary long messages reach. */
const ORDINARY = 0.45;

/** 0 for an ordinary text, up to 1. */
export function scriptTalk(folded: string): number {
  if (folded.length < MIN_LENGTH) return 0;
  let sum = 0;
  let kinds = 0;
  for (const [words, most, weight] of KINDS) {
    const different = Math.min(most, new Set(folded.match(words)).size);
    if (different > 0) kinds++;
    sum += different * weight;
  }
  return kinds < KINDS_NEEDED ? 0 : Math.min(1, Math.max(0, sum - ORDINARY));
}
