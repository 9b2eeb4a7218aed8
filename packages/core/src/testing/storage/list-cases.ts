import type { Storage } from '../../ports/storage.js';
import type { Page, PageRequest } from '../../domain/page.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { newLead, newTurn } from './analysis.js';
import { NOW, audit, inbound, lease, newId, newMessage, openPlace, openThread } from './world.js';

/** Reads all pages, doing something between them. */
async function readAll<T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  limit: number,
  between: () => Promise<unknown> = async () => undefined,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await list({ limit, ...(cursor !== null && { cursor }) });
    ok(page.data.length <= limit, 'a page is longer than asked for');
    all.push(...page.data);
    cursor = page.nextCursor;
    await between();
  } while (cursor !== null && all.length < 1_000);
  return all;
}

export const listCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'messages page newest first and stay put while new ones come',
    async run(storage) {
      const thread = await openThread(await openPlace(storage), 'thread-1', 7);
      const add = async () =>
        thread.tenant.commitInbound({
          ...inbound(await lease(thread), thread.conversation.id),
          messages: [newMessage(thread.conversation)],
        });
      const messages = await readAll((page) => thread.tenant.messages.list(thread.conversation.id, page), 3, add);
      equal(
        messages.map(({ sequence }) => sequence),
        [7, 6, 5, 4, 3, 2, 1],
        'sequences',
      );
      equal(
        (await thread.tenant.messages.after(thread.conversation.id, 2, 3)).map(({ sequence }) => sequence),
        [3, 4, 5],
        'messages after a sequence',
      );
      equal((await thread.tenant.messages.list(newId(), {})).data, [], 'messages of no conversation');
    },
  },
  {
    name: 'conversations page newest first; two that moved at the same moment are both shown once',
    async run(storage) {
      const place = await openPlace(storage);
      const threads = [];
      for (let index = 0; index < 6; index += 1) threads.push(await openThread(place, `thread-${index}`));
      for (const [index, { conversation }] of threads.entries()) {
        await place.tenant.patchConversation(conversation.id, { lastMessageAt: NOW + Math.floor(index / 2) }, {});
      }
      const rows = await readAll(
        (page) => place.tenant.conversations.list(page),
        2,
        async () => {
          const { conversation } = await openThread(place, `later ${newId()}`);
          await place.tenant.patchConversation(conversation.id, { lastMessageAt: NOW + 60_000 }, {});
        },
      );
      equal(
        rows.map(({ conversation }) => conversation.id),
        threads.map(({ conversation }) => conversation.id).toReversed(),
        'conversations',
      );
    },
  },
  {
    name: 'conversations are filtered by status, owner, lead, channel and person, together if asked',
    async run(storage) {
      const place = await openPlace(storage);
      const [plain, needy, hot] = [await openThread(place, 'a'), await openThread(place, 'b'), await openThread(place, 'c')];
      await place.tenant.patchConversation(needy.conversation.id, { status: 'needs_human', owner: 'human', assignedTo: 'user' }, {});
      const lead = newLead(hot, { tag: 'HOT', score: 90 });
      await place.tenant.commitTurn(await newTurn(hot, { lead, patch: { leadId: lead.id } }));
      const list = async (filter: Parameters<typeof place.tenant.conversations.list>[0]) =>
        (await place.tenant.conversations.list(filter)).data.map(({ conversation }) => conversation.id).sort();
      const ids = (...threads: readonly (typeof plain)[]) => threads.map(({ conversation }) => conversation.id).sort();
      equal(await list({ status: 'needs_human' }), ids(needy), 'by status');
      equal(await list({ owner: 'ai' }), ids(plain, hot), 'by owner');
      equal(await list({ assignedTo: 'user' }), ids(needy), 'by person');
      equal(await list({ tag: 'HOT' }), ids(hot), 'by lead');
      equal(await list({ channel: 'facebook' }), ids(plain, needy, hot), 'by channel');
      equal(await list({ channel: 'whatsapp' }), [], 'by another channel');
      equal(await list({ owner: 'ai', status: 'open', tag: 'WARM' }), [], 'by several');
    },
  },
  {
    name: 'leads are listed, filtered and counted by tag',
    async run(storage) {
      const place = await openPlace(storage);
      const leads = [];
      for (const [index, tag] of (['HOT', 'COLD', 'HOT'] as const).entries()) {
        const thread = await openThread(place, `thread-${index}`);
        const lead = newLead(thread, { tag });
        leads.push(lead);
        await place.tenant.commitTurn(await newTurn(thread, { lead }));
      }
      equal(
        (await readAll((page) => place.tenant.leads.list(page), 1)).map(({ id }) => id),
        leads.map(({ id }) => id).toReversed(),
        'leads',
      );
      equal((await place.tenant.leads.list({ tag: 'HOT' })).data.length, 2, 'hot leads');
      equal(await place.tenant.leads.stats(), { HOT: 2, WARM: 0, COLD: 1 }, 'counts');
    },
  },
  {
    name: 'the audit log pages newest first and comes back as written',
    async run(storage) {
      const { tenant, tenantId } = await openPlace(storage);
      const entries = Array.from({ length: 4 }, (_, index) => ({
        ...audit(tenantId, `test.${index}`),
        actor: { type: 'user', id: 'u', role: 'admin', ip: '127.0.0.1' } as const,
        metadata: { index, text: 'ü' },
      }));
      for (const entry of entries) await tenant.audit.append(entry);
      const read = await readAll((page) => tenant.audit.list(page), 3);
      equal(read.slice(0, 4), entries.toReversed(), 'entries');
    },
  },
];
