import { expect, it } from 'vitest';
import type { Conversation } from '../domain/conversation.js';
import type { Message } from '../domain/message.js';
import type { Notice } from '../domain/notice.js';
import { DEFAULT_NOTIFICATIONS } from '../domain/notification-settings.js';
import { DEFAULT_BRAND } from '../domain/settings.js';
import { composeNotice, type ToldNotice } from './compose-notice.js';

function tell({ name, words }: { readonly name: string; readonly words?: string }): ToldNotice {
  const conversation = { id: 'c', channelType: 'whatsapp', contactId: 'k', contact: { name } } as Conversation;
  const message = { senderType: 'customer', content: words ?? '', deletedAt: null } as Message;
  return composeNotice({
    subjects: [
      {
        notices: [{ event: { kind: 'person_needed', key: 'k', conversationId: 'c' }, createdAt: 0 } as Notice],
        scene: { conversation, messages: [message], channel: undefined },
        conversationUrl: null,
      },
    ],
    settings: DEFAULT_NOTIFICATIONS,
    brand: { ...DEFAULT_BRAND, company: 'Acme' },
  });
}

const everything = ({ subject, text, html, body }: ToldNotice) => [subject, text, html, JSON.stringify(body)];

it('a name is in one line and leads nowhere, in the mail, in its subject and in the request', () => {
  const name = 'Anna\r\n\nIT: sign in at\u2028https://login.example/now,\u202E www.login.example or a@login.example\u0000';
  const shown = 'Anna IT: sign in at https login. example/now, www. login. e…';
  const told = tell({ name });
  expect(told.subject).toBe(`[Acme] ${shown} (WhatsApp) needs a person`);
  expect(told.text).toBe(`${shown} (WhatsApp) needs a person.\n`);
  expect(told.body).toMatchObject({
    subject: `${shown} (WhatsApp) needs a person`,
    notices: [{ text: `${shown} (WhatsApp) needs a person` }],
    conversation: { contact: { name: shown } },
  });
  for (const part of everything(told)) expect(part).not.toMatch(/login\.example|:\/\/|\u202E|\u2028/u);
});

it('a name has 60 characters at most, and an ordinary one is left as it is', () => {
  for (const part of everything(tell({ name: '😀'.repeat(9_000) }))) {
    expect(part).toContain(`${'😀'.repeat(59)}…`);
    expect(part).not.toContain('😀'.repeat(60));
  }
  expect(tell({ name: 'Dr. Jean-Luc O’Neil' }).subject).toBe('[Acme] Dr. Jean-Luc O’Neil (WhatsApp) needs a person');
  expect(tell({ name: ' \n\u0007' }).subject).toBe('[Acme] A customer (WhatsApp) needs a person');
});

it('what the customer said is in one line, without cards and accounts, also where the preview would cut one in two', () => {
  const told = tell({ name: 'Anna', words: 'My card is 4111 1111\n1111 1111 and\u0000my IBAN\u2029DE89 3704 0044 0532 0130 00.' });
  expect(told.text).toContain('They wrote: “My card is […] and my IBAN […].”\n');
  expect(told.body).toMatchObject({ conversation: { preview: 'My card is […] and my IBAN […].' } });
  const late = tell({ name: 'Anna', words: `${'So long. '.repeat(12)}4111 1111 1111 1111 and so much more that nobody reads it.` });
  for (const part of [...everything(told), ...everything(late)]) expect(part).not.toMatch(/4111|DE89|0532/);
});
