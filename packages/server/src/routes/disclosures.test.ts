import { messengerText, metaJson, signMeta } from '@replyforce/adapters/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  APP_SECRET,
  bearer,
  createBusiness,
  createInstallation,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let rival: Business;

beforeAll(async () => {
  installation = await createInstallation();
  [acme, rival] = [await createBusiness(installation, 'Acme'), await createBusiness(installation, 'Rival')];
  await installation.engine.rf.start();
});
afterAll(() => installation.close());

async function ask(from: string): Promise<void> {
  const payload = metaJson(messengerText({ pageId: acme.accountId, from, text: 'What does a canoe cost?', mid: `mid.${from}` }));
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signMeta(payload, APP_SECRET) };
  expect((await installation.app.inject({ method: 'POST', url: '/webhooks/facebook', headers, payload })).statusCode).toBe(200);
}

const get = async (path: string, key = acme.keys.viewer) => {
  const response = await installation.app.inject({ method: 'GET', url: `/api/v1/${path}`, headers: bearer(key) });
  return { status: response.statusCode, body: response.json() as { data: readonly Line[]; next_cursor: string | null; code?: string } };
};

interface Line {
  readonly conversation_id: string;
  readonly message_id: string;
  readonly first_ai_reply_at: string;
}

it('tells who was told of the machine, by pages and from a time on, and each tenant of its own customers only', async () => {
  await ask('ann');
  await ask('bob');
  const lines = await waitFor(async () => {
    const { data } = (await get('disclosures')).body;
    return data.length === 2 ? data : undefined;
  });
  expect(lines[0]).toEqual({
    conversation_id: expect.any(String) as string,
    channel_id: acme.channelId,
    channel: 'facebook',
    first_ai_reply_at: expect.any(String) as string,
    disclosed_at: lines[0]?.first_ai_reply_at,
    message_id: expect.any(String) as string,
    text: { language: 'en', version: 'disclosure-1' },
    verdict: 'ok',
  });
  const first = await get('disclosures?limit=1');
  const second = await get(`disclosures?limit=1&cursor=${first.body.next_cursor}`);
  expect([...first.body.data, ...second.body.data]).toEqual(lines);
  expect(second.body.next_cursor).toBeNull();
  expect((await get(`disclosures?since=${new Date(Date.now() + 60_000).toISOString()}`)).body.data).toEqual([]);
  expect((await get(`disclosures?since=2026-01-01T00:00:00%2B02:00`)).body.data).toEqual(lines);
  expect((await get('disclosures?since=yesterday')).status).toBe(422);
  expect((await get('disclosures', rival.keys.admin)).body.data).toEqual([]);
});
