import { memoryStorage } from '../memory/storage.js';
import type { OutsideRequest, OutsideResponse } from '../ports/media.js';
import { replyForce } from '../reply-force.js';
import { manualRuntime } from './manual-runtime.js';
import { plainChannel, type PlainEvent } from './plain-channel.js';
import { plainVault } from './plain-vault.js';

const ACCOUNT = 'page-1';

/** One page of a web server, as the test wants it to answer. */
export interface Page {
  status?: number;
  body?: string;
  etag?: string;
  type?: string;
  /** What it is packed in, still. */
  packed?: string;
  /** Where the address leads to; its own words otherwise. */
  url?: string;
  /** The server does not answer at all. */
  down?: boolean;
  /** What happens while the server is asked, once. */
  meanwhile?: () => Promise<unknown>;
}

/** A business with a channel, its clock, and a web server of one page: everything real but the network. */
export async function openDesk(knowledge: readonly { readonly name: string; readonly content: string }[] = []) {
  const runtime = manualRuntime();
  const channel = plainChannel();
  const storage = memoryStorage({ now: runtime.now });
  const page: Page = {};
  const asked: Readonly<Record<string, string>>[] = [];
  const outside = async ({ url, headers: given, onlyFor }: OutsideRequest): Promise<OutsideResponse> => {
    const headers = { ...given, ...(onlyFor?.url === (page.url ?? url) && onlyFor.headers) };
    asked.push(headers);
    const { meanwhile } = page;
    delete page.meanwhile;
    await meanwhile?.();
    if (page.down) throw new Error('connect ECONNREFUSED');
    const isKnown = page.etag !== undefined && headers['if-none-match'] === page.etag;
    return {
      outcome: 'answered',
      status: isKnown ? 304 : (page.status ?? 200),
      headers: {
        'content-type': page.type ?? 'text/html',
        ...(page.packed !== undefined && { 'content-encoding': page.packed }),
        ...(page.etag !== undefined && { etag: page.etag }),
      },
      body: new TextEncoder().encode(isKnown ? '' : (page.body ?? '')),
      ...(page.url !== undefined && { url: page.url }),
    };
  };
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    outside,
    channels: [channel],
    accounts: [{ type: 'facebook', accountId: ACCOUNT, name: 'Page', credentials: { access_token: 'token' } }],
    knowledge: knowledge.map((one) => ({ ...one, type: 'markdown' as const })),
  });
  await rf.start();
  const tenantId = (await storage.tenants.find('default'))?.id ?? '';
  const tenant = rf.tenant(tenantId);
  let count = 0;
  /** A customer writes, and the machine has said what it will. */
  const ask = async (text: string, from = 'anna', event: Partial<PlainEvent> = {}): Promise<void> => {
    count += 1;
    const one = { type: 'message', account: ACCOUNT, from, id: `m${count}`, at: runtime.now(), text, ...event };
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([one])), {});
    await runtime.advance(10_000);
  };
  const conversationOf = async (name: string) =>
    (await tenant.conversations.list()).data.find(({ contact }) => contact.name === name)?.id ?? '';
  return { rf, runtime, channel, storage, tenant, tenantId, knowledge: tenant.knowledge, page, asked, ask, conversationOf };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
