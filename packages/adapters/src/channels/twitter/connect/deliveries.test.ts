import { webRuntime, type ChannelContext } from '@replyforce/core';
import { expect, it } from 'vitest';
import { ensureSubscriptions, ensureWebhook, type XDesk } from './deliveries.js';

interface Subscription {
  readonly subscription_id: string;
  readonly event_type: string;
  readonly filter: { readonly user_id: string };
  readonly webhook_id: string;
}

/** An app at X with webhooks of several installations. */
function app() {
  const state = {
    webhooks: [
      { id: 'w1', url: 'https://production.test/', valid: true },
      { id: 'w6', url: 'https://staging.test/', valid: true },
    ],
    subscriptions: [] as Subscription[],
    changes: [] as string[],
    refuses: undefined as number | undefined,
    counter: 0,
  };
  const answer = (method: string, path: string, body: string): { readonly status: number; readonly body: unknown } => {
    const [kind, id] = path.replace('/2/', '').replace('activity/', '').split('/');
    if (kind === 'webhooks') return { status: 200, body: { data: state.webhooks } };
    if (method === 'GET') return { status: 200, body: { data: state.subscriptions } };
    if (method === 'DELETE') {
      state.changes.push(`end ${id}`);
      state.subscriptions = state.subscriptions.filter((one) => one.subscription_id !== id);
      return { status: 200, body: {} };
    }
    if (state.refuses !== undefined) return { status: state.refuses, body: { title: 'Refused' } };
    const made = { ...(JSON.parse(body) as Subscription), subscription_id: `s${(state.counter += 1)}` };
    state.changes.push(`make ${made.subscription_id}`);
    state.subscriptions.push(made);
    return { status: 201, body: { data: { subscription_id: made.subscription_id } } };
  };
  const context: ChannelContext = {
    runtime: webRuntime(),
    http: async ({ method, url, body }) => {
      const given = answer(method, new URL(url).pathname, typeof body === 'string' ? body : '');
      return { status: given.status, headers: {}, body: JSON.stringify(given.body) };
    },
  };
  const desk: XDesk = { apiUrl: 'https://x.test', appToken: 'app', context, signal: AbortSignal.timeout(10_000) };
  const ensure = async (url: string) => ensureSubscriptions(desk, '5', 'user', await ensureWebhook(desk, url));
  return { state, ensure, webhooksOf: () => state.subscriptions.map(({ webhook_id }) => webhook_id).toSorted() };
}

it('two installations of one app leave each other their subscriptions, and say that there is another', async () => {
  const { ensure, webhooksOf, state } = app();
  expect(await ensure('https://production.test/')).toEqual({ ids: ['s1', 's2', 's3', 's4'] });
  expect((await ensure('https://staging.test/')).remark).toContain('another webhook');
  const again = await ensure('https://production.test/');
  expect(again).toEqual({ ids: ['s1', 's2', 's3', 's4'], remark: expect.stringContaining('another webhook') as string });
  expect(webhooksOf()).toEqual(['w1', 'w1', 'w1', 'w1', 'w6', 'w6', 'w6', 'w6']);
  expect(state.changes.filter((change) => change.startsWith('end'))).toEqual([]);
});

it.each([
  ['is gone', (webhooks: { valid: boolean }[]) => void webhooks.shift()],
  ['is broken', ([first]: { valid: boolean }[]) => first && (first.valid = false)],
])('what is subscribed for a webhook that %s ends, each once the one in its place is made', async (_, lose) => {
  const { ensure, webhooksOf, state } = app();
  await ensure('https://production.test/');
  lose(state.webhooks);
  state.changes.length = 0;
  expect(await ensure('https://staging.test/')).toEqual({ ids: ['s5', 's6', 's7', 's8'] });
  expect(webhooksOf()).toEqual(['w6', 'w6', 'w6', 'w6']);
  expect(state.changes.slice(0, 2)).toEqual(['make s5', 'end s1']);
});

it('nothing ends where X takes no new subscription of whoever asks', async () => {
  const { ensure, webhooksOf, state } = app();
  await ensure('https://production.test/');
  state.webhooks.shift();
  state.refuses = 403;
  await expect(ensure('https://staging.test/')).rejects.toMatchObject({ code: 'platform_rejected' });
  state.refuses = 503;
  await expect(ensure('https://staging.test/')).rejects.toMatchObject({ code: 'platform_unavailable' });
  expect(webhooksOf()).toEqual(['w1', 'w1', 'w1', 'w1']);
});

it('says where messages go that X does not deliver here because it delivers them to another installation', async () => {
  const { ensure, webhooksOf, state } = app();
  await ensure('https://production.test/');
  state.refuses = 400;
  await expect(ensure('https://staging.test/')).rejects.toThrow('to another webhook of the app. Here it does not (Refused).');
  expect(webhooksOf()).toEqual(['w1', 'w1', 'w1', 'w1']);
});
