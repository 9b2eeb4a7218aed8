import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { local } from '@replyforce/adapters/local';
import { expect, it } from 'vitest';
import { demoBusiness } from '../bench/support/models/demo-business.js';
import { measureLargeModel, measurePair } from '../bench/support/models/measure-pair.js';
import { savingAgainst } from '../bench/support/models/page.js';
import { readWorkload } from '../bench/support/models/workload.js';
import { ROOT } from './support/sources.js';

const PROMISED = 0.68;
const messages = readWorkload();

it('the demo workload is a week of messages of many customers', () => {
  expect(messages.length).toBeGreaterThanOrEqual(500);
  expect(new Set(messages.map(({ from }) => from)).size).toBeGreaterThan(300);
  expect(messages.every(({ from, text }) => /^c\d{3}$/.test(from) && text.trim() !== '')).toBe(true);
});

it('a large model that only writes replies saves what is promised, and more than four of ten messages ask no model', async () => {
  const models = local({ encoder: false });
  const setting = { models, business: await demoBusiness(models) };
  const some = messages.slice(0, 120);
  const { played, figures } = await measurePair(some, { understanding: 'gpt-6-luna', reply: 'gpt-6-sol' }, setting);
  const large = await measureLargeModel(played, setting);
  expect(large.calls).toBe(4 * some.length);
  expect(savingAgainst(figures.usd, large)).toBeGreaterThanOrEqual(PROMISED);
  expect(figures.withoutCall).toBeGreaterThan(some.length * 0.4);
  // One that is never asked would save everything.
  expect(figures.replyCalls).toBeGreaterThan(some.length * 0.2);
  expect(figures.sources['model']?.messages).toBeGreaterThan(some.length * 0.2);
}, 120_000);

it('the page shows the workload that there is, and no pair below the promise', () => {
  const page = readFileSync(join(ROOT, 'docs/reference/model-costs.md'), 'utf8');
  expect(Number(/^\| messages +\| (\d+)/m.exec(page)?.[1])).toBe(messages.length);
  const savings = [...page.matchAll(/^\| `[^`]+` +\| `[^`]+` +\| [\d.]+ +\| ([\d.]+) %/gm)].map(([, percent]) => Number(percent));
  expect(savings).toHaveLength(4);
  expect(Math.min(...savings)).toBeGreaterThanOrEqual(PROMISED * 100);
});
