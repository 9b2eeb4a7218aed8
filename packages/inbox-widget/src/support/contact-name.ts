import type { ConversationJson } from '../client/wire.js';
import type { Localizer } from '../translations/localizer.js';

/** Letters of the contact's id that tell nameless contacts of one channel apart. */
const MARK_LENGTH = 4;

/** What a contact is called: the name, else the number or address, else the channel and a short mark. */
export function contactName({ channel, contact }: Pick<ConversationJson, 'channel' | 'contact'>, localizer: Localizer): string {
  const named = contact.name ?? phoneText(contact.phone) ?? contact.email;
  if (named) return named;
  const mark = contact.id.slice(-MARK_LENGTH).toUpperCase();
  return localizer.text('contact.unnamed', { channel: localizer.value('channel', channel), mark });
}

/** Platforms give international numbers without the plus that people expect. */
export function phoneText(phone: string | null | undefined): string | undefined {
  if (!phone) return undefined;
  return /^[1-9]\d{7,14}$/.test(phone) ? `+${phone}` : phone;
}
