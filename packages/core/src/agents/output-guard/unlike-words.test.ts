import { describe, expect, it } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { guardReply } from './guard-reply.js';

const KNOWLEDGE = `# Pool and sauna Aare

The pool is 1.4 metres deep and 25 metres long. The water has 28 °C. We have 42 lockers. A locker costs €2.80.
A course lasts 55 minutes. The trial lasts half a year. Season tickets are valid for 12 months.
We open at 9 am on public holidays and close at 5 pm. The new hall opens in March 2027.
Photos may be taken, but filming other guests is forbidden. Cancel in writing.
Dr. Miriam Gruber runs the sauna. Dr. Jonas Pichler teaches children from the age of three.
The bath is five minutes on foot from Aare station, at Lake Thun.
Check-in is from 3 pm. A late check-out until 2 pm costs €5.

| Line | Download | Upload |
| --- | --- | --- |
| Blue | 1 Gbit/s | 250 Mbit/s |
`;
const { title, passages } = chunkDocument({ name: 'bath.md', content: KNOWLEDGE });
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'bath.md', position, title })),
  1,
  {},
);
const guard = (reply: string, asked = 'Hello?') => guardReply({ reply, knowledge, history: [{ from: 'customer', text: asked }] });

describe('what the knowledge says in other words', () => {
  it.each([
    'Check-in starts at 15:00.',
    'The pool is 140 cm deep.',
    'A locker costs about €3.',
    'We have more than 40 lockers.',
    'A course lasts about an hour.',
    'The trial lasts six months.',
    'Season tickets are valid for one year.',
    'On public holidays we are open from 9:00 to 17:00.',
    'Blue has a download of 1,000 Mbit/s.',
    'Filming other guests is not allowed.',
    'The bath is five minutes on foot from Aare station.',
  ])('lets pass: %s', (reply) => {
    expect(guard(reply)).toMatchObject({ passed: true, flags: [] });
  });

  it.each([
    'Check-in is from 2 pm.',
    'The pool is 160 cm deep.',
    'The pool is 25 feet long.',
    'A locker costs about €2.',
    'We have more than 50 lockers.',
    'A course lasts about two hours.',
    'The trial lasts three months.',
    'Season tickets are valid for one month.',
    'On public holidays we are open from 9:00 to 18:00.',
    'The new hall opens in May 2027.',
    'The new hall opens in March 2026.',
    'Blue has an upload of 1 Gbit/s.',
    'You can film other guests.',
    'Cancel by phone.',
    'Dr. Miriam Gruber teaches children from the age of three.',
    'The bath is five minutes on foot from Thun station.',
  ])('holds: %s', (reply) => {
    expect(guard(reply).flags).toContain('unsupported_claim');
  });

  it('repeats what the customer said, and greets by the name that was given', () => {
    const asked = 'I am Dana, my member number is 771204 and we come on 14 August';
    expect(guard('Hi Dana, I’ve noted your member number 771204.', asked).passed).toBe(true);
    expect(guard('I’ve noted your member number 771205.', asked).passed).toBe(false);
  });

  it('knows the language that the customer writes', () => {
    const reply = 'I am sorry, but I do not know this and will have to ask one of my colleagues.';
    expect(guard(reply, 'Wie tief ist das Becken und was kostet ein Schrank?').flags).toContain('wrong_language');
    expect(guard(reply, 'How deep is the pool and what is a locker?').flags).not.toContain('wrong_language');
    expect(guard(reply, 'Pool?').flags).not.toContain('wrong_language');
  });
});
