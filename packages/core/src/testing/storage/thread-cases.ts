import { headOfConversation } from '../../domain/conversation.js';
import type { Storage } from '../../ports/storage.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { newLead, newTurn } from './analysis.js';
import { claim, inbound, lease, newAlias, newContact, newConversation, newId, NOW, openPlace, openThread, sealed } from './world.js';

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
      await place.tenant.commitInbound({ ...inbound(await lease(place), null), completeContact: named });
      await place.tenant.commitInbound({ ...inbound(await lease(place), null), completeContact: { ...named, name: sealed('Bob') } });
      const phone = { value: sealed('third'), index: 'third' };
      const more = { contactId: contact.id, email: { value: sealed('mail'), index: 'mail index' }, phone };
      await place.tenant.commitInbound({ ...inbound(await lease(place), null), completeContact: more });
      const known = { ...contact, name: 'Ann', phone: 'phone', phoneIndex: 'index', email: 'mail', emailIndex: 'mail index' };
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
      const head = {
        ...conversation,
        contactIsNamed: true,
        contactHasEmail: false,
        contactHasPhone: false,
        aliasesSeen: null,
        profileAt: null,
      };
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
    name: 'what a command asks for the lead of a conversation is done where it has one, once',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { tenant, tenantId, conversation, contact } = thread;
      const asked: string[] = [];
      const ofLead = {
        conversationId: conversation.id,
        jobs: (leadId: string) => {
          asked.push(leadId);
          return [{ id: newId(), tenantId, queue: 'crm.sync', groupKey: leadId, payload: { leadId }, runAt: NOW } as const];
        },
      };
      const known = { name: sealed('Ann'), avatarUrl: null, follows: null, at: NOW };
      await tenant.contacts.saveProfile(contact.id, known, { ofLead });
      equal(asked, [], 'without a lead');
      const lead = newLead(thread);
      const turn = await newTurn(thread, { lead, patch: { leadId: lead.id } });
      equal((await tenant.commitTurn(turn)).outcome, 'committed', 'the turn');
      const leadId = lead.id;
      await tenant.contacts.saveProfile(contact.id, known, { ofLead });
      await tenant.commitInbound({ ...inbound(await lease(thread), null), ofLead });
      ok(asked.length >= 2 && asked.every((id) => id === leadId), `asked for ${asked.join()}`);
      // What another command has taken up with its own right is let go by then.
      const claimed = await claim(storage, 'crm.sync', NOW + 60_000);
      equal(
        claimed.map((job) => job.payload),
        [{ leadId }, { leadId }],
        'the jobs',
      );
      const stranger = await openPlace(storage, 'other', 'page-2');
      const before = asked.length;
      await stranger.tenant.commitInbound({ ...inbound(await lease(stranger), null), ofLead });
      equal(asked.length, before, 'how often it was asked, after a stranger');
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
