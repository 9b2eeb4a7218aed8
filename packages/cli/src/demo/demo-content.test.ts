import { chunkDocument } from '@replyforce/core';
import { expect, it } from 'vitest';
import { readDemoContent, readDemoKnowledge } from './demo-content.js';
import { SEED_CONVERSATIONS } from './seed-conversations.js';

it('has a voice, a channel of each kind that the stand-in plays, and at least ten documents with text', async () => {
  const { tenant, brand, channels } = await readDemoContent();
  expect(tenant.slug).toBe('demo');
  expect(brand.company).not.toBe('');
  expect(channels.map(({ type, account_id }) => [type, account_id])).toEqual([
    ['facebook', 'demo-page'],
    ['whatsapp', 'demo-phone'],
  ]);
  const knowledge = await readDemoKnowledge();
  expect(knowledge.length).toBeGreaterThanOrEqual(10);
  for (const source of knowledge) expect(chunkDocument(source).passages.length).toBeGreaterThan(0);
});

it('has first customers whose message ids do not collide', () => {
  expect(SEED_CONVERSATIONS.length).toBeGreaterThanOrEqual(6);
  expect(new Set(SEED_CONVERSATIONS.map(({ key }) => key)).size).toBe(SEED_CONVERSATIONS.length);
  expect(new Set(SEED_CONVERSATIONS.map(({ from }) => from)).size).toBe(SEED_CONVERSATIONS.length);
});
