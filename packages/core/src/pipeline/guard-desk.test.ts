import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guardReply } from '../agents/output-guard/guard-reply.js';
import { chunkDocument } from '../knowledge/chunk.js';
import { createKnowledgeIndex } from '../knowledge/knowledge-index.js';

const folder = new URL('../../../cli/demo/knowledge/', import.meta.url);
const passages = readdirSync(folder).flatMap((name) => {
  const { title, passages: chunks } = chunkDocument({ name, content: readFileSync(new URL(name, folder), 'utf8') });
  return chunks.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
});
const knowledge = createKnowledgeIndex(passages, 1);
const passes = (reply: string): boolean => guardReply({ reply, knowledge, brand: { company: 'Brombekk Cycles' } }).passed;

/** What a model might write, true to the demo knowledge in other words than its own. */
const TRUE_REPLIES = [
  'Yes, we deliver to Austria. Delivery costs €79 and takes 5 to 7 working days.',
  'Hi Anna! Great question. The Pro plan is €29 per month and includes breakdown help and theft insurance. Would you like to know more?',
  'The Larke weighs 17.5 kg and has a range of up to 80 km.',
  'You can cancel your plan at any time to the end of the month. There is no minimum term.',
  'Our Berlin store is open Monday to Friday from 10 am to 7 pm and on Saturdays until 4 pm.',
  'The Munich store is closed on Mondays.',
  'You have 30 days to return your bike, as long as you rode it less than 50 km.',
  'The return transport costs €49.',
  'Refunds are made within 7 days after the goods have reached us.',
  'The frame comes with a 10-year warranty, and the motor and battery with a 3-year warranty.',
  'We accept Visa, Mastercard, PayPal and bank transfer.',
  'No, we do not accept cheques.',
  'You can try the Plus plan free of charge for 30 days.',
  'Brombekk Cycles was founded in 2016 by Ines Haldorf and Jonte Brom.',
  'Please book a test ride here: https://brombekk.example/test-ride',
  'I am sorry to hear that! Please send us photos within 48 hours so that we can replace the damaged parts free of charge.',
  'A puncture repair costs €25 and is done the same day.',
  'The Starter plan does not include theft insurance.',
  'Der Pro-Plan kostet 29 € im Monat.',
  'Die Lieferung nach Österreich kostet 79 € und dauert 5–7 Werktage.',
  'Unser Laden in München ist montags geschlossen.',
  'Le plan Pro coûte 29 € par mois.',
  'Spare parts ship for €5.90; orders over €100 ship free within Germany.',
  'The Fjell is €3,290 and the Larke is €2,490.',
  'Gift cards are valid for three years.',
  'You can reach us at +49 30 23125 110 on weekdays from 9 to 17.',
  'Thanks for your patience! I have passed your message to my colleague.',
  'We only repair bikes that we built ourselves, unfortunately.',
  'Sure! Our customer service answers e-mails within one working day.',
  'The fast charger costs €129 and fills the battery in two hours.',
];

/** The same with one thing wrong. */
const FALSE_REPLIES = [
  'Delivery to Austria costs €49 and takes 5 to 7 working days.',
  'Yes, we deliver to Italy.',
  'The Pro plan is €19 per month.',
  'The Plus plan includes theft insurance.',
  'The Starter plan includes breakdown help.',
  'The Larke has a range of 120 km.',
  'Our Berlin store is open on Sundays.',
  'Our Munich store is open until 7 pm.',
  'You have 60 days to return your bike.',
  'Returns of bikes are free of charge.',
  'The battery has a 10 year warranty.',
  'We accept Klarna and Bitcoin.',
  'Yes, we accept cheques.',
  'You can try the Pro plan free of charge for 30 days.',
  'Brombekk was founded in 2012.',
  'Our founder is Klaus Meier.',
  'See https://brombekk.example/discounts for current offers.',
  'We will refund you in full and add a 10% discount.',
  'Delivery is free for all bikes.',
  'We repair bikes of all brands.',
  'A puncture repair costs €35.',
  'Inspection takes 1 working day.',
  'Der Pro-Plan kostet 19 € im Monat.',
  'Wir liefern auch nach Italien.',
  'Le plan Pro coûte 39 € par mois.',
  'The Fjell costs €2,490.',
  'The Fjell is €2,490 and the Larke is €3,290.',
  'Gift cards never expire.',
  'Gift cards can be exchanged for cash.',
  'The Vienna store has customer parking.',
  'The Kestrel Cargo is available in black.',
  'The Nipa Kids carries up to 200 kg.',
  'Call us at +49 30 23125 111.',
  'We guarantee delivery by Friday.',
  'The bike is waterproof and has a top speed of 45 km/h.',
  'The Larke weighs 13 kg.',
  'You must pay a cancellation fee of €50.',
  'The warranty does not pass on to the next owner.',
  'Our mechanic comes to your home in Munich.',
  'Test rides cost €59.',
];

test('paraphrases of the knowledge go out, but for one in thirty', () => {
  const held = TRUE_REPLIES.filter((reply) => !passes(reply));
  expect(held.length, held.join('\n')).toBeLessThanOrEqual(TRUE_REPLIES.length / 30);
});

test('replies with one wrong value, name, place, yes or promise do not', () => {
  expect(FALSE_REPLIES.filter(passes)).toEqual([]);
});
