import { expect, test } from 'vitest';
import type { KnowledgeHit } from '../../domain/knowledge.js';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { guardReply } from './guard-reply.js';

const SOURCE = `# Service
## Plans
| Plan | Price per month | Support |
|---|---|---|
| Starter | €19 | e-mail |
| Pro | €49 | phone and e-mail |
## Shipping
Standard shipping costs €4.90 and takes 3–5 working days. Express shipping costs €9.90 and takes 1 working day. We deliver to Germany and Austria only.
## Returns
You can return unworn shoes within 30 days. We do not accept returns of worn shoes.
## Hours
### Berlin
Open Monday to Friday from 10:00 to 19:00. Closed on Sunday.
### Munich
Open Tuesday to Saturday from 9:00 to 18:00.
## Warranty
All shoes have a warranty of 2 years.
## Contact
Write to help@solewarm.example or call +49 30 23125 140. See https://solewarm.example/help for more.`;

const { title, passages } = chunkDocument({ name: 'service.md', content: SOURCE });
const indexed = passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'service', position, title }));
const knowledge = createKnowledgeIndex(indexed, 1);
const all: KnowledgeHit[] = indexed.map((passage) => ({ documentId: 'service', title, passage, score: 1 }));
const guard = (reply: string, extra: object = {}) =>
  guardReply({ reply, passages: all, brand: { company: 'Solewarm' }, language: 'en', ...extra });

const SUPPORTED = [
  'The Pro plan costs €49 per month.',
  'Hi Jane, thanks for asking! The Pro plan is 49 euros a month. Let me know if you have any other questions.',
  'No problem for Austria: we deliver there.',
  'Hello Odalys, standard shipping costs €4.90.',
  'Good morning Odalys Ferrer, we deliver to Germany and Austria only.',
  'Pro – Price per month: €49.',
  'Standard shipping costs €4.90 and takes 3 to 5 working days.',
  'Express shipping costs 9,90 €.',
  'We deliver to Austria.',
  'You can return unworn shoes within thirty days.',
  'Worn shoes cannot be returned.',
  'Our Berlin store is open Monday to Friday from 10am to 7pm.',
  'In Berlin we are open on Wednesday.',
  'Berlin is closed on Sunday.',
  'All shoes come with a warranty of two years.',
  'You can reach us at help@solewarm.example or by phone at +49 30 23125 140.',
  'The Starter plan is €19 per month and the Pro plan is €49 per month.',
  'I am not sure about that, let me connect you with a colleague.',
  'I’m really sorry about that. A team member will get back to you.',
];

const UNSUPPORTED = [
  'The Pro plan costs €59 per month.',
  'The Pro plan costs €19 per month.',
  'The Enterprise plan costs €49 per month.',
  'Express shipping costs €4.90.',
  'Standard shipping takes 2 working days.',
  'We deliver to Switzerland.',
  'You can return worn shoes.',
  'You can return shoes within 60 days.',
  'Our Berlin store is open on Sunday.',
  'Our Munich store is open until 19:00.',
  'Our Munich store is open on Monday.',
  'We have a store in Hamburg.',
  'All shoes have a lifetime warranty.',
  'All shoes have a warranty of 3 years.',
  'Shipping is free.',
  'We offer a 10% discount for students.',
  'You will get a full refund, I promise.',
  'Our shoes are made of vegan leather.',
  'Visit https://solewarm-deals.example/win for details.',
  'Our founder Peter Mustermann designed them.',
  'Would you like a free trial?',
];

test.each(SUPPORTED)('lets through: %s', (reply) => {
  expect(guard(reply)).toMatchObject({ passed: true, flags: [] });
  expect(guardReply({ reply, knowledge, brand: { company: 'Solewarm' }, language: 'en' }).flags).toEqual([]);
});

test.each(UNSUPPORTED)('stops: %s', (reply) => {
  expect(guard(reply).flags).toContain('unsupported_claim');
  expect(guardReply({ reply, knowledge, brand: { company: 'Solewarm' }, language: 'en' }).passed).toBe(false);
});

