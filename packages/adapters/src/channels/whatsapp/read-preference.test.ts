import { expect, test } from 'vitest';
import { readPreference } from './read-preference.js';

test('WhatsApp’s own switch is turned off and on again', () => {
  const said = (value: string) => readPreference({ wa_id: '33612345678', category: 'marketing_messages', value });
  expect(said('stop')).toMatchObject({ kind: 'preference', topic: 'marketing_messages', allowed: false });
  expect(said('resume')).toMatchObject({ kind: 'preference', topic: 'marketing_messages', allowed: true });
});
