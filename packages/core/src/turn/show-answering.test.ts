import { afterEach, describe, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { AnsweringSign } from '../ports/channel-adapter.js';
import type { Pipeline } from '../ports/pipeline.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime, type ManualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const ACCOUNT = 'page-1';
const running: ReplyForce[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

/** Answers after so long, and says before that it writes where it is to. */
function slowPipeline(runtime: ManualRuntime, ms: number, writes = true): Pipeline {
  const echo = echoPipeline();
  return {
    analyze: async (input, signal, onWriting) => {
      if (writes) onWriting?.();
      await runtime.sleep(ms);
      return echo.analyze(input, signal);
    },
  };
}

async function begin(ms: number, { writes = true, fails = false, on = true } = {}) {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const channel = plainChannel();
  const shown: (AnsweringSign & { readonly token: unknown; readonly before: number })[] = [];
  const warnings: string[] = [];
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    logger: { ...silentLogger, warn: (_fields, message) => void warnings.push(message) },
    channels: [
      {
        ...channel,
        showAnswering: async (sign, credentials) => {
          shown.push({ ...sign, token: credentials.accessToken, before: channel.sent.length });
          if (fails) throw new Error('no');
        },
      },
    ],
    accounts: [{ type: 'facebook', accountId: ACCOUNT, name: 'Page', credentials: { accessToken: 'token' } }],
    pipeline: slowPipeline(runtime, ms, writes),
    ...(!on && { autoReply: { showAnswering: { facebook: false } } }),
  });
  running.push(rf);
  await rf.start();
  let number = 0;
  const ask = async () => {
    const event = {
      type: 'message',
      account: ACCOUNT,
      from: 'anna',
      id: `m${(number += 1)}`,
      text: 'Are you open today?',
      at: runtime.now(),
    };
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([event])), {});
    await runtime.advance(5_000);
  };
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  return { ask, channel, shown, tenant, warnings };
}

describe('an answer that takes a while', () => {
  it('is announced to the customer, once, before it comes', async () => {
    const { ask, channel, shown } = await begin(2_000);
    await ask();
    expect(shown).toEqual([{ to: 'anna', accountId: ACCOUNT, platformMid: 'm1', baseUrl: null, token: 'token', before: 0 }]);
    expect(channel.sent).toHaveLength(1);
  });

  it('is not announced where it comes soon, where none is being written, or where it is switched off', async () => {
    for (const given of [await begin(500), await begin(2_000, { writes: false }), await begin(2_000, { on: false })]) {
      await given.ask();
      expect(given.shown).toEqual([]);
      expect(given.channel.sent).toHaveLength(1);
    }
  });

  it('is not announced where a person owns the conversation', async () => {
    const { ask, shown, tenant } = await begin(2_000);
    await ask();
    const id = (await tenant.conversations.list()).data[0]?.id ?? '';
    await tenant.conversations.reply(id, { content: 'I am here.' }, { type: 'user', id: 'user-1' });
    await ask();
    expect(shown).toHaveLength(1);
  });

  it('comes all the same where it cannot be announced, which is said once', async () => {
    const { ask, channel, shown, warnings } = await begin(2_000, { fails: true });
    await ask();
    await ask();
    expect([shown.length, channel.sent.length]).toEqual([2, 2]);
    expect(warnings.filter((warning) => warning.includes('being written'))).toHaveLength(1);
  });
});
