import { expect, test } from 'vitest';
import type { HistoryMessage } from '../ports/pipeline.js';
import { disclosureText, withDisclosure } from './disclosure.js';
import { decideHandoff, triggersBefore, type SituationAfter } from './triggers.js';

const calm: SituationAfter = {
  text: 'How much is it?',
  history: [],
  guardrail: { passed: true, flags: [], riskScore: 0, evidence: [] },
  sentiment: { sentiment: 'neutral', score: 0, urgency: 'low', emotions: [], probabilities: { negative: 0, neutral: 1, positive: 0 } },
  understanding: { topic: 'inquiry', isQuestion: true },
  personRequested: false,
  reply: { text: 'x', confidence: 0.9, requiresHuman: false, suggestedActions: [], source: 'knowledge', claims: [] },
  outputGuardrail: { passed: true, flags: [], riskScore: 0 },
  minConfidence: 0.4,
  modelUnavailable: false,
};
const holding = { text: 'x', confidence: 0.2, requiresHuman: true, suggestedActions: [], source: 'human_holding', claims: [] } as const;

const angry: SituationAfter = {
  ...calm,
  sentiment: { ...calm.sentiment, sentiment: 'negative', score: -0.8 },
  understanding: { topic: 'complaint', isQuestion: false },
};

test('a calm, answered question needs nobody', () => {
  expect(decideHandoff(calm)).toEqual({ needed: false, triggers: [] });
});

test.each<[string, Partial<SituationAfter>, readonly string[]]>([
  ['low confidence', { reply: holding }, ['low_confidence']],
  ['a person was asked for', { personRequested: true, reply: holding }, ['human_requested']],
  [
    'angry and critical',
    { sentiment: { ...calm.sentiment, sentiment: 'negative', urgency: 'critical' }, reply: holding },
    ['negative_critical'],
  ],
  ['a complaint that only tells', { ...angry, text: 'The table came broken and nobody answers!', reply: holding }, ['negative_critical']],
  ['a complaint that asks and was answered', { ...angry, text: 'The table came broken, what can I do?' }, ['negative_critical']],
  ['a question with words of a complaint', { ...angry, text: 'Bekomme ich Geld zurück, wenn es nicht passt' }, []],
  ['a complaint in passing', { ...angry, text: 'It came late', sentiment: { ...angry.sentiment, score: -0.2 } }, []],
  ['legal words', { text: 'I will talk to my lawyer' }, ['legal']],
  ['self-harm', { guardrail: { ...calm.guardrail, flags: ['self_harm'] }, reply: holding }, ['safety']],
  ['a stopped reply', { outputGuardrail: { passed: false, flags: ['unsupported_claim'], riskScore: 0.8 }, reply: holding }, ['policy']],
  ['no model and no answer', { modelUnavailable: true, reply: holding }, ['model_unavailable']],
  ['spam', { guardrail: { ...calm.guardrail, passed: false, flags: ['spam'] }, reply: null, personRequested: true }, []],
])('%s', (_, change, triggers) => {
  expect(decideHandoff({ ...calm, ...change })).toEqual({ needed: triggers.length > 0, triggers });
});

test.each([
  'Ich schalte meinen Anwalt ein',
  'I will take you to court',
  'je vais porter plainte',
  'voy a presentar una denuncia',
  'vi denuncio',
  'vou processar a empresa',
  'Please delete my personal data',
])('legal: %s', (text) => {
  expect(triggersBefore({ ...calm, text })).toEqual(['legal']);
});

test.each([
  'Is there a tennis court nearby?',
  'My name is Sue',
  'Wo finde ich die Datenschutzerklärung?',
  'Do you sell court shoes?',
  'Ist das legal?',
])('not legal: %s', (text) => {
  expect(triggersBefore({ ...calm, text })).toEqual([]);
});

const said = (...lines: readonly [HistoryMessage['from'], string][]): HistoryMessage[] => lines.map(([from, text]) => ({ from, text }));

test('a complaint is handed over before any answer where it only tells', () => {
  expect(triggersBefore({ ...angry, text: 'Der Tisch ist kaputt angekommen und keiner meldet sich!' })).toEqual(['negative_critical']);
  expect(triggersBefore({ ...angry, text: 'You will hear from me, this is useless' })).toEqual(['negative_critical']);
  expect(triggersBefore({ ...angry, text: 'The table came broken, what can I do?' })).toEqual([]);
  expect(triggersBefore({ ...angry, text: 'The table came broken, I want a new one' })).toEqual([]);
});

test('three customer messages without a resolution ask for a person; answered ones do not', () => {
  const unresolved = (text: string, history: HistoryMessage[]) => triggersBefore({ ...calm, text, history }).includes('unresolved');
  expect(unresolved('hello?', said(['customer', 'my app crashes'], ['customer', 'anyone there?']))).toBe(true);
  expect(
    unresolved(
      'still not working',
      said(['customer', 'the app crashes'], ['ai', 'Restart it.'], ['customer', 'that did not help'], ['ai', 'Reinstall it.']),
    ),
  ).toBe(true);
  expect(
    unresolved('And in Munich?', said(['customer', 'Open today?'], ['ai', 'Yes.'], ['customer', 'How much is Pro?'], ['ai', '€49'])),
  ).toBe(false);
  expect(unresolved('❤️', said(['customer', 'How much is Pro?'], ['ai', '€49'], ['customer', 'ok'], ['customer', '👍']))).toBe(false);
  expect(unresolved('???', said(['customer', 'my app crashes'], ['customer', 'anyone there?']))).toBe(true);
  expect(unresolved('STOP', said(['customer', 'STOP'], ['customer', 'STOP']))).toBe(false);
  expect(unresolved('hello?', said(['customer', 'my app crashes\nSTOP'], ['customer', 'anyone there?']))).toBe(true);
  expect(unresolved('still broken', said(['customer', 'broken'], ['customer', 'hello'], ['agent', 'I am on it']))).toBe(false);
  expect(unresolved('thanks, that works', said(['customer', 'broken'], ['customer', 'still broken'], ['ai', 'Restart it.']))).toBe(false);
});

test('the disclosure speaks the language of the customer, English where it has none', () => {
  expect(withDisclosure('Hallo!', 'de', 'Acme')).toBe('Sie schreiben mit dem KI-Assistenten von Acme.\n\nHallo!');
  expect(disclosureText('ja', 'Acme')).toContain('AI assistant of Acme');
  expect(disclosureText('pt-BR', '$& Co')).toContain('$& Co');
});
