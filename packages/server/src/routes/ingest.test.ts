import { messengerText, metaJson, signMeta } from '@replyforce/adapters/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  APP_SECRET,
  bearer,
  connectProgram,
  createBusiness,
  createInstallation,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let rival: Business;
const DAY_MS = 24 * 60 * 60_000;

beforeAll(async () => {
  installation = await createInstallation();
  [acme, rival] = [await createBusiness(installation, 'Acme'), await createBusiness(installation, 'Rival')];
  await installation.engine.rf.start();
});
afterAll(() => installation.close());

async function deliver(value: object): Promise<void> {
  const payload = metaJson(value);
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signMeta(payload, APP_SECRET) };
  expect((await installation.app.inject({ method: 'POST', url: '/webhooks/facebook', headers, payload })).statusCode).toBe(200);
}

const get = async (path = '', key = acme.keys.viewer) => {
  const response = await installation.app.inject({ method: 'GET', url: `/api/v1/ingest${path}`, headers: bearer(key) });
  return { status: response.statusCode, body: response.json() };
};

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly verdict: string | null;
}
const list = async (query = ''): Promise<readonly Entry[]> => (await get(query)).body.data as readonly Entry[];

it('says of every event what became of it, and finds it by that, by its channel and by the platform’s id', async () => {
  const text = messengerText({ pageId: acme.accountId, from: 'ann', text: 'Hello there', mid: 'mid.1' });
  await deliver(text);
  await deliver(text);
  await deliver({ object: 'page', entry: [{ id: acme.accountId, time: Date.now(), messaging: [{ odd: true }] }] });
  const program = await connectProgram(installation, acme);
  await installation.engine.rf
    .tenant(acme.tenant.id)
    .channels.receive(program, { messageId: 'p-1', contact: { id: 'c' }, text: 'Hi there' });
  await waitFor(async () => ((await list()).every(({ verdict }) => verdict !== null) ? true : undefined));

  const message = (await list('?platform_id=mid.1')).find(({ kind }) => kind === 'message');
  expect(message).toEqual({
    id: expect.any(String) as string,
    channel_id: acme.channelId,
    channel: 'facebook',
    kind: 'message',
    class: 'stored',
    verdict: expect.stringMatching(/^stored as message /) as string,
    platform_at: expect.stringMatching(/Z$/) as string,
    received_at: expect.stringMatching(/Z$/) as string,
    repeats: 1,
    last_repeat_at: expect.stringMatching(/Z$/) as string,
    has_body: true,
  });
  expect((await get(`/${message?.id}`)).body).toEqual(message);
  expect((await list('?verdict=duplicate')).map(({ id }) => id)).toEqual([message?.id]);
  expect((await list('?verdict=unknown')).map(({ verdict }) => verdict)).toEqual([expect.stringMatching(/^unknown: /)]);
  expect((await list('?channel=api')).map(({ kind }) => kind)).toEqual(['message']);
  expect(await list(`?channel_id=${program}&verdict=stored`)).toHaveLength(1);
  expect(await list('?platform_id=mid.of.nobody')).toEqual([]);
  expect((await get('?verdict=odd')).body).toMatchObject({ code: 'validation_failed' });

  const first = (await get('?limit=1')).body;
  const rest = (await get(`?limit=100&cursor=${encodeURIComponent(first.next_cursor as string)}`)).body;
  expect([...first.data, ...rest.data]).toEqual(await list('?limit=100'));
});

it('opens a body for admins alone, and notes it', async () => {
  const [{ id } = { id: '' }] = await list('?platform_id=mid.1');
  expect((await get(`/${id}/body`, acme.keys.agent)).status).toBe(403);
  expect((await get(`/${id}/body`, rival.keys.admin)).status).toBe(404);
  const { body } = await get(`/${id}/body`, acme.keys.admin);
  expect(body).toMatchObject({
    id,
    body: { object: 'page', entry: [{ messaging: [{ message: { mid: 'mid.1', text: 'Hello there' } }] }] },
  });
  const audit = (await installation.engine.storage.forTenant(acme.tenant.id).audit.list({})).data;
  expect(audit.filter(({ action }) => action === 'ingest.body_read').map(({ actor, resource }) => [actor.type, resource.id])).toEqual([
    ['api_key', id],
  ]);
});

it('shows nothing of another tenant', async () => {
  const [{ id } = { id: '' }] = await list();
  expect((await get(`/${id}`, rival.keys.admin)).status).toBe(404);
  expect((await get('', rival.keys.admin)).body.data).toEqual([]);
});

it('is a log of 30 days: then bodies are gone, and a redelivery is a duplicate all the same', async () => {
  const [{ id } = { id: '' }] = await list('?platform_id=mid.1');
  const { storage, runtime } = installation.engine;
  const tenant = storage.forTenant(acme.tenant.id);
  await tenant.forgetRawEvents(runtime.now() - 30 * DAY_MS, 500);
  expect((await get(`/${id}`)).body).toMatchObject({ has_body: true });
  installation.advance(31 * DAY_MS);
  await tenant.forgetRawEvents(runtime.now() - 30 * DAY_MS, 500);
  expect(await list()).toEqual([]);
  expect((await get(`/${id}`)).body).toMatchObject({ has_body: false, class: 'stored' });
  expect((await get(`/${id}/body`, acme.keys.admin)).body).toMatchObject({ code: 'not_found' });
});
