import { describe, expect, it } from 'vitest';
import { valuesOf } from '../values.js';
import { WAYS_TO_WORK_OUT, waysToWorkOut } from './worked-out.js';

/** By which ways the last value of a reply can be worked out. */
function waysOf(reply: string, known: string, asked = ''): readonly string[] {
  const told = valuesOf(reply);
  const last = told.at(-1);
  if (last === undefined) throw new Error('the reply gives no value');
  const said = told.slice(0, -1).filter(({ fact }) => valuesOf(known).some((value) => value.fact.value === fact.value));
  const ways = waysToWorkOut(last, { said, known: valuesOf(known), asked: valuesOf(asked), told });
  return WAYS_TO_WORK_OUT.filter((_, at) => ways[at]);
}

describe('what a value that nobody gives is worked out from', () => {
  it.each([
    ['The month is €59 and joining €30, so €89.', 'Membership: €59. Joining fee: €30.', '', 'saidSum'],
    ['It is €6 a day, so €18.', 'Hire: €6 a day.', 'for 3 days', 'saidTimes'],
    ['€40 the first, €30 each of the others, so €100.', 'First €40. Others €30.', 'for 3 people', 'saidSteps'],
    ['That makes €12.', 'Hire: €6 a day.', 'for 2 days', 'knownSum'],
    ['That would be €45.', 'The room: €50. Members get 10 % off.', '', 'percentage'],
    ['You would still owe €20.', 'The deposit: €30.', 'I paid €10', 'askedSum'],
  ])('%s', (reply, known, asked, way) => {
    expect(waysOf(reply, known, asked)).toContain(way);
  });

  it.each([
    ['The month is €59 and joining €30, so €99.', 'Membership: €59. Joining fee: €30.'],
    ['Please pay €61.', 'Membership: €59. Joining fee: €30.'],
    ['Write to help@shop.example.', 'Write to info@shop.example.'],
  ])('not %s', (reply, known) => {
    expect(waysOf(reply, known)).toEqual([]);
  });
});
