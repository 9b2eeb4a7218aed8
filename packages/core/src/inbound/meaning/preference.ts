import { platformAudit, timeOf, type Meaning } from './scene.js';

/** What a customer wants or does not want to be sent, kept with the contact: nothing advertises to who said no. */
export const preference: Meaning<'preference'> = (scene, event) => {
  const { draft, thread } = scene;
  const { contactId } = thread.conversation;
  const { topic, allowed } = event;
  draft.preferences.push({ contactId, topic, allowed, at: timeOf(scene, event) });
  draft.audit.push(platformAudit(scene, 'customer', 'contact.preference_changed', { type: 'contact', id: contactId }, { topic, allowed }));
  return `preference: ${topic} ${allowed ? 'allowed' : 'refused'}`;
};
