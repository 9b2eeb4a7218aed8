import { afterAll, beforeAll, expect, it } from 'vitest';
import { bearer, createBusiness, createInstallation, type Business, type Installation } from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let rates: string;

beforeAll(async () => {
  installation = await createInstallation();
  acme = await createBusiness(installation, 'Acme');
  for (const [name, content] of [
    ['rates.md', '# Rates\n\n## Canoes\n\nA canoe costs €12.\n\n## Tents\n\nA tent costs €9.\n\n## Bikes\n\nA bike costs €15.'],
    ['rates.md', '# Rates\n\n## Canoes\n\nA canoe costs €14.\n\n## Tents\n\nA tent costs €9.\n\n## Bikes\n\nA bike costs €15.'],
    ['hours.md', 'Open all day.'],
    ['ways.md', 'By the lake.'],
  ])
    rates = (await call('POST', '/knowledge', { name, content })).id ?? rates;
  rates = (await call('GET', '/knowledge')).data.find(({ source }) => source === 'rates.md')?.id ?? '';
});
afterAll(() => installation.close());

interface Listed {
  readonly id?: string;
  readonly number?: number;
  readonly source?: string;
}

async function call(method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object) {
  const headers = bearer(acme.keys.admin);
  const answer = await installation.app.inject({ method, url: `/api/v1${path}`, headers, ...(payload && { payload }) });
  const body = answer.body === '' ? {} : (answer.json() as object);
  return { status: answer.statusCode, ...body } as {
    status: number;
    id?: string;
    code?: string;
    data: Listed[];
    next_cursor: string | null;
  };
}

const LISTS = [
  '/apikeys',
  '/channels',
  '/knowledge',
  '/knowledge/:id/passages',
  '/knowledge/:id/versions',
  '/knowledge/gaps',
  '/knowledge/suggestions',
  '/settings/team',
];

it.each(LISTS)('%s is whole, or comes in pages of the size that is said', async (list) => {
  const path = list.replace(':id', rates);
  const whole = await call('GET', path);
  expect([whole.status, whole.next_cursor]).toEqual([200, null]);
  const paged: Listed[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Awaited<ReturnType<typeof call>> = await call('GET', `${path}?limit=1${cursor && `&cursor=${cursor}`}`);
    expect(page.data.length).toBeLessThanOrEqual(1);
    paged.push(...page.data);
    cursor = page.next_cursor;
  }
  expect(paged).toEqual(whole.data);
  expect((await call('GET', `${path}?limit=100`)).data).toEqual(whole.data);
  for (const wrong of ['limit=0', 'limit=101', 'limit=x', 'limit=1&cursor=x', `limit=1&cursor=${btoa('["a","b"]')}`])
    expect([wrong, await call('GET', `${path}?${wrong}`)]).toMatchObject([wrong, { status: 422, code: 'validation_failed' }]);
});

it('a page follows the one before also where its last entry is gone', async () => {
  const whole = (await call('GET', '/knowledge')).data.map(({ id }) => id);
  const first = await call('GET', '/knowledge?limit=2');
  await call('DELETE', `/knowledge/${whole[1] ?? ''}`);
  const second = await call('GET', `/knowledge?limit=2&cursor=${first.next_cursor ?? ''}`);
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(whole);
});
