import { identityChange } from '../identification.js';
import type { Meaning } from './scene.js';

/** A person is known by another number or id from now on: contact and conversation stay, and replies go to the new one. */
export const identity: Meaning<'identity'> = async ({ engine, channel, adapter, thread, draft }, event) => {
  if (thread.newContact) return 'ignored: identity of somebody who is not known';
  draft.identification = await identityChange(engine, channel, adapter, thread, event);
  draft.live.push({ type: 'conversation.updated', conversationId: thread.conversation.id });
  return `identity: ${event.current.map(({ kind }) => kind).join(', ')} changed`;
};
