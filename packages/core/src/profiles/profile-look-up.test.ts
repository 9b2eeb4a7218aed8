import { afterEach, describe, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { ProfileRequest, ProfileResult } from '../ports/channel-adapter.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';
import { PROFILE_FRESH_MS } from './profile-look-up.js';

const running: ReplyForce[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

async function begin(answer: (request: ProfileRequest) => ProfileResult | Promise<ProfileResult>) {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const asked: { readonly participantId: string; readonly at: number }[] = [];
  const plain = plainChannel();
  const channel = {
    ...plain,
    fetchProfile: async (request: ProfileRequest) => {
      asked.push({ participantId: request.participantId, at: runtime.now() });
      return answer(request);
    },
  };
  const accounts = [{ type: 'facebook', accountId: 'page', name: 'Page', credentials: { access_token: 't' } }] as const;
  const rf = replyForce({ runtime, storage, vault: plainVault(), channels: [channel], accounts, pipeline: echoPipeline() });
  running.push(rf);
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  let counter = 0;
  const says = async (from: string) => {
    const event = { type: 'message', account: 'page', from, id: `m${(counter += 1)}`, text: 'Are you open today?', at: runtime.now() };
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([event])), {});
    await runtime.advance(2_000);
  };
  const contacts = async () => (await tenant.conversations.list()).data.map(({ contact }) => contact);
  return { runtime, plain, asked, says, contacts };
}

const FOUND: ProfileResult = { outcome: 'found', profile: { name: 'Anna', avatarUrl: 'https://cdn.example/a.png', follows: true } };

describe('who somebody is', () => {
  it('is asked once, beside the answer, and again when what is known is old', async () => {
    const { runtime, plain, asked, says, contacts } = await begin(() => FOUND);
    await says('anna');
    await says('anna');
    expect(asked).toHaveLength(1);
    expect(plain.sent).toHaveLength(2);
    expect((await contacts())[0]).toMatchObject({ name: 'Anna', avatarUrl: 'https://cdn.example/a.png', follows: true });
    runtime.skip(PROFILE_FRESH_MS);
    await says('anna');
    expect(asked).toHaveLength(2);
  });

  it('is not asked again of whom the platform tells nothing', async () => {
    const { asked, says, contacts } = await begin(() => ({ outcome: 'unknown' }));
    await says('anna');
    await says('anna');
    expect(asked).toHaveLength(1);
    expect((await contacts())[0]).toMatchObject({ name: null, follows: null });
  });

  it('rests where the platform cannot be asked, and holds up no answer that never comes', async () => {
    const { runtime, plain, asked, says } = await begin(() => ({ outcome: 'later', reason: 'busy' }));
    await says('anna');
    await says('bert');
    expect(asked.map(({ participantId }) => participantId)).toEqual(['anna']);
    runtime.skip(6 * 60_000);
    await says('bert');
    expect(asked.map(({ participantId }) => participantId)).toEqual(['anna', 'bert']);
    expect(plain.sent).toHaveLength(3);
    const hanging = await begin(() => new Promise<never>(() => undefined));
    await hanging.says('anna');
    expect(hanging.plain.sent).toHaveLength(1);
  });

  it('is asked at the pace of the account', async () => {
    const { runtime, asked, says } = await begin(() => FOUND);
    const start = runtime.now();
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(says));
    await runtime.advance(5_000);
    const times = asked.map(({ at }) => at - start);
    expect(times).toHaveLength(5);
    expect(Math.max(...times)).toBeGreaterThanOrEqual(2_000);
  });
});
