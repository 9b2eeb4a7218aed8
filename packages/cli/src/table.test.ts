import { expect, it } from 'vitest';
import { columns } from './table.js';

it('aligns words to the left and numbers to the right, without blanks at the end', () => {
  expect(
    columns([
      ['QUEUE', 'WAITING', 'NOTE'],
      ['inbound', 3, ''],
      ['crm', 12, 'late'],
    ]),
  ).toEqual(['QUEUE    WAITING  NOTE', 'inbound        3', 'crm           12  late']);
});
