import { afterEach, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';
import type { TenantApi } from '../tenant/tenant-api.js';

const ADA = { type: 'user', id: 'ada' } as const;
const running: ReplyForce[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

interface Place {
  readonly api: TenantApi['conversations'];
  readonly id: string;
  readonly deliver: (event: object) => Promise<unknown>;
}

/** An engine whose model thinks until `meanwhile` is over; says what the customer got, what the model was shown, and how it ended. */
async function play(meanwhile: (place: Place) => Promise<unknown>) {
  const runtime = manualRuntime();
  const channel = plainChannel();
  const storage = memoryStorage({ now: runtime.now });
  const accounts = [{ type: 'facebook', accountId: 'page-1', name: 'Page', credentials: { access_token: 'token' } }] as const;
  const echo = echoPipeline();
  let think = () => {};
  const thought = new Promise<void>((resolve) => (think = resolve));
  const asked: { readonly text: string; readonly history: readonly string[]; readonly mayReply: boolean | undefined }[] = [];
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [channel],
    accounts,
    pipeline: {
      analyze: async (input, signal) => {
        asked.push({ text: input.text, history: (input.history ?? []).map(({ text }) => text), mayReply: input.modelReply });
        await thought;
        return echo.analyze(input, signal);
      },
    },
  });
  running.push(rf);
  const deliver = async (event: object) => {
    const body = JSON.stringify([{ account: 'page-1', from: 'anna', at: runtime.now(), ...event }]);
    await rf.receive('facebook', new TextEncoder().encode(body), {});
    await runtime.advance(100);
  };
  await rf.start();
  await deliver({ type: 'message', id: 'm1', text: 'Are you open on Sunday?' });
  await runtime.advance(500);
  const api = rf.tenant((await storage.tenants.find('default'))?.id ?? '').conversations;
  const id = (await api.list()).data[0]?.id ?? '';
  await meanwhile({ api, id, deliver });
  await runtime.advance(500);
  think();
  await runtime.advance(5_000);
  const { owner, status } = await api.get(id);
  const said = channel.sent.map(({ text }) => text.split('\n').at(-1));
  return { said, asked, owner, status };
}

it('an answer the machine was still thinking of is not said on top of a person who replied and gave the conversation back', async () => {
  const { said, owner } = await play(async ({ api, id }) => {
    await api.reply(id, { content: 'Yes, from ten.' }, ADA);
    await api.returnToAi(id, ADA);
  });
  expect(said).toEqual(['Yes, from ten.']);
  expect(owner).toBe('ai');
});

it('nor on top of one who answered in the platform’s own app; what they answered is not answered again, and nobody is called', async () => {
  const { said, asked, owner, status } = await play(async ({ api, id, deliver }) => {
    await deliver({ type: 'echo', id: 'app-1', text: 'Yes, from ten.' });
    await api.returnToAi(id, ADA);
  });
  expect(said).toEqual([]);
  expect(asked.map(({ mayReply }) => mayReply)).toEqual([true, false]);
  expect([owner, status]).toEqual(['ai', 'open']);
});

it('what the customer asks after the person is answered alone, with what the person said before it', async () => {
  const { said, asked } = await play(async ({ api, id, deliver }) => {
    await deliver({ type: 'echo', id: 'app-1', text: 'Yes, from ten.' });
    await api.returnToAi(id, ADA);
    await deliver({ type: 'message', id: 'm2', text: 'And on Monday?' });
  });
  expect(asked.at(-1)).toEqual({ text: 'And on Monday?', history: ['Are you open on Sunday?', 'Yes, from ten.'], mayReply: true });
  expect(said).toHaveLength(1);
});

it('a conversation that a person keeps is understood whole, and nothing is said', async () => {
  const { said, asked, owner } = await play(async ({ deliver }) => {
    await deliver({ type: 'echo', id: 'app-1', text: 'Yes, from ten.' });
    await deliver({ type: 'message', id: 'm2', text: 'And on Monday?' });
  });
  expect(asked.at(-1)?.text).toBe('Are you open on Sunday?\nAnd on Monday?');
  expect([said, owner]).toEqual([[], 'human']);
});
