import { describe, expect, it } from 'vitest';
import { isPleasantry } from './pleasantries.js';

describe('a sentence that only tells the customer feelings', () => {
  it.each([
    'How lovely that you are planning her wedding here!',
    "I completely understand you'd like to see the garden first.",
    'We are delighted that you like the new mugs!',
    "That's a sensible question!",
    'That must be frustrating.',
    "I'm happy to help with that!",
    'We hope to hear from you soon.',
    'I am sorry to hear that.',
    'Es freut uns, dass es Ihnen schmeckt!',
    'Wie schön, dass ihr mit den Großeltern verreist!',
    'Das kann ich gut nachvollziehen.',
    'Schön, dass deine Schwester mitkommt!',
    'Je comprends tout à fait votre inquiétude.',
    'Entiendo que quiera verlo antes.',
    'Capisco perfettamente la sua preoccupazione.',
    'Ik begrijp heel goed dat u zich zorgen maakt.',
  ])('states nothing: %s', (text) => expect(isPleasantry(text)).toBe(true));

  it.each([
    'How nice that you can use the pool all night!',
    'We are happy that you like it, the second mug is on the house.',
    'I understand that dogs are allowed in the restaurant.',
    'We are delighted that you booked the suite.',
    'How lovely that you come on Sunday, because we are open all day.',
    "That's great for small children.",
    'We hope you enjoy the free breakfast.',
    'I understand you want it tomorrow, and it leaves today.',
    'Schön, dass ihr kommt, denn der Garten ist offen.',
    'How nice that you come with 12 people!',
    'We are happy to help you with a taxi to the airport.',
    "We'd be delighted to welcome you with a glass of wine.",
    'We hope to see you at noon.',
    'We hope you enjoy the sauna.',
    'Glad to see you on Sunday.',
    'We are happy to hear that everything comes with cream.',
    'How nice that you get the corner room!',
    'Es freut uns, dass es eine Tierpension im Haus hat.',
    'Is it nice that you have to wait?',
  ])('but not: %s', (text) => expect(isPleasantry(text)).toBe(false));
});
