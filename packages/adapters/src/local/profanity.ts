import type { ProfanityDetector } from '@replyforce/core';
import type * as profanity from '@2toad/profanity';
import { importPeer, once } from '../support/import-peer.js';

type Library = typeof profanity;

/** The languages the library has lists for. */
const LANGUAGES: ReadonlySet<string> = new Set(['ar', 'zh', 'en', 'fr', 'de', 'hi', 'it', 'ja', 'ko', 'pt', 'ru', 'es']);
/** On the library's lists, and ordinary words of customers: body, health, brands, shouting at a printer. */
const HARMLESS = ['hell', 'damn', 'god', 'sex', 'sexy', 'xxx', 'nude', 'breasts', 'breast', 'butt', 'panties', 'lingerie', 'thong', 'bra', 'strip', 'screw', 'screwed', 'screwing', 'kill', 'suck', 'sucks', 'crap', 'gay', 'lesbian', 'period', 'poop', 'pee', 'drunk', 'weed', 'pot', 'knob', 'balls', 'domination', 'escort', 'hump', 'pawn', 'pimple', 'rectum', 'semen', 'vagina', 'penis', 'virgin', 'vulgar', 'pms', 'xx', 'swinger', 'spunk', 'schedule', 'ass hat']; // prettier-ignore

const load = once(() => {
  const { Profanity } = importPeer('@2toad/profanity', 'finding swear words') as Library;
  const detector = new Profanity({ languages: ['en'], wholeWord: true, unicodeWordBoundaries: true });
  detector.removeWords(HARMLESS);
  return detector;
});

/** Swear words by word lists in twelve languages (@2toad/profanity); names such as Scunthorpe are safe. */
export function listedProfanity(): ProfanityDetector {
  return {
    id: '2toad-profanity',
    find(text, language) {
      const detector = load();
      const languages = language !== 'en' && LANGUAGES.has(language) ? [language, 'en'] : ['en'];
      if (!detector.exists(text, languages)) return [];
      const words = text.split(/[\s,.;:!?"()]+/).filter(Boolean);
      const found = words.filter((word) => detector.exists(word, languages));
      if (found.length > 0) return [...new Set(found)];
      // A listed phrase of several words.
      const pair = words.map((word, index) => `${word} ${words[index + 1] ?? ''}`).find((phrase) => detector.exists(phrase, languages));
      return [(pair ?? text).trim()];
    },
  };
}
