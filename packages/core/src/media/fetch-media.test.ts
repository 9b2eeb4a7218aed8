import { afterEach, expect, it } from 'vitest';
import { memoryBlobs } from '../memory/blobs.js';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { BlobStore } from '../ports/blob-store.js';
import type { MediaLocation, OutsideRequest, OutsideResponse } from '../ports/media.js';
import type { Storage } from '../ports/storage.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0]);
const running: ReplyForce[] = [];

const answered = (status: number, body = PNG): OutsideResponse => ({
  outcome: 'answered',
  status,
  headers: { 'content-type': 'image/png' },
  body,
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

/** An engine that is sent one picture. `located` and `read` say, call by call, where it lies and what is there; the last goes on. */
async function receivePicture({
  located = ['https://files.example/1'],
  read,
  blobs = memoryBlobs(),
  forgetful = false,
}: {
  readonly located?: readonly (MediaLocation | string | Error)[];
  readonly read: readonly (OutsideResponse | Error)[];
  readonly blobs?: BlobStore;
  /** When a copy is to be noted, the message no longer has the attachment. */
  readonly forgetful?: boolean;
}) {
  const runtime = manualRuntime();
  const memory = memoryStorage({ now: runtime.now });
  const storage: Storage = forgetful
    ? {
        ...memory,
        forTenant: (id) => ({
          ...memory.forTenant(id),
          settleMedia: (command) => memory.forTenant(id).settleMedia({ ...command, attachmentId: 'another' }),
        }),
      }
    : memory;
  const requests: OutsideRequest[] = [];
  let asked = 0;
  const channel = plainChannel();
  const rf = replyForce({
    runtime,
    storage,
    blobs,
    vault: plainVault(),
    logger: silentLogger,
    outside: async (request) => {
      requests.push(request);
      const answer = read[Math.min(requests.length, read.length) - 1];
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('nothing');
      return answer;
    },
    channels: [
      {
        ...channel,
        parse: (body) =>
          channel.parse(body).map((event) =>
            event.kind === 'message'
              ? {
                  ...event,
                  attachments: [
                    { type: 'image', url: 'https://platform.example/x' },
                    { type: 'share', url: 'https://a.example' },
                  ],
                }
              : event,
          ),
        media: {
          has: ({ url }) => url !== undefined,
          locate: async () => {
            const found = located[Math.min((asked += 1), located.length) - 1];
            if (found instanceof Error) throw found;
            return typeof found === 'string' && found.startsWith('https:') ? { url: found } : (found ?? 'gone');
          },
        },
      },
    ],
    accounts: [{ type: 'facebook', accountId: 'page-1', name: 'Page', credentials: { access_token: 'token' } }],
    pipeline: echoPipeline(),
  });
  running.push(rf);
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const event = { type: 'message', account: 'page-1', from: 'anna', at: runtime.now(), id: 'm1', text: 'Is this the right part?' };
  await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([event])), {});
  await runtime.advance(10);
  const message = async () => {
    const conversation = (await tenant.conversations.list()).data[0];
    return (await tenant.conversations.messages(conversation?.id ?? '')).data.find(({ senderType }) => senderType === 'customer');
  };
  const picture = async () => (await message())?.attachments[0];
  const takeBack = async () => {
    const content = { kind: 'deletion', by: 'customer', platformMid: 'm1' };
    const taken = { type: 'other', account: 'page-1', from: 'anna', at: runtime.now(), id: 'd1', content };
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([taken])), {});
    await runtime.advance(10);
  };
  return { rf, runtime, storage, tenant, blobs, requests, message, picture, takeBack };
}

it('is copied beside the message: type and size by its bytes; only what is media', async () => {
  const { message, requests, tenant, rf } = await receivePicture({ read: [answered(200)] });
  const stored = await message();
  expect(stored?.attachments).toEqual([
    {
      id: `${stored?.id}.0`,
      type: 'image',
      url: 'https://platform.example/x',
      media: { state: 'stored', contentType: 'image/png', bytes: PNG.length, width: 4, height: 3 },
    },
    { type: 'share', url: 'https://a.example' },
  ]);
  expect(requests.map(({ url }) => url)).toEqual(['https://files.example/1']);
  const link = await tenant.attachments.link(`${stored?.id}.0`);
  expect(link && (await rf.openLink(link))).toMatchObject({ contentType: 'image/png', content: PNG });
  expect(await rf.queueStatus()).toContainEqual(expect.objectContaining({ queue: 'media.fetch', waiting: 0, active: 0, dead: 0 }));
});

