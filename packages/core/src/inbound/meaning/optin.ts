import { platformAudit, timeOf, type Meaning } from './scene.js';

/** A customer agreed to be written to, kept with the contact. Whoever is known by a reference alone is nobody's contact yet. */
export const optin: Meaning<'optin'> = (scene, event) => {
  if (!event.participant) return 'noted: optin of somebody who has not written yet';
  const { draft, thread } = scene;
  const { contactId } = thread.conversation;
  const topic = event.optinType ?? 'messages';
  draft.preferences.push({ contactId, topic, allowed: true, at: timeOf(scene, event) });
  draft.audit.push(
    platformAudit(
      scene,
      'customer',
      'contact.opted_in',
      { type: 'contact', id: contactId },
      { topic, ...(event.ref && { ref: event.ref }) },
    ),
  );
  return `optin: ${topic}`;
};
