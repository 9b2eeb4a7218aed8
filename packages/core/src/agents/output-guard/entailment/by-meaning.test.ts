import { describe, expect, it } from 'vitest';
import type { Entailment, EntailmentInput } from '../../../ports/entailment.js';
import { chunkDocument } from '../../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../../knowledge/knowledge-index.js';
import { guardReply, guardReplyByMeaning } from '../guard-reply.js';

const PAGE = `# Stay
Breakfast is served from 7:30 to 10:00 and costs €14 a person.
Dogs may stay in the garden rooms for €12 a night.
The sauna is closed on Mondays.`;

function indexOf(content: string) {
  const { title, passages } = chunkDocument({ name: 'stay.md', content });
  return createKnowledgeIndex(
    passages.map((passage, position) => ({ ...passage, id: `stay.md#${position}`, documentId: 'stay.md', position, title })),
    1,
  );
}
const knowledge = indexOf(PAGE);

/** Gives each statement the same worth, and remembers what it was asked. */
function entailmentOf(worth: number): Entailment & { readonly asked: EntailmentInput[] } {
  const asked: EntailmentInput[] = [];
  return {
    id: 'fixed',
    asked,
    read: (text) => ({ vector: Float32Array.of(1, 0), tokens: new Float32Array(0), pieces: [{ id: 1, start: 0, end: text.length }] }),
    judge(input) {
      asked.push(input);
      return input.statements.map(() => worth);
    },
  };
}

const blank = { vector: Float32Array.of(1, 0), tokens: new Float32Array(0) };
/** Words of Latin letters, as an English encoder knows them. */
const piecesOf = (text: string) =>
  [...text.matchAll(/[A-Za-z0-9]+/g)].map(({ 0: word, index }) => ({ id: 1, start: index, end: index + word.length }));

const PARAPHRASE = 'Your four-legged friend is welcome to sleep there as well.';
const check = (reply: string, entailment: Entailment, text = 'Can my dog stay with us?') =>
  guardReplyByMeaning({ reply, knowledge, text }, entailment);

