import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bearer, createBusiness, createInstallation, type Business, type Installation } from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let port: number;
beforeAll(async () => {
  installation = await createInstallation();
  acme = await createBusiness(installation, 'Acme');
  await installation.app.listen({ port: 0 });
  ({ port } = installation.app.server.address() as AddressInfo);
});
afterAll(() => installation.close());

/** As clients ask that name a content type whether or not they send something. */
async function ask(method: string, path: string, headers: Record<string, string>, body?: string) {
  return new Promise<{ readonly status: number; readonly body: Record<string, unknown> }>((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', method, path, headers: { ...bearer(acme.keys.admin), ...headers } }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += String(part)));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) as Record<string, unknown> }));
    });
    asked.on('error', reject).end(body);
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const NOTHING: readonly Record<string, string>[] = [
  {},
  { 'content-length': '0' },
  JSON_TYPE,
  { ...JSON_TYPE, 'content-length': '0' },
  { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' },
];

it.each(NOTHING)('no body is an empty one where nothing has to be said: %j', async (headers) => {
  expect(await ask('POST', '/api/v1/embed-tokens', headers)).toMatchObject({ status: 201, body: { token: expect.any(String) } });
  expect(await ask('POST', '/api/v1/leads/rescore', headers)).toMatchObject({ status: 200, body: { data: [] } });
});

it.each(NOTHING)('what takes no body takes none whatever its type would be: %j', async (headers) => {
  for (const [method, path] of [
    ['DELETE', '/api/v1/knowledge/none'],
    ['POST', '/api/v1/dlq/none/retry'],
    ['POST', '/api/v1/conversations/none/return-to-ai'],
  ] as const)
    expect([path, await ask(method, path, headers)]).toMatchObject([path, { status: 404, body: { code: 'not_found' } }]);
});

it.each(NOTHING)('where something has to be said, each thing that is missing is named: %j', async (headers) => {
  const { status, body } = await ask('POST', '/api/v1/auth/login', headers);
  expect([status, body['code'], (body['errors'] as { path: string }[]).map(({ path }) => path)]).toEqual([
    422,
    'validation_failed',
    ['email', 'password'],
  ]);
});

it('a body that is there is read as what it is', async () => {
  expect(await ask('POST', '/api/v1/embed-tokens', JSON_TYPE, 'null')).toMatchObject({ status: 422, body: { errors: [{ path: 'body' }] } });
  expect(await ask('POST', '/api/v1/embed-tokens', JSON_TYPE, ' ')).toMatchObject({ status: 400, body: { code: 'malformed_body' } });
  const chunked = { ...JSON_TYPE, 'transfer-encoding': 'chunked' };
  expect(await ask('POST', '/api/v1/embed-tokens', chunked, '{"expires_in":0}')).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'expires_in' }] },
  });
});

it('the document says where a body may be left out', async () => {
  const { paths } = (await installation.app.inject({ url: '/openapi.json' })).json() as {
    paths: Record<string, Record<string, { requestBody: { required: boolean } }>>;
  };
  expect(paths['/api/v1/embed-tokens']?.['post']?.requestBody.required).toBe(false);
  expect(paths['/api/v1/auth/login']?.['post']?.requestBody.required).toBe(true);
});
