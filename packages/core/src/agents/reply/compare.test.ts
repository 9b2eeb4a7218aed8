import { expect, test } from 'vitest';
import { orderOf } from './compare.js';

test.each(['can we keep the loom longer?', 'could I stay a week longer', 'kann ich das Rad länger behalten?'])(
  'who wants more time puts nothing in order: %s',
  (text) => expect(orderOf(text)).toBeNull(),
);

test.each(['which loom lasts longer?', 'is the oak bench longer than the ash one?', 'welche Pension darf ich länger buchen?'])(
  'who compares does: %s',
  (text) => expect(orderOf(text)).not.toBeNull(),
);
