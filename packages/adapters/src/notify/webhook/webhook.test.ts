import { webRuntime } from '@replyforce/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callbackReceiver, type Receiver } from '../../testkit/index.js';
import { webhook } from './index.js';

const SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const runtime = webRuntime();
let program: Receiver;
beforeAll(async () => void (program = await callbackReceiver({ secret: SECRET })));
afterAll(() => program.close());

const call = (change: { readonly url?: string; readonly secret?: string } = {}) =>
  webhook({ allowedAddresses: ['loopback'] }).send(
    { id: 'notice-1', url: program.url, secret: SECRET, body: { type: 'people.notice', text: 'Jörg' }, ...change },
    { runtime },
    runtime.timeout(300),
  );

it('is a signed request whose id is that of the notice', async () => {
  expect(await call()).toEqual({ outcome: 'taken' });
  expect(program.callbacks().at(-1)).toMatchObject({
    id: 'notice-1',
    genuine: true,
    body: { type: 'people.notice', text: 'Jörg' },
    headers: { 'content-type': 'application/json' },
  });
});

it('means what the answer says', async () => {
  for (const [answer, expected] of [
    [{ status: 500 }, { outcome: 'retry', isDown: true }],
    [
      { status: 503, headers: { 'retry-after': '7' } },
      { outcome: 'retry', isDown: true, afterMs: 7_000 },
    ],
    [{ status: 429 }, { outcome: 'retry', isDown: false, afterMs: 10_000 }],
    [{ status: 401 }, { outcome: 'retry', isDown: false }],
    [
      { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
      { outcome: 'retry', isDown: false },
    ],
    [{ status: 410 }, { outcome: 'failed' }],
    [{ hold: 2_000 }, { outcome: 'retry', isDown: true, failure: { code: 'not_confirmed' } }],
  ] as const) {
    program.answerWith(answer);
    expect({ answer, result: await call() }).toMatchObject({ answer, result: expected });
  }
});

it('reaches no private address, and signs with no empty secret', async () => {
  const before = program.callbacks().length;
  const closed = webhook();
  expect(closed.isClosed(program.url)).toBe(true);
  expect(await closed.send({ id: 'n', url: program.url, secret: SECRET, body: {} }, { runtime }, runtime.timeout(300))).toMatchObject({
    outcome: 'retry',
    failure: { code: 'not_sent' },
  });
  expect(await call({ secret: '' })).toMatchObject({ outcome: 'failed', failure: { code: 'no_secret' } });
  expect(program.callbacks()).toHaveLength(before);
});
