import { expect, test } from 'vitest';
import { isNudge } from './nudge.js';

test.each([
  'hello??',
  'Hi',
  'anyone there?',
  'Hello? Anybody there?',
  'still waiting',
  "I'm still waiting for an answer...",
  'been waiting for 2 hours',
  'any news yet?',
  'can someone please answer',
  'nobody there?',
  'are you still there',
  'ping',
  '?',
  '???',
  '⏳',
  'hallo? ist da jemand?',
  'ich warte immer noch auf eine Antwort',
  'Warte noch',
  'immer noch keine Antwort',
  'antwortet hier noch jemand?',
  'Wann meldet sich jemand?',
  "j'attends toujours",
  'toujours pas de réponse ?',
  "il y a quelqu'un ?",
  '¿hay alguien ahí?',
  'sigo esperando',
  '¿alguien me puede responder?',
  'sto ancora aspettando',
  'nessuna risposta',
  "c'è qualcuno?",
  'ainda estou à espera',
  'alguém me responde?',
  'tem alguém aí?',
  'ik wacht nog steeds',
  'is er iemand?',
])('%s', (text) => {
  expect(isNudge(text, 'Acme')).toBe(true);
});

test.each([
  'Hi, how much is it?',
  'I am waiting for my parcel',
  'still waiting for my refund',
  'Ich warte auf mein Paket',
  'any news about the sale?',
  'how long does delivery take?',
  'thanks',
  'bye',
  'ok',
  '👍',
  '😡😡',
  '!!!',
  'is anyone there who speaks Polish?',
  "j'attends mon colis",
  '',
])('not: %s', (text) => {
  expect(isNudge(text, 'Acme')).toBe(false);
});
