import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chunkDocument } from '../knowledge/chunk.js';
import type { IndexedPassage } from '../knowledge/indexed-passage.js';
import { createKnowledgeIndex } from '../knowledge/knowledge-index.js';
import type { HistoryMessage } from '../ports/pipeline.js';
import { createPipeline } from './pipeline.js';

/** A question over the demo knowledge with what a right answer must say; `null` where only a person can answer. */
interface DeskQuestion {
  readonly ask: string;
  readonly says: readonly string[] | null;
  /** What a right answer must not say. */
  readonly not?: readonly string[];
  readonly history?: readonly HistoryMessage[];
  readonly language?: string;
}

const customer = (text: string): HistoryMessage => ({ from: 'customer', text });
const ai = (text: string): HistoryMessage => ({ from: 'ai', text });

const DESK_QUESTIONS: readonly DeskQuestion[] = [
  { ask: 'How much is the Pro plan?', says: ['€29'], not: ['€9', '€19'] },
  { ask: "what's the price of the starter plan", says: ['€9'], not: ['€19', '€29'] },
  { ask: 'How much does the Larke cost?', says: ['€2,490'], not: ['€549'] },
  { ask: 'Price of the Kestrel Cargo please', says: ['€4,890'], not: ['€699'] },
  { ask: 'how much is the kids bike nipa?', says: ['€1,390'] },
  { ask: 'What are your opening hours in Berlin?', says: ['10:00 to 19:00'], not: ['18:00', '18:30'] },
  { ask: 'When is the Munich store open?', says: ['9:00 to 18:00'], not: ['19:00', '18:30'] },
  { ask: 'Are you open on Sunday in Vienna?', says: ['closed on Sunday'] },
  { ask: 'Is the Munich store open on Monday?', says: ['Monday'], not: ['19:00'] },
  { ask: 'Where is your store in Vienna?', says: ['Kettenbrückenweg 3'], not: ['Torfstraße', 'Lindwurmgasse'] },
  { ask: 'what is the address of the Berlin shop', says: ['Torfstraße 18'] },
  { ask: 'Do you deliver to Austria?', says: ['Austria'] },
  { ask: 'How much is shipping to Switzerland?', says: ['€129'], not: ['€49', '€79'] },
  { ask: 'How long does delivery to France take?', says: ['6–8 working days'], not: ['3–5'] },
  { ask: 'shipping costs germany?', says: ['€49'] },
  { ask: 'Do I have to pay customs duties for Switzerland?', says: ['already part of the delivery cost'] },
  { ask: 'Can I return a bike?', says: ['30 days'] },
  { ask: 'How long do I have to send back accessories?', says: ['30 days'] },
  { ask: 'When do I get my money back?', says: ['7 days'] },
  { ask: 'What is the warranty on the frame?', says: ['10 years'] },
  { ask: 'How long is the battery warranty?', says: ['3 years'] },
  { ask: 'how long does it take to charge the battery', says: ['4 hours'] },
  { ask: 'How much does a replacement battery for the Fjell cost?', says: ['€699'] },
  { ask: 'What is the range of the Fjell?', says: ['120 km'], not: ['80 km'] },
  { ask: 'How heavy is the Larke?', says: ['17.5 kg'] },
  { ask: 'Which colours does the Fjell come in?', says: ['slate blue and black'] },
  { ask: 'Can I cancel my plan anytime?', says: ['at any time'] },
  { ask: 'Is there a free trial?', says: ['30 days free of charge'] },
  { ask: 'Is theft insurance included in the Plus plan?', says: ['not included'] },
  { ask: 'Can I pay with PayPal?', says: ['PayPal'] },
  { ask: 'Do you accept cheques?', says: ['do not accept cheques'] },
  { ask: 'Can I pay in installments?', says: ['monthly instalments'] },
  { ask: 'How much is a puncture repair?', says: ['€25'], not: ['€89'] },
  { ask: 'How long does an inspection take?', says: ['2 working days'] },
  { ask: 'Do you sell gift cards?', says: ['€25 to €500'] },
  { ask: 'How long is a gift card valid?', says: ['3 years'] },
  { ask: 'What is your phone number?', says: ['+49 30 23125 110'] },
  { ask: 'How can I reach you by email?', says: ['hello@brombekk.example'] },
  { ask: 'Who founded the company?', says: ['Ines Haldorf'] },
  { ask: 'Can I take a test ride?', says: ['test ride'] },
  { ask: 'How do I track my order?', says: ['tracking link'] },
  { ask: 'Which frame size do I need at 175 cm?', says: null },
  { ask: 'What is the price of the child seat?', says: ['€119'] },
  { ask: 'Is there parking at the Munich store?', says: ['customer parking'] },
  { ask: 'Do you speak French?', says: ['French in Munich'] },
  { ask: 'How many children can ride on the Kestrel Cargo?', says: ['three children'] },
  { ask: 'My helmet arrived damaged', says: ['photos within 48 hours'] },
  { ask: 'Where do I find my invoice?', says: ['My orders'] },
  { ask: 'Can I pick up my bike in Munich?', says: ['pick up your bike free of charge'] },
  { ask: 'How much is the Larke and do you ship to Austria?', says: ['€2,490', 'Austria'] },
  { ask: 'What does the Pro plan cost? And when are you open in Berlin?', says: ['€29', '10:00 to 19:00'] },
  {
    ask: 'And in Munich?',
    says: ['9:00 to 18:00'],
    not: ['19:00'],
    history: [customer('What are your opening hours in Berlin?'), ai('Berlin: It is open Monday to Friday from 10:00 to 19:00.')],
  },
  { ask: 'how much is it?', says: ['€3,290'], history: [customer('Tell me about the Fjell'), ai('Fjell – Range: 120 km')] },
  {
    ask: 'and the Pro plan?',
    says: ['€29'],
    not: ['€9;'],
    history: [customer('How much is the Starter plan?'), ai('Starter – Price per month: €9')],
  },
  {
    ask: 'And how long does that take?',
    says: ['5–7 working days'],
    history: [customer('How much is delivery to Austria?'), ai('Austria – Delivery cost: €79')],
  },
  { ask: 'Was kostet der Pro Plan?', says: ['€29'], not: ['€19'], language: 'de' },
  { ask: 'Liefern Sie nach Österreich?', says: ['Austria'], language: 'de' },
  { ask: 'Wie sind die Öffnungszeiten in München?', says: ['9:00 to 18:00'], language: 'de' },
  { ask: 'Combien coûte la livraison en France ?', says: ['€89'], language: 'fr' },
  { ask: 'whats the waranty on the motr', says: ['3 years'] },
  // Nothing in the knowledge answers these.
  { ask: 'Do you deliver to Iceland?', says: null },
  { ask: 'Do you ship to the USA?', says: null },
  { ask: 'How much is shipping to Italy?', says: null },
  { ask: 'Do you have a store in Hamburg?', says: null },
  { ask: 'What are the opening hours in Cologne?', says: null },
  { ask: 'How much is the Platinum plan?', says: null },
  { ask: 'What does the Enterprise plan cost?', says: null },
  { ask: 'Can I pay with Bitcoin?', says: null },
  { ask: 'Do you accept Klarna?', says: null },
  { ask: 'How much is the Larke in pink?', says: null },
  { ask: 'Do you sell electric scooters?', says: null },
  { ask: 'Do you have a student discount?', says: null },
  { ask: 'Are your bikes vegan?', says: null },
  { ask: 'What is the top speed of the Fjell?', says: null },
  { ask: 'Who is your CEO?', says: null },
  { ask: 'Are you hiring mechanics?', says: null },
  { ask: 'Do you rent out cargo bikes in Berlin?', says: null },
  { ask: 'Is the Larke waterproof?', says: null },
  { ask: 'Can you repair my Canyon bike?', says: null },
  { ask: 'How tall is the Eiffel Tower?', says: null },
  { ask: 'What will the weather be tomorrow?', says: null },
  { ask: 'Where is my order 48213?', says: null },
  { ask: 'How much is the X9000?', says: null },
  { ask: 'Do you offer a price match guarantee?', says: null },
  { ask: 'Can I get a discount if I buy two bikes?', says: null },
  { ask: 'Liefern Sie nach Island?', says: null, language: 'de' },
  { ask: 'Livrez-vous en Espagne ?', says: null, language: 'fr' },
  {
    ask: 'And in Hamburg?',
    says: null,
    history: [customer('What are your opening hours in Berlin?'), ai('Berlin: It is open Monday to Friday from 10:00 to 19:00.')],
  },
];

