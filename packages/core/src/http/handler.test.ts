import { expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { replyForce } from '../reply-force.js';

it('what nobody here can verify is not genuine; what is no channel is not found', async () => {
  const storage = memoryStorage();
  const { handler } = replyForce({ storage, channels: [] });
  const answer = async (request: Request) => {
    const response = await handler(request);
    return [response.status, ((await response.json()) as { code: string }).code];
  };
  const url = (channel: string) => `https://rf.test/webhooks/${channel}`;
  expect(await answer(new Request(url('twitter'), { method: 'POST', body: '{}' }))).toEqual([401, 'invalid_signature']);
  expect(await answer(new Request(`${url('twitter')}?crc_token=abc`))).toEqual([403, 'verification_failed']);
  expect(await answer(new Request(url('sms'), { method: 'POST', body: '{}' }))).toEqual([404, 'not_found']);
});
