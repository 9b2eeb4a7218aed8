import { describe, expect, it } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { isExclamation } from './exclamations.js';
import { guardReply } from './guard-reply.js';
import { isNegated, isUniversal } from './polarity.js';

function passes(content: string, reply: string, asked = 'Hello?'): boolean {
  const { title, passages } = chunkDocument({ name: 'notes.md', content: `# Notes\n\n${content}` });
  const indexed = passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'notes.md', position, title }));
  return guardReply({ reply, knowledge: createKnowledgeIndex(indexed, 1, {}), history: [{ from: 'customer', text: asked }] }).passed;
}

describe('calls, wishes and sorrow state nothing', () => {
  it.each([
    'Oh no!',
    'Servus!',
    'Das ist ärgerlich!',
    'Das tut uns leid!',
    'Bonne descente, on croise les doigts !',
    'Qué lástima.',
    'Che peccato!',
    'Que pena!',
    'Wat jammer!',
    'Understood.',
    "I'm sorry you can't make it.",
    'Poor thing!',
    'Très bonne journée à vous.',
    'Bon rétablissement à lui !',
    'Gute Besserung an Ihren Sohn!',
    '¡Que se mejore pronto!',
    'As melhoras para a sua filha!',
    "I hope she's better soon!",
    'Congratulations on your engagement!',
    'Herzlichen Glückwunsch zur Verlobung!',
    'Merci de nous avoir prévenus.',
    'My condolences.',
  ])('%s', (text) => expect(isExclamation(text)).toBe(true));
  it.each([
    "I'm sorry you can't bring dogs.",
    'I am sorry that we do not ship there.',
    'Enjoy a welcome drink.',
    'Oh no, we are closed!',
    'Une très belle terrasse.',
    'Congratulations on your free room!',
    'Congratulations on your two nights!',
    'Poor quality.',
    'Tut uns leid, das geht nicht.',
  ])('but not: %s', (text) => expect(isExclamation(text)).toBe(false));
});

describe('words that only look like a no or like all', () => {
  it.each(['Notice by 31. Mai or 30. November', 'La session commence le 4 mai', 'Estructura elevada (para no tapar la azotea)'])(
    '%s',
    (text) => expect(isNegated(text)).toBe(false),
  );
  it('"mai" is never in Italian', () => expect(isNegated('Non si entra mai con i cani')).toBe(true));
  it.each(['That is £56 in all.', 'They are £49 each, two of them.', 'Rugs, curtains and cushions are all washable.'])('%s', (text) =>
    expect(isUniversal(text)).toBe(false),
  );
  it.each(['Rugs are all washable.', 'Dogs are welcome in all rooms.', 'Each room has a bath.'])('%s', (text) =>
    expect(isUniversal(text)).toBe(true),
  );
});

describe('a row is named by its name, not by what joins or follows it', () => {
  const TABLE =
    'No appointment.\n| Work | Dog | Cat |\n|---|---|---|\n| Limousine, seats six | £210 | £180 |\n| Scaling with anaesthetic | £290 | £240 |';
  it('lets a part of the name pass', () => expect(passes(TABLE, 'Scaling for a dog is £290.')).toBe(true));
  it('holds the price of the other row', () => expect(passes(TABLE, 'Scaling for a dog is £210.')).toBe(false));
});