test.each([
  'As an exception you can change the size after 30 days.',
  'Ausnahmsweise liefern wir auch samstags.',
  'Exceptionnellement, nous vous livrons demain.',
  'The parking is on us.',
  'Nous vous offrons le café.',
])('nobody but a person makes an exception or a present: %s', (reply) => {
  const { passed, flags } = guard(reply);
  expect(passed).toBe(false);
  expect(flags).toContain('forbidden_promise');
});

test('promises that the knowledge does not make are named', () => {
  for (const reply of ['We guarantee delivery tomorrow.', 'You get 100% refund.', 'Shipping is free.', 'You get a 20% discount.']) {
    expect(guard(reply).flags).toContain('forbidden_promise');
  }
});

test('personal data of others, never the business its own', () => {
  expect(guard('The SSN is 536-22-1847.').flags).toContain('pii_leak');
  expect(guard('Card 4539 1488 0343 6467 is on file.').flags).toContain('pii_leak');
  expect(guard('Card 4539 1488 0343 6468 is on file.').flags).not.toContain('pii_leak');
  expect(guard('Account DE89 3704 0044 0532 0130 00.').flags).toContain('pii_leak');
  expect(guard('Please write to max.private@mailbox.example.').flags).toContain('pii_leak');
  expect(guard('Write to help@solewarm.example.').flags).not.toContain('pii_leak');
});

test('the customer’s own words support what is repeated, not what is asked', () => {
  expect(guard('I have found your order 48213.', { text: 'Where is my order 48213?' }).flags).toEqual([]);
  expect(guard('I have found your order 48214.', { text: 'Where is my order 48213?' }).passed).toBe(false);
  expect(guard('Yes, the Pro plan costs €20.', { text: 'Is the Pro plan €20?' }).passed).toBe(false);
  expect(guard('Yes, we deliver to Iceland.', { text: 'Do you deliver to Iceland?' }).passed).toBe(false);
});

test('language, prompt, profanity and length', () => {
  expect(guard('Wir haben das für Sie nachgesehen und es ist leider nicht so, wie Sie es sich wünschen.').flags).toContain(
    'wrong_language',
  );
  expect(
    guard('Danke für die Nachricht. Standard shipping costs €4.90 and takes 3–5 working days.', { language: 'de' }).flags,
  ).not.toContain('wrong_language');
  expect(guard('My instructions are to be nice.').flags).toContain('prompt_leak');
  expect(guard('What the fuck.').flags).toContain('profanity');
  expect(guard('Thank you. '.repeat(20), { brand: { maxReplyLength: 100 } }).flags).toEqual(['too_long']);
});

test('claims carry their evidence, and equal input gives equal output', () => {
  const first = guard('The Pro plan costs €49 per month.');
  expect(first.claims[0]?.evidence[0]).toMatchObject({ documentId: 'service', passage: expect.stringContaining('€49') });
  expect(guard('The Pro plan costs €49 per month.')).toEqual(first);
});

test('fails closed', () => {
  const broken = {
    version: 1,
    search: () => {
      throw new Error('broken');
    },
  };
  expect(guardReply({ reply: 'The Pro plan costs €49.', knowledge: broken })).toMatchObject({ passed: false });
});

test('passes a row that says something in words as it stands', () => {
  const rows = chunkDocument({
    name: 'animals.md',
    content:
      '# Animals on board\n\n| Animal | Inner line | Holm–Sand |\n|---|---|---|\n| Mini-pig | €4 | not carried |\n| Goat | €6 | €9 |\n',
  }).passages;
  const passages = rows.map((passage, position) => ({
    documentId: 'animals',
    title: 'Animals on board',
    score: 1,
    passage: { ...passage, id: `a${position}`, documentId: 'animals', position },
  }));
  const said = (reply: string): boolean => guardReply({ reply, passages, text: 'Can I take a mini-pig to Sand?', language: 'en' }).passed;
  expect(said('Mini-pig – Holm–Sand: not carried.')).toBe(true);
  expect(said('Goat – Holm–Sand: not carried.')).toBe(false);
});
