import { expect, test } from 'vitest';
import { asksOf } from './asks.js';

test.each([
  ['Hi! How much is Pro?', ['How much is Pro?'], []],
  ['How much is it and do you ship to Austria?', ['How much is it', 'do you ship to Austria?'], []],
  ['I live in Austria. Do you deliver?', ['Do you deliver?'], ['I live in Austria.']],
  ['My helmet arrived broken.', ['My helmet arrived broken.'], []],
  ['Was kostet das und wann habt ihr offen?', ['Was kostet das', 'wann habt ihr offen?'], []],
  ['i want to return my bike', ['i want to return my bike'], []],
  ['Hello! Two questions: what is a box of tulips and do you ship?', ['what is a box of tulips', 'do you ship?'], []],
  ['Zwei kurze Fragen: was kostet das und wann habt ihr offen?', ['was kostet das', 'wann habt ihr offen?'], []],
  ['Werkbank: was kostet das und bis wann muss man buchen', ['Werkbank: was kostet das', 'bis wann muss man buchen'], []],
  ['Je viens avec mon chat. Vous gardez les animaux', ['Vous gardez les animaux'], ['Je viens avec mon chat.']],
  ['until when is the clay soft enough to turn', ['until when is the clay soft enough to turn'], []],
  ['An welchen Tagen töpfert ihr', ['An welchen Tagen töpfert ihr'], []],
  ['Thanks!', [], []],
])('%s', (text, asks, statements) => {
  expect(asksOf(text as string)).toEqual({ asks, statements });
});

test.each([
  ['When do you close on Fridays, not the shop?', 'shop'],
  ['Ab wann ist der Versand frei (die Insel, nicht das Festland)?', 'Festland'],
])('what a question is set against is not asked: %s', (text, against) => {
  expect(asksOf(text).asks.join(' ')).not.toContain(against);
});

test('what is not so may be asked', () => {
  expect(asksOf('Is breakfast included or not?').asks).toEqual(['Is breakfast included or not?']);
});
