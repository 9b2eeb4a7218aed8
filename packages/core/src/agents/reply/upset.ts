import type { Sentiment, Understanding } from '../../domain/analysis.js';
import { fold } from '../../knowledge/words.js';
import { asksSomething, asksWithin, beginsLikeQuestion } from './asks.js';
import { beginsWithVerb, isPolar } from './polar.js';

type Mood = Pick<Sentiment, 'sentiment' | 'score' | 'emotions'>;
type About = Pick<Understanding, 'topic' | 'isQuestion'>;

/** Scores above it are an unhappy word in passing. */
const CLEARLY_NEGATIVE = -0.4;

/** "Ich will" wishes, "you will hear from me" does not. */
const ENGLISH_WILL = /\b(i|you|u|it|he|she|they|we|this|that|there|nobody|which|who) will\b/gi;

/** Whether the customer complains, and not in passing. */
export function isClearComplaint(text: string, mood: Mood, about: About): boolean {
  return about.topic === 'complaint' && mood.sentiment === 'negative' && mood.score <= CLEARLY_NEGATIVE && isUpset(text, mood, about);
}

/** Whether the message asks or wants something that could be answered, in whatever form. */
export function wantsAnswer(text: string, about: About): boolean {
  return isQuestion(text, about) || asksSomething(text.replace(ENGLISH_WILL, '$1'));
}

/** A plain question with an unhappy word in it ("Can I cancel?", "Tut das weh?") asks for an answer, not for comfort. */
export function isUpset(text: string, mood: Mood, about: About): boolean {
  if (about.topic === 'complaint') return mood.emotions.length > 0 || !asksYesOrNo(text);
  if (mood.sentiment !== 'negative' || mood.score > CLEARLY_NEGATIVE) return false;
  return mood.emotions.includes('anger') || !(isQuestion(text, about) || about.topic === 'pricing' || asksByKeyword(text));
}

/** "Rabies for a rabbit how much", "refund policy", "notice to cancel": what is asked for is named, without a question. */
const KEYWORD =
  /\b(?:how much|prices?|costs?|fees?|polic(?:y|ies)|terms|conditions|preise?|kosten|gebuhr(?:en)?|bedingungen|frist|prix|tarifs?|conditions|precios?|condiciones|prezz[io]|condizioni|precos?|prijs|kosten)$|^(?:notice|deadline|frist|preavis|preaviso|preavviso)\b/;

function asksByKeyword(text: string): boolean {
  return KEYWORD.test(fold(text).replace(/\W+$/, ''));
}

function isQuestion(text: string, about: About): boolean {
  return about.isQuestion || text.includes('?') || beginsLikeQuestion(text) || asksWithin(text) || asksYesOrNo(text);
}

function asksYesOrNo(text: string): boolean {
  const folded = fold(text);
  return isPolar(folded) || beginsWithVerb(folded);
}
