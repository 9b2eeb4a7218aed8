import { headOfConversation } from '../../domain/conversation.js';
import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { inbound, lease, newAlias, newContact, newConversation, newId, openPlace, openThread, sealed } from './world.js';

/** Who writes: contacts, their names, and the thread in which they do. */
export const threadCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'a known contact only gains what it lacked, and an alias stays where it was first seen',
    async run(storage) {
      const place = await openPlace(storage);
      const contact = newContact(place.tenantId, { name: null });
      const other = newContact(place.tenantId);
      const alias = newAlias(place.tenantId, 'h', { kind: 'phone' });
      const save = async (record: typeof contact) =>
        place.tenant.commitInbound({ ...inbound(await lease(place), null), contact: { record, aliases: [alias] } });
      await save(contact);
      await save({ ...contact, phone: sealed('phone'), phoneIndex: 'index' });
      await save({ ...contact, phone: sealed('another') });
      await save(other);
      const named = { contactId: contact.id, name: sealed('Ann') };
      await place.tenant.commitInbound({ ...inbound(await lease(place), null), nameContact: named });
      await place.tenant.commitInbound({ ...inbound(await lease(place), null), nameContact: { ...named, name: sealed('Bob') } });
      const known = { ...contact, name: 'Ann', phone: 'phone', phoneIndex: 'index' };
      equal(await place.tenant.contacts.get(contact.id), known, 'the contact');
      equal(await place.tenant.contacts.findByAliases([newAlias('x', 'y'), alias]), known, 'whom the alias names');
    },
  },
  {
    name: 'a thread is found by its key, a contact by an alias',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const alias = newAlias(thread.channel.id, 'thread-1-alias');
      const conversation = { ...headOfConversation(thread.conversation), sequence: 1, inboundSequence: 1 };
      const head = { ...conversation, contactIsNamed: true, aliasesSeen: null, profileAt: null };
      equal(await thread.tenant.findThread(thread.channel.id, 'thread-1'), head, 'by thread key');
      equal(await thread.tenant.findThread(thread.channel.id, 'another'), undefined, 'by another key');
      const { id: held, platformMid } = thread.messages[0] ?? {};
      equal(await thread.tenant.findThread(thread.channel.id, 'thread-1', platformMid ?? ''), { ...head, holds: held }, 'with a message');
      equal(
        await thread.tenant.findThread(thread.channel.id, 'thread-1', 'no such'),
        { ...head, holds: null },
        'with one that is not here',
      );
      equal((await thread.tenant.contacts.findByAliases([alias]))?.id, thread.contact.id, 'by alias');
      equal(await thread.tenant.contacts.findByAliases([{ ...alias, kind: 'phone' }]), undefined, 'by nothing');
    },
  },
  {
    name: 'replies go to the account’s own alias before the tenant’s',
    async run(storage) {
      const place = await openPlace(storage);
      const contact = newContact(place.tenantId);
      const conversation = newConversation(place, contact.id);
      const aliases = [
        newAlias(place.tenantId, 'wide'),
        newAlias('another channel', 'elsewhere'),
        newAlias(place.channel.id, 'phone', { kind: 'phone' }),
        newAlias(place.channel.id, 'own'),
      ];
      await place.tenant.commitInbound({
        ...inbound(await lease(place), conversation.id),
        contact: { record: contact, aliases },
        conversation,
      });
      equal(await place.tenant.conversations.recipient(conversation.id), 'alias own', 'recipient');
      equal(await place.tenant.conversations.recipient(newId()), undefined, 'recipient of no conversation');
    },
  },
];
