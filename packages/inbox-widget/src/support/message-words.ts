import type { MessageJson } from '../client/wire.js';
import type { Localizer } from '../translations/localizer.js';

/** What is read out of a message: its words, or what stands in their place. */
export function messageWords(message: Pick<MessageJson, 'content' | 'kind' | 'deleted_at'>, localizer: Localizer): string {
  if (isTakenBack(message)) return localizer.text('message.deleted');
  if (message.content !== '') return message.content;
  return localizer.text('message.attachment', { type: localizer.value('kind', message.kind) });
}

/** The customer's platform shows it no more: neither do we. */
export function isTakenBack({ deleted_at: deletedAt = null }: Pick<MessageJson, 'deleted_at'>): boolean {
  return deletedAt !== null;
}