const folder = new URL('../../../cli/demo/knowledge/', import.meta.url);
const passages: IndexedPassage[] = readdirSync(folder).flatMap((name) => {
  const { title, passages: chunks } = chunkDocument({ name, content: readFileSync(new URL(name, folder), 'utf8') });
  return chunks.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
});
const knowledge = createKnowledgeIndex(passages, 1);
const { brand } = JSON.parse(readFileSync(new URL('../demo.json', folder), 'utf8')) as { brand: object };

test('the desk set over the demo knowledge: right where it can be, silent where it must be', async () => {
  const pipeline = createPipeline();
  const lines: string[] = [];
  const count = { right: 0, wrong: 0, abstained: 0, silent: 0 };
  for (const { ask, says, not = [], history = [] } of DESK_QUESTIONS) {
    const { reply, outputGuardrail } = await pipeline.analyze({ id: ask, text: ask, history, brand, knowledge });
    const held = reply === null || reply.source === 'human_holding';
    const good =
      says !== null && !held && says.every((words) => reply.text.includes(words)) && !not.some((words) => reply.text.includes(words));
    const verdict = held ? (says === null ? 'silent' : 'abstained') : good ? 'right' : 'wrong';
    count[verdict] += 1;
    if (verdict === 'wrong' || verdict === 'abstained')
      lines.push(`${verdict}: ${ask} => ${reply?.text ?? ''} ${outputGuardrail.flags.join()}`);
  }
  const report = `${JSON.stringify(count)} of ${DESK_QUESTIONS.length}\n${lines.join('\n')}`;
  expect(count.wrong, report).toBeLessThanOrEqual(2);
  expect(count.right, report).toBeGreaterThanOrEqual(58);
  expect(count.silent, report).toBeGreaterThanOrEqual(28);
  if (process.env.REPLYFORCE_DESK !== undefined) process.stdout.write(`${report}\n`);
});
