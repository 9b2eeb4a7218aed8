import { expect, test } from 'vitest';
import { createLocalizer } from '../translations/localizer.js';
import { contactName } from './contact-name.js';
import { initials } from './avatar.js';

const named = (contact: { name?: string; phone?: string; email?: string }): string =>
  contactName({ channel: 'facebook', contact: { id: '01a2058c-ff9c2f', name: null, ...contact } }, createLocalizer('en'));

test('a contact is called by its name, number or address, else by its channel and a mark', () => {
  expect(named({ name: 'Ada', phone: '491701234567' })).toBe('Ada');
  expect(named({ phone: '491701234567' })).toBe('+491701234567');
  expect(named({ phone: '+49 170 1' })).toBe('+49 170 1');
  expect(named({ email: 'ada@example.com' })).toBe('ada@example.com');
  expect(named({})).toBe('Messenger 9C2F');
});

test('initials come from letters of any script', () => {
  expect(['Marieke de Vries', 'ليلى حداد', '+491701', 'freecodes_4u', 'Ödön'].map(initials)).toEqual(['MV', 'لح', '', 'FU', 'Ö']);
});
