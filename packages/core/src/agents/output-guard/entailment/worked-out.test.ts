import { describe, expect, it } from 'vitest';
import { valuesOf } from '../values.js';
import { WAYS_TO_WORK_OUT, waysToWorkOut, withSteps } from './worked-out.js';

/** By which ways the last value of a reply can be worked out. */
function waysOf(reply: string, known: string, asked = ''): readonly string[] {
  const told = valuesOf(reply);
  const last = told.at(-1);
  if (last === undefined) throw new Error('the reply gives no value');
  const said = told.slice(0, -1).filter(({ fact }) => valuesOf(known).some((value) => value.fact.value === fact.value));
  const given = { said, known: valuesOf(known), asked: valuesOf(asked), told, words: `${asked}\n${reply}` };
  const ways = waysToWorkOut(last, withSteps(given));
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
    ['Both seats at €35 come to €70.', 'Seat: €35.', '', 'saidTimes'],
    ['A seat is €35, so €105 for three.', 'Seat: €35.', 'what do three of us pay', 'saidTimes'],
    ['Rope is €8 a metre, so two and a half come to €20.', 'Rope: €8 a metre.', '', 'saidTimes'],
    ['Over 12 months the €180 are €15 each.', 'Year: €180.', '', 'saidTimes'],
    ['Boats are €9 an hour, so €54 for two of them.', 'Boat: €9 an hour.', 'boats for 3 hours', 'saidSteps'],
    ['Adults pay €12 and children €7, so €38 for you four.', 'Adults €12, children €7.', 'two adults and two kids', 'saidSteps'],
    ['€31 for wax, €14 for edges, €9 for straps and €6 for the bag: €60.', 'Wax €31, edges €14, straps €9, bag €6.', '', 'saidSteps'],
    ['Ten bags at €6 are €60, and with your card €54.', 'Bag: €6. 10 % off with the card.', '', 'percentage'],
    ['Made to measure it is €230.', 'Coat: €200. Made to measure: 15 % more.', '', 'percentage'],
  ])('%s', (reply, known, asked, way) => {
    expect(waysOf(reply, known, asked)).toContain(way);
  });

  it.each([
    ['The month is €59 and joining €30, so €99.', 'Membership: €59. Joining fee: €30.'],
    ['Ten bags at €6 are €60, and with your card €45.', 'Bag: €6. 10 % off with the card.'],
    ['Please pay €61.', 'Membership: €59. Joining fee: €30.'],
    ['Write to help@shop.example.', 'Write to info@shop.example.'],
  ])('not %s', (reply, known) => {
    expect(waysOf(reply, known)).toEqual([]);
  });
});
