import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { TEMPLATE_SETS } from '../../voice/speaker.js';
import { guardReply } from './guard-reply.js';

const { title, passages } = chunkDocument({
  name: 'lake.md',
  content:
    '# Rental\nA kayak costs €18 for two hours.\n## Bookings\nBookings can be cancelled up to 24 hours before. Refunds are paid to the card. Your booking is confirmed once the deposit is paid.\n## Orders\nOrders are shipped within 2 days. You can update your account at any time.\n',
});
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'lake', position, title })),
  1,
);
const guard = (text: string, reply: string, language = 'en') =>
  guardReply({ text, reply, knowledge, language, brand: { company: 'Lakeside' } });

test.each<[string, string, string?]>([
  ['Please cancel my booking', 'Your booking has been cancelled.'],
  ['Please cancel my booking', 'I cancelled your booking.'],
  ['Cancel it please', 'Sure, I have just cancelled your booking.'],
  ['Please cancel my booking', 'Done!'],
  ['Please cancel my booking', 'It is done.'],
  ['Is my booking confirmed?', 'Your booking is confirmed.'],
  ['Was my order shipped?', 'Your order was shipped.'],
  ['Has my order arrived', 'Your order has arrived.'],
  ['delete my account', 'Your account is deleted.'],
  ['issue my refund', 'Your refund has been issued.'],
  ['Bitte stornieren Sie meine Buchung', 'Ihre Buchung ist storniert.', 'de'],
  ['Bitte stornieren Sie meine Buchung', 'Ich habe Ihre Buchung storniert.', 'de'],
  ['Bitte stornieren', 'Erledigt!', 'de'],
  ['Annulez ma réservation', 'Votre réservation est annulée.', 'fr'],
  ['Annulez ma réservation', 'J’ai annulé votre réservation.', 'fr'],
  ['Cancele mi reserva', 'Su reserva está cancelada.', 'es'],
  ['Annullate la mia prenotazione', 'La sua prenotazione è stata annullata.', 'it'],
  ['Cancele a minha reserva', 'A sua reserva foi cancelada.', 'pt'],
  ['Annuleer mijn boeking', 'Uw boeking is geannuleerd.', 'nl'],
])('nothing was done because somebody asked for it: %s → %s', (text, reply, language) => {
  expect(guard(text, reply, language)).toMatchObject({ passed: false, flags: ['unsupported_claim'] });
});

test.each([
  ['My booking was cancelled!', 'I am sorry that your booking was cancelled.'],
  ['You cancelled my booking. I am angry.', 'I understand that your booking was cancelled.'],
  ['My booking was cancelled by you.', 'Your booking was cancelled, I see.'],
  ['How do I know?', 'Your booking is confirmed once the deposit is paid.'],
  ['Please cancel my booking', 'I have forwarded your request to a colleague.'],
  ['Please cancel my booking', 'You asked to cancel your booking. A colleague will get back to you here.'],
  ['When is it sent?', 'Orders are shipped within 2 days.'],
  ['Where is my order 48213?', 'I have found your order 48213.'],
])('what the customer told, the knowledge says or nobody claims may be said: %s → %s', (text, reply) => {
  expect(guard(text, reply).flags).toEqual([]);
});

test.each([
  ['When do you ship?', 'Your order is processed and shipped within 2 days.'],
  ['When is it sure?', 'Pay the deposit. Then your booking is confirmed.'],
  ['When is it sure?', 'Your booking is confirmed, as soon as we receive the deposit.'],
  ['When is it sure?', 'With the deposit of €50 your booking is confirmed.'],
  ['Is that bug gone?', 'We fixed that in version 2.3.'],
  ['I cancelled my booking yesterday. When do I get my money?', 'Since your booking was cancelled, the refund goes to your card.'],
  ['I canceled my booking yesterday, when do I get my money?', 'Your booking has been cancelled.'],
  ['How do I reset it?', 'Open the app, tap Forgot password and choose a new password. Done!'],
])('a rule, a history, or the end of instructions is no deed for this customer: %s → %s', (text, reply) => {
  const said = guard(text, reply).claims.map(({ reason }) => reason);
  expect(said).not.toContain('says that something was done for the customer, which nobody told');
});

test('what a person of the business told may be said again', () => {
  const history = [{ from: 'agent', text: 'I have cancelled your booking.' }] as const;
  const given = { text: 'Is my booking cancelled?', reply: 'Yes, your booking has been cancelled.', knowledge, language: 'en', history };
  const said = guardReply({ ...given, brand: { company: 'Lakeside' } }).claims.map(({ reason }) => reason);
  expect(said).not.toContain('says that something was done for the customer, which nobody told');
});

test('our own texts answer nothing, whatever was asked', () => {
  for (const [language, { nameless, ...set }] of Object.entries(TEMPLATE_SETS)) {
    const texts = [...Object.values(set), ...Object.values(nameless)].flatMap((text) =>
      typeof text === 'string' ? [text] : Object.values(text),
    );
    for (const text of texts as string[]) {
      const reply = text.replaceAll('{name}', '').replaceAll('{company}', 'Lakeside');
      expect([reply, guard('Can I bring a horse?', reply, language).flags]).toEqual([reply, []]);
    }
  }
});
