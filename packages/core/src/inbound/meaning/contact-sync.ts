import type { Meaning } from './scene.js';

/** The address book of the business changed: who had no name is called by the one it gives (`resolve-thread.ts`). */
export const contactSync: Meaning<'contact_sync'> = ({ thread }, event) =>
  thread.completeContact?.name ? 'contact_sync: gave the contact its name' : `noted: contact_sync, ${event.action}`;
