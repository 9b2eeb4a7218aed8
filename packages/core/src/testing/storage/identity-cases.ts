import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOW, audit, inbound, lease, liveAfter, newAlias, newContact, newId, openPlace, openThread, sealed, type Thread } from './world.js';

const identify = async (thread: Thread, change: object) =>
  equal(
    (
      await thread.tenant.commitInbound({
        ...inbound(await lease(thread), null),
        identification: { contactId: thread.contact.id, aliases: [], drops: [], absorbs: [], ...change },
      })
    ).outcome,
    'committed',
    'outcome',
  );

/** Who somebody is, and what the platform says of them. */
export const identityCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'contacts that are one person become one: aliases, conversations, and what the other lacked; nothing of another tenant',
    async run(storage) {
      const place = await openPlace(storage);
      const kept = await openThread(place, 'kept');
      const gone = await openThread(place, 'gone');
      const stranger = await openThread(await openPlace(storage, 'other', 'page-2'));
      await place.tenant.commitInbound({
        ...inbound(await lease(gone), null),
        contact: { record: { ...gone.contact, phone: sealed('number'), phoneIndex: 'index' }, aliases: [] },
        preferences: [{ contactId: gone.contact.id, topic: 'marketing_messages', allowed: false, at: NOW }],
      });
      const merge = {
        contactId: kept.contact.id,
        aliases: [],
        drops: [],
        absorbs: [gone.contact.id, stranger.contact.id, newId()],
        aliasesSeen: 'both',
      };
      const merged = (id: string) => ({ ...audit(place.tenantId, 'contact.merged'), metadata: { absorbed: id } });
      const outcome = await place.tenant.commitInbound({ ...inbound(await lease(kept), null), identification: merge, auditMerge: merged });
      equal(outcome.outcome, 'committed', 'outcome');
      const { tenant } = place;
      const lines = (await tenant.audit.list({})).data.filter(({ action }) => action === 'contact.merged');
      equal(
        lines.map(({ metadata }) => metadata),
        [{ absorbed: gone.contact.id }],
        'what the audit log says: of the one that was there',
      );
      equal(await tenant.contacts.get(gone.contact.id), undefined, 'the other record');
      equal(
        await tenant.contacts.get(kept.contact.id),
        {
          ...kept.contact,
          phone: sealed('number'),
          phoneIndex: 'index',
          preferences: { marketing_messages: { allowed: false, at: NOW } },
          aliasesSeen: 'both',
        },
        'the contact',
      );
      equal((await tenant.conversations.get(gone.conversation.id))?.contact.id, kept.contact.id, 'whose the conversation is');
      equal((await tenant.contacts.findByAliases([newAlias(place.channel.id, 'gone-alias')]))?.id, kept.contact.id, 'whose the alias is');
      equal((await stranger.tenant.contacts.get(stranger.contact.id))?.id, stranger.contact.id, 'the contact of another tenant');
      const head = await tenant.findThread(place.channel.id, 'gone');
      equal([head?.contactId, head?.aliasesSeen, head?.profileAt], [kept.contact.id, 'both', null], 'as the thread reads it');
    },
  },
  {
    name: 'a new number takes the place of the old one: replies go there, the thread is found by it, the old one is nobody’s',
    async run(storage) {
      const thread = await openThread(await openPlace(storage), 'old');
      const { tenant, channel, conversation, contact } = thread;
      const old = newAlias(channel.id, 'old-alias');
      await identify(thread, {
        aliases: [newAlias(channel.id, 'new-alias')],
        drops: [old],
        phone: { value: sealed('new number'), index: 'new index' },
        rekey: { conversationId: conversation.id, threadKey: 'new' },
      });
      equal(await tenant.conversations.recipient(conversation.id), 'alias new-alias', 'the recipient');
      equal(await tenant.contacts.findByAliases([old]), undefined, 'whose the old number is');
      equal((await tenant.contacts.get(contact.id))?.phone, 'new number', 'the number');
      equal(await tenant.findThread(channel.id, 'old'), undefined, 'the thread by its old key');
      equal((await tenant.findThread(channel.id, 'new'))?.id, conversation.id, 'the thread by its new key');
      equal((await tenant.findThreadOf(channel.id, contact.id))?.id, conversation.id, 'the thread of the contact');
      const second = await openThread(thread, 'second');
      await identify(second, { rekey: { conversationId: second.conversation.id, threadKey: 'new' } });
      equal((await tenant.findThread(channel.id, 'new'))?.id, conversation.id, 'a key that is taken');
    },
  },
  {
    name: 'an alias that another contact holds moves with new evidence, and the newest is written to',
    async run(storage) {
      const place = await openPlace(storage);
      const first = await openThread(place, 'first');
      const second = await openThread(place, 'second');
      await identify(second, { aliases: [newAlias(place.channel.id, 'first-alias')] });
      const { tenant } = place;
      equal((await tenant.contacts.findByAliases([newAlias(place.channel.id, 'first-alias')]))?.id, second.contact.id, 'whose it is');
      equal(await tenant.conversations.recipient(first.conversation.id), undefined, 'where replies to the first go');
    },
  },
  {
    name: 'the newest word of a contact counts, in whatever order they come',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const contactId = thread.contact.id;
      const word = (allowed: boolean, at: number) => ({ contactId, topic: 'marketing_messages', allowed, at });
      await thread.tenant.commitInbound({
        ...inbound(await lease(thread), null),
        preferences: [word(false, NOW + 5), word(true, NOW), { contactId: newId(), topic: 'calls', allowed: true, at: NOW }],
      });
      equal(
        (await thread.tenant.contacts.get(contactId))?.preferences,
        { marketing_messages: { allowed: false, at: NOW + 5 } },
        'after both',
      );
    },
  },
  {
    name: 'a profile fills in what is missing, is told once, and is nothing where the contact is gone',
    async run(storage) {
      const place = await openPlace(storage);
      const { tenant } = place;
      const thread = await openThread(place);
      const nameless = newContact(place.tenantId, { name: null });
      await tenant.commitInbound({ ...inbound(await lease(place), null), contact: { record: nameless, aliases: [] } });
      const profile = { name: sealed('from the platform'), avatarUrl: 'https://cdn.example/a.png', follows: true, at: NOW + 3 };
      const start = await storage.lastLiveEventId();
      const live = [{ type: 'conversation.updated', conversationId: thread.conversation.id }] as const;
      await tenant.contacts.saveProfile(nameless.id, profile, { live, audit: [audit(place.tenantId, 'contact.profile_read')] });
      await tenant.contacts.saveProfile(thread.contact.id, { ...profile, avatarUrl: null, follows: null }, {});
      await tenant.contacts.saveProfile(newId(), profile, { live });
      equal(await tenant.contacts.get(nameless.id), { ...nameless, ...profile, at: undefined, profileAt: NOW + 3 }, 'who had no name');
      equal((await tenant.contacts.get(thread.contact.id))?.name, 'name', 'who had one');
      equal(await liveAfter(place, start), ['conversation.updated'], 'live events');
    },
  },
];
