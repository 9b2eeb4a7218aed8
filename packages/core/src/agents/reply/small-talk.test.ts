import { expect, test } from 'vitest';
import { smallTalkOf } from './small-talk.js';

test.each([
  ['Hi', 'greeting'],
  ['Hello there!!', 'greeting'],
  ['Guten Morgen zusammen', 'greeting'],
  ['hola, buenos días', 'greeting'],
  ['Hey Acme', 'greeting'],
  ['thanks so much for your help', 'thanks'],
  ['ok thank you 🙏', 'thanks'],
  ['Merci beaucoup', 'thanks'],
  ['Vielen Dank und tschüss', 'thanks'],
  ['worked, thanks!', 'thanks'],
  ['Thanks, that solved it!', 'thanks'],
  ['thanks that helps a lot', 'thanks'],
  ['danke, hat geklappt', 'thanks'],
  ['Merci, ça marche', 'thanks'],
  ['gracias, ya funciona', 'thanks'],
  ['bye!', 'goodbye'],
  ['Schönen Tag noch', 'goodbye'],
  ['ok', 'acknowledgement'],
  ['👍', 'acknowledgement'],
  ['❤️❤️', 'acknowledgement'],
  ['👎', 'acknowledgement'],
  ['😡😂', 'acknowledgement'],
])('%s is %s', (text, kind) => {
  expect(smallTalkOf(text, 'Acme')).toBe(kind);
});

test.each([
  'Hi, how much is it?',
  'thanks for nothing',
  'hello my order is late',
  'ok but when?',
  'Danke, aber was kostet das?',
  'no refund yet',
  'thanks, but it does not work',
  'thanks, it works now?',
  'danke, funktioniert wieder?',
  'Thanks, that helps. What does it cost?',
  'it worked',
  'danke, hat nicht geklappt',
  '😡😡😡',
  '🤬!!',
  '',
])('%s is not', (text) => {
  expect(smallTalkOf(text, 'Acme')).toBeNull();
});