describe('a reply checked by its meaning too', () => {
  it('lets out what rules do not know and the meaning bears out, with what is nearest as its source', async () => {
    expect(guardReply({ reply: PARAPHRASE, knowledge, text: 'Can my dog stay with us?' }).passed).toBe(false);
    const { passed, claims } = await check(PARAPHRASE, entailmentOf(1));
    expect(passed).toBe(true);
    expect(claims[0]?.evidence[0]?.documentId).toBe('stay.md');
  });

  it('holds what the meaning does not bear out, and says why', async () => {
    const { passed, claims } = await check('Dogs may stay in the garden rooms for twelve euros.', entailmentOf(-1));
    expect(passed).toBe(false);
    expect(claims[0]?.reason).not.toBe('');
  });

  it.each([
    ['a value that nobody gives', 'Your four-legged friend sleeps there for €17.'],
    ['an address that nobody gives', 'Just write to dogs@stay.example about your four-legged friend.'],
    ['a promise that no source makes', 'We guarantee your four-legged friend a warm bed.'],
    ['a day named from today', 'Your four-legged friend may move in tomorrow.'],
  ])('lets nothing make up for %s', async (_what, reply) => {
    expect((await check(reply, entailmentOf(100))).passed).toBe(false);
  });

  it.each([
    ['The desk is open on Sundays.', 0.5, false],
    ['On Sundays you will find the desk open for visitors.', 0.5, false],
    ['On Sundays you will find the desk open for visitors.', 2, true],
    ['The desk is open on Sundays.', 9, false],
    ['On Saturdays you will find somebody at the desk from 9 am to 1 pm.', 0.5, true],
  ])('a yes for the no of a table wants a clear word against the rules: %s, worth %d', async (reply, worth, passes) => {
    const hours = indexOf('# Desk\n\n| Day | Desk open |\n|---|---|\n| Saturday | 9 am – 1 pm |\n| Sunday | closed |\n');
    const { passed } = await guardReplyByMeaning({ reply, knowledge: hours, text: 'When is the desk open?' }, entailmentOf(worth));
    expect(passed).toBe(passes);
  });

  it.each([
    ['You can drive right after the sedation.', false],
    ['After the sedation you are not fit to take the wheel.', true],
  ])('lets the meaning make no yes of a no in the same words: %s', async (reply, passes) => {
    const clinic = indexOf('# Sedation\nYou cannot drive right after the sedation.\nPlease bring somebody along.');
    const { passed } = await guardReplyByMeaning({ reply, knowledge: clinic, text: 'How do I get home?' }, entailmentOf(9));
    expect(passed).toBe(passes);
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY])('lets out nothing that is worth %s', async (worth) => {
    expect((await check(PARAPHRASE, entailmentOf(worth))).passed).toBe(false);
  });

  it.each([
    [
      'a list, of which rules hold one',
      'Breakfast costs €14 a person, dogs pay €12 a night, the sauna is closed on Mondays, and cats are welcome.',
    ],
    ['a promise behind something else', 'Your four-legged friend is welcome, and we guarantee good weather.'],
    ['what the encoder hardly knows', 'Собакам можно в номера.'],
  ])('lets the meaning overturn nothing in %s', async (_what, reply) => {
    expect((await check(reply, { ...entailmentOf(9), read: (text) => ({ ...blank, pieces: piecesOf(text) }) })).passed).toBe(false);
  });

  it('holds a reply where concluding itself fails', async () => {
    const policy = {} as NonNullable<Parameters<typeof guardReply>[0]['policy']>;
    const input = { reply: PARAPHRASE, knowledge, text: 'Can my dog stay with us?', policy };
    expect((await guardReplyByMeaning(input, entailmentOf(9))).passed).toBe(false);
  });

  it('reads nothing for who has given up', async () => {
    const entailment = entailmentOf(9);
    const input = { reply: PARAPHRASE, knowledge, text: 'Can my dog stay with us?' };
    expect(await guardReplyByMeaning(input, entailment, AbortSignal.abort())).toEqual(guardReply(input));
    expect(entailment.asked).toEqual([]);
  });

  it('reads one text after another, so that a signal never gathers listeners', async () => {
    const inner = entailmentOf(1);
    let [reading, most, texts] = [0, 0, 0];
    const slow: Entailment = {
      ...inner,
      read: async (...words) => {
        texts += 1;
        reading += 1;
        most = Math.max(most, reading);
        await Promise.resolve();
        reading -= 1;
        return inner.read(...words);
      },
    };
    await check(`${PARAPHRASE} It costs a little more. The rooms look on to the garden.`, slow);
    expect(texts).toBeGreaterThan(4);
    expect(most).toBe(1);
  });

  it('tells what a value is worked out from, and wants a clear word of the meaning for it', async () => {
    const entailment = entailmentOf(3);
    const passes = async (each: Entailment) => (await check('That makes €36 for the dog.', each, 'Dog for 3 nights?')).passed;
    expect([await passes(entailment), await passes(entailmentOf(2))]).toEqual([true, false]);
    const value = entailment.asked[0]?.statements[0]?.values.find(({ type }) => type === 'money');
    expect(value?.anywhere).toBe(false);
    expect(value?.workedOut).toContain(true);
  });

  it('knows an amount from the other side of its bound, and lets the meaning decide', async () => {
    const pool = indexOf('# Pool\nSwimming alone: from 10 upwards.');
    const reply = 'Under ten they need a grown-up beside them.';
    const passes = async (worth: number) =>
      (await guardReplyByMeaning({ reply, knowledge: pool, text: 'Can my kid swim?' }, entailmentOf(worth))).passed;
    expect([await passes(1), await passes(-1)]).toEqual([true, false]);
  });

  it('weighs a statement with a sum by what it says beside it', async () => {
    const entailment = entailmentOf(1);
    await check('At €12 a night in the garden rooms three nights come to €36.', entailment, 'What does my dog pay for 3 nights?');
    await check('At €17 a night in the garden rooms three nights come to €51.', entailment, 'What does my dog pay for 3 nights?');
    expect(entailment.asked.map(({ statements }) => statements[0]?.evidence['unborne'])).toEqual([0, 1]);
  });

  it('leaves values of other languages that rules find to the rules', async () => {
    const post = indexOf('# Post\nStandard delivery to Germany costs £14 and takes 6–8 working days.');
    const reply = 'La livraison standard en Allemagne coûte 14 £ et prend 6 à 8 jours ouvrables.';
    const input = { reply, knowledge: post, text: 'Combien coûte la livraison en Allemagne ?' };
    expect(guardReply(input).passed).toBe(true);
    expect((await guardReplyByMeaning(input, entailmentOf(1))).passed).toBe(true);
  });

  it('reads no number of another language in an English word', async () => {
    expect((await check('Once they are here, dogs sleep in the garden rooms.', entailmentOf(1))).passed).toBe(true);
  });

  it('reads what stands word for word in the knowledge no further', async () => {
    const entailment = entailmentOf(-1);
    expect((await check('The sauna is closed on Mondays.', entailment)).passed).toBe(true);
    expect(entailment.asked).toEqual([]);
  });

  it('leaves it to the rules where the encoder fails', async () => {
    const broken: Entailment = {
      ...entailmentOf(1),
      read: () => {
        throw new Error('no encoder');
      },
    };
    const input = { reply: PARAPHRASE, knowledge, text: 'Can my dog stay with us?' };
    expect(await guardReplyByMeaning(input, broken)).toEqual(guardReply(input));
  });

  it('leaves it to the rules where nothing was found', async () => {
    const entailment = entailmentOf(100);
    const { passed } = await guardReplyByMeaning(
      { reply: 'We have a heated pool.', passages: [], text: 'Do you have a pool?' },
      entailment,
    );
    expect(passed).toBe(false);
    expect(entailment.asked).toEqual([]);
  });

  it('checks everything else as rules do', async () => {
    const { flags } = await check('My card is 4111 1111 1111 1111. The sauna is closed on Mondays.', entailmentOf(100));
    expect(flags).toContain('pii_leak');
  });
});
