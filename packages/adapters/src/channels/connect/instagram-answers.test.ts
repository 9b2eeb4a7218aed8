import type { ChannelContext } from '@replyforce/core';
import { webRuntime } from '@replyforce/core';
import { expect, it } from 'vitest';
import { instagram } from '../instagram/index.js';

const signal = AbortSignal.timeout(10_000);

/** Bodies as Instagram writes them, by the end of the address that is asked. */
function answering(bodies: Readonly<Record<string, string>>): ChannelContext {
  return {
    runtime: webRuntime(),
    http: async ({ url }) => {
      const { pathname } = new URL(url);
      const name = Object.keys(bodies).find((end) => pathname.endsWith(end));
      return { status: name === undefined ? 404 : 200, headers: {}, body: name === undefined ? '{}' : (bodies[name] ?? '') };
    },
  };
}

const exchange = (me: string) =>
  instagram({ appSecret: 's', verifyToken: 'v', appId: 'app' }).connector?.exchange(
    { code: 'code', redirectUri: 'https://rf.test/callback', codeVerifier: 'verifier' },
    answering({
      // A number beyond what JavaScript counts exactly.
      '/oauth/access_token': '{"access_token": "short", "user_id": 17841405822304914, "permissions": ["instagram_business_basic"]}',
      '/access_token': '{"access_token":"long","token_type":"bearer","expires_in":5184000}',
      '/me': me,
    }),
    signal,
  );

it('knows the owner by an id that is written as a number of seventeen digits', async () => {
  expect(await exchange('{"user_id":"17841400008460056","username":"acme"}')).toMatchObject([
    { accountId: '17841400008460056', name: '@acme', ownerId: '17841405822304914' },
  ]);
});

it('reads who the account is in either form that Instagram answers in', async () => {
  expect(await exchange('{"data":[{"user_id":"17841400008460056","username":"acme"}]}')).toMatchObject([
    { accountId: '17841400008460056', name: '@acme', credentials: { accessToken: 'long' } },
  ]);
});
