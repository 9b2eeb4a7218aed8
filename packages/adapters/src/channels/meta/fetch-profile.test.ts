import { webRuntime, type HttpRequest, type HttpResponse, type ProfileRequest } from '@replyforce/core';
import { expect, it } from 'vitest';
import { instagram } from '../instagram/index.js';
import { messenger } from '../messenger/index.js';
import { whatsapp } from '../whatsapp/index.js';

const options = { appSecret: 'test_app_secret', verifyToken: 'v', graphUrl: 'https://graph.test' };
const request: ProfileRequest = { accountId: '1', participantId: '2', baseUrl: null };

async function ask(adapter: ReturnType<typeof messenger>, answer: Partial<HttpResponse> | Error) {
  const calls: HttpRequest[] = [];
  const http = async (call: HttpRequest): Promise<HttpResponse> => {
    calls.push(call);
    if (answer instanceof Error) throw answer;
    return { status: 200, headers: {}, body: '', ...answer };
  };
  const result = await adapter.fetchProfile?.(
    request,
    { accessToken: 'EAAtoken' },
    { runtime: webRuntime(), http },
    new AbortController().signal,
  );
  return { result, call: calls[0] };
}

it('Messenger tells name and picture, asked with the proof of the app and the token in no address', async () => {
  const body = JSON.stringify({ first_name: 'Anna', last_name: 'Berg', profile_pic: 'https://cdn.test/a.png', id: '2' });
  const { result, call } = await ask(messenger(options), { body });
  expect(result).toEqual({ outcome: 'found', profile: { name: 'Anna Berg', avatarUrl: 'https://cdn.test/a.png' } });
  expect(call?.url).toBe(
    'https://graph.test/v26.0/2?fields=first_name,last_name,profile_pic&appsecret_proof=d6c4deea04dad311877a7fc71b2040fadb5f611475eeec72bb3c0bfad16d5e04',
  );
  expect(call?.headers['authorization']).toBe('Bearer EAAtoken');
});

it('Instagram tells who follows; a nameless person has a user name', async () => {
  const { result } = await ask(instagram(options), { body: '{"name":null,"username":"anna","is_user_follow_business":true}' });
  expect(result).toEqual({ outcome: 'found', profile: { name: 'anna', follows: true } });
});

it.each([
  ['nobody it tells of', 400, { code: 100, error_subcode: 2018218 }, 'unknown'],
  ['no consent', 403, { code: 230 }, 'later'],
  ['too many calls', 400, { code: 4 }, 'later'],
  ['a dead token', 401, { code: 190 }, 'later'],
  ['no JSON of its own', 502, undefined, 'later'],
])('%s is no profile', async (_name, status, error, outcome) => {
  const body = error ? JSON.stringify({ error: { message: 'words', ...error } }) : '<html>';
  expect((await ask(messenger(options), { status, body })).result?.outcome).toBe(outcome);
});

it('a connection that breaks is tried later, and WhatsApp is never asked', async () => {
  expect((await ask(messenger(options), new Error('broken'))).result?.outcome).toBe('later');
  expect(whatsapp(options).fetchProfile).toBeUndefined();
});
