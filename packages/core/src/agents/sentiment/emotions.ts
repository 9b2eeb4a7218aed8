import { compilePhrases } from '../understanding/fold.js';

/** Words that name or show an emotion, all languages, folded. */
const EMOTIONS: readonly (readonly [string, RegExp])[] = [
  [
    'anger',
    compilePhrases({
      all: String.raw`angry|furious|outraged?|livid|mad|disgust\w*|unacceptable|ridiculous|disgrace\w*|hate|pissed|wtf|how dare|wutend|sauer|unverschamt\w*|frechheit|hass\w*|en colere|furieu\w*|inacceptable|scandal\w*|enfadad[oa]|enojad[oa]|furios[oa]|inaceptable|indignante|arrabbiat[oa]|inaccettabil\w*|irritad[oa]|raiva|inaceitavel|shit\w*|fuck\w*|scheiß\w*|scheiss\w*`,
    }),
  ],
  [
    'frustration',
    compilePhrases({
      all: String.raw`frustrat\w*|annoy\w*|fed up|sick of|again and again|still (?:not|no|waiting|haven't|hasn't)|(?:second|third|fourth|2nd|3rd|4th) time|for (?:days|weeks|months)|keeps? (?:failing|crashing|happening)|nobody (?:answers|replies|helps)|genervt|nervt|immer noch|schon wieder|seit (?:tagen|wochen|monaten)|agace\w*|toujours pas|ras le bol|marre|frustrad[oa]|hart[oa]|sigo esperando|todavia no|stuf[oa]|ancora non|cansad[oa] de|ainda nao`,
    }),
  ],
  [
    'disappointment',
    compilePhrases({
      all: String.raw`disappoint\w*|let down|expected (?:more|better)|regret\w*|enttausch\w*|schade|decue?s?|deception|decepcion\w*|delus[oa]|deludente|desapontad[oa]|unhappy|not happy|dissatisfied|unzufrieden`,
    }),
  ],
  [
    'joy',
    compilePhrases({
      all: String.raw`happy|delighted|thrilled|love|loved|amazing|awesome|fantastic|wonderful|yay|glucklich|freue|begeistert|liebe|toll|super|heureu\w*|ravie?|adore|genial|feliz|encant\w*|content[oa]|felice|adoro|amei|adorei`,
    }),
  ],
  [
    'gratitude',
    compilePhrases({
      all: String.raw`thanks?|thank you|thx|grateful|appreciate\w*|danke\w*|dankbar|vielen dank|merci|gracias|agradec\w*|grazie|obrigad[oa]`,
    }),
  ],
  [
    'anxiety',
    compilePhrases({
      all: String.raw`worr(?:y|ied|ies)|anxious|afraid|scared|nervous|concerned|panic\w*|stress\w*|besorgt|sorge\w*|angst|inquiete?|peur|preocupad[oa]|miedo|preoccupat[oa]|paura|medo`,
    }),
  ],
  [
    'confusion',
    compilePhrases({
      all: String.raw`confus\w*|don't understand|do not understand|unclear|makes no sense|not sure (?:how|what|why)|lost|verwirr\w*|verstehe (?:nicht|das nicht)|unklar|comprends pas|perdue?|no entiendo|confundid[oa]|non capisco|confus[oa]|nao entend\w*`,
    }),
  ],
  ['sadness', compilePhrases({ all: String.raw`sad|sadly|heartbroken|crying|depress\w*|miserable|traurig|triste|tristement` })],
  [
    'excitement',
    compilePhrases({
      all: String.raw`excit\w*|can't wait|looking forward|thrilled|gespannt|freue mich auf|hate de|impatiente?|emocionad[oa]|no veo la hora|non vedo l'ora|ansios[oa] (?:por|para)|animad[oa]`,
    }),
  ],
];

const SAD = new Set(['anger', 'frustration', 'disappointment', 'anxiety', 'sadness']);

const IRONIC_THANKS =
  /\b(?:thank(?:s| you) for nothing|danke fur nichts|merci pour rien|gracias por nada|grazie di niente|obrigad[oa] por nada)\b/;

/** Emotions shown, strongest first as far as rules can tell; at most three. Praise inside a complaint is not joy. */
export function emotionsOf(folded: string, score: number): readonly string[] {
  const found = EMOTIONS.filter(([emotion, words]) => {
    if (score < -0.25 && (emotion === 'joy' || emotion === 'excitement')) return false;
    if (emotion === 'gratitude' && IRONIC_THANKS.test(folded)) return false;
    if (score > 0.25 && SAD.has(emotion)) return false;
    words.lastIndex = 0;
    return words.test(folded);
  });
  return found.map(([emotion]) => emotion).slice(0, 3);
}
