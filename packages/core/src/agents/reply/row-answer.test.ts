import { expect, it } from 'vitest';
import { parseQuery } from '../../knowledge/query.js';
import type { Unit } from '../../knowledge/passage-units.js';
import { expectationOf } from './expectation.js';
import { askedCells } from './row-answer.js';

it('takes the column of an amount, though the question asks for nothing by name', () => {
  const cells = [
    { header: 'Seat', value: 'Danish cord' },
    { header: 'up to 40 cm', value: 'oak' },
    { header: '41–50 cm', value: 'ash' },
  ];
  const unit: Unit = { text: '', terms: new Set(), facts: [], cells, keys: 1 };
  expect(askedCells(unit, parseQuery('danish cord chairs, 49cm each'), null).map(({ value }) => value)).toEqual(['ash']);
  expect(askedCells(unit, parseQuery('danish cord chairs'), null)).toEqual([]);
});

it('takes the column from which on something is free where that was asked for', () => {
  const cells = [
    { header: 'Place', value: 'Holm' },
    { header: 'Delivery', value: '£7' },
    { header: 'Free delivery from', value: '£150' },
  ];
  const unit: Unit = { text: '', terms: new Set(), facts: [], cells, keys: 1 };
  const query = parseQuery('from which amount do I no longer pay delivery to Holm?');
  expect(askedCells(unit, query, expectationOf(query)).map(({ value }) => value)).toEqual(['£150']);
});

it('never takes the column of what is asked without', () => {
  const cells = [
    { header: 'Course', value: 'Willow' },
    { header: 'with lunch', value: '€80' },
    { header: 'without lunch', value: '€65' },
  ];
  const unit: Unit = { text: '', terms: new Set(), facts: [], cells, keys: 1 };
  const asked = (question: string): readonly string[] => askedCells(unit, parseQuery(question), null).map(({ value }) => value);
  expect(asked('Willow without lunch')).toEqual(['€65']);
  expect(asked('Willow with lunch? and without lunch?')).toEqual(['€65']);
  expect(asked('Willow with lunch')).toEqual(['€80']);
});
