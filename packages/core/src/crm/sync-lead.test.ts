import { afterEach, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainCrm } from '../testing/plain-crm.js';
import { plainVault } from '../testing/plain-vault.js';

let rf: ReplyForce | undefined;
afterEach(() => rf?.stop());

/** The number that a CRM is given of somebody who writes on WhatsApp under this name; `said` is a number they give themselves. */
async function numberOf(from: string, said?: string): Promise<unknown> {
  const runtime = manualRuntime();
  const crm = plainCrm();
  const plain = plainChannel('whatsapp');
  const channel: ChannelAdapter = {
    ...plain,
    parse: (body) =>
      plain
        .parse(body)
        .map((event) =>
          'participant' in event && event.participant && said !== undefined
            ? { ...event, participant: { ...event.participant, phone: said } }
            : event,
        ),
  };
  rf = replyForce({
    runtime,
    storage: memoryStorage({ now: runtime.now }),
    vault: plainVault(),
    channels: [channel],
    accounts: [{ type: 'whatsapp', accountId: 'number-1', name: 'Number', credentials: { access_token: 'token' } }],
    pipeline: echoPipeline(),
    crm: [{ adapter: crm.adapter, credentials: {} }],
  });
  await rf.start();
  const message = { type: 'message', account: 'number-1', from, id: 'm1', text: 'Do you ship today?', at: runtime.now() };
  await rf.receive('whatsapp', new TextEncoder().encode(JSON.stringify([message])), {});
  await runtime.advance(2_000);
  await rf.stop();
  const [record] = await crm.records();
  expect(record).toBeDefined();
  return record?.fields['phone'];
}

it('the number that WhatsApp reaches somebody at has its plus; one that was only said stays as it was said', async () => {
  expect(await numberOf('33612345678')).toBe('+33612345678');
  expect(await numberOf('US.anna', '4155550123')).toBe('4155550123');
});