it('links hold for one attachment of one tenant, and for a while', async () => {
  const { picture, tenant, rf, runtime } = await receivePicture({ read: [answered(200)] });
  const id = (await picture())?.id ?? '';
  const link = await tenant.attachments.link(id);
  if (!link) throw new Error('no link');
  expect(link.expiresAt - runtime.now()).toBeGreaterThanOrEqual(10 * 60_000);
  await expect(rf.openLink({ ...link, tenantId: 'another' })).rejects.toMatchObject({ code: 'not_found' });
  await expect(rf.openLink({ ...link, attachmentId: id.replace('.0', '.1') })).rejects.toMatchObject({ code: 'not_found' });
  await expect(rf.openLink({ ...link, expiresAt: link.expiresAt + 1 })).rejects.toMatchObject({ code: 'not_found' });
  await expect(rf.openLink({ ...link, signature: '' })).rejects.toMatchObject({ code: 'not_found' });
  expect(await tenant.attachments.link(id)).toEqual(link);
  await runtime.advance(16 * 60_000);
  await expect(rf.openLink(link)).rejects.toMatchObject({ code: 'not_found' });
});

it('asks for a fresh address once where one leads nowhere', async () => {
  const found = await receivePicture({
    located: ['https://files.example/old', 'https://files.example/new'],
    read: [answered(404), answered(200)],
  });
  expect(found.requests.map(({ url }) => url)).toEqual(['https://files.example/old', 'https://files.example/new']);
  expect((await found.picture())?.media?.state).toBe('stored');
  const gone = await receivePicture({ read: [answered(404)] });
  expect(gone.requests).toHaveLength(2);
  expect((await gone.picture())?.media).toEqual({ state: 'failed', reason: 'the platform no longer has it' });
});

it.each<[string, OutsideResponse]>([
  ['it has more than 10 MB', { outcome: 'too_large' }],
  ['its address is not a public one', { outcome: 'refused', reason: 'its address is not a public one' }],
  ['it is no image that can be shown', answered(200, new TextEncoder().encode('<svg/>'))],
])('fails for good, and is not tried again: %s', async (reason, answer) => {
  const { picture, requests, runtime, message, tenant } = await receivePicture({ read: [answer] });
  await runtime.advance(60_000);
  expect((await picture())?.media).toEqual({ state: 'failed', reason });
  expect(requests).toHaveLength(1);
  expect(await message()).toMatchObject({ content: 'Is this the right part?', status: 'received' });
  expect((await tenant.deadLetters.list()).data).toEqual([]);
});

it('is tried again after a failure for now, and its digest decides whether it arrived', async () => {
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', PNG)).toString('base64');
  const location = { url: 'https://files.example/1', sha256 };
  const { picture, requests, runtime } = await receivePicture({
    located: [location],
    read: [
      answered(503),
      new Error('broken'),
      answered(
        200,
        PNG.map((byte, index) => (index === 20 ? 9 : byte)),
      ),
      answered(200),
    ],
  });
  expect((await picture())?.media).toEqual({ state: 'pending' });
  await runtime.advance(80_000);
  expect(requests).toHaveLength(4);
  expect((await picture())?.media?.state).toBe('stored');
});

it('is given up in words, and a dead letter can still bring it', async () => {
  const { picture, runtime, tenant, requests } = await receivePicture({
    read: [...Array.from({ length: 5 }, () => answered(503)), answered(200)],
  });
  await runtime.advance(400_000);
  expect(requests).toHaveLength(5);
  expect((await picture())?.media).toMatchObject({ state: 'failed', reason: expect.stringContaining('503') as string });
  const [letter] = (await tenant.deadLetters.list()).data;
  expect(letter).toMatchObject({ queue: 'media.fetch' });
  await tenant.deadLetters.retry(letter?.id ?? '', { type: 'user', id: 'u' });
  await runtime.advance(2_000);
  expect((await picture())?.media?.state).toBe('stored');
});

it('leaves no file behind where the message lost what was attached meanwhile', async () => {
  const { storage, tenant, blobs, runtime } = await receivePicture({
    read: [answered(503), answered(200)],
    forgetful: true,
  });
  await runtime.advance(5_000);
  expect((await blobs.list(tenant.id)).data).toEqual([]);
  expect(await storage.jobs.status(runtime.now())).toContainEqual(
    expect.objectContaining({ queue: 'media.fetch', failed: 0, dead: 0, active: 0 }),
  );
});

it('goes with its message when that is taken back', async () => {
  const { tenant, blobs, message, takeBack } = await receivePicture({ read: [answered(200)] });
  expect((await blobs.list(tenant.id)).data).toHaveLength(1);
  await takeBack();
  expect((await message())?.attachments).toEqual([]);
  expect((await blobs.list(tenant.id)).data).toEqual([]);
});
