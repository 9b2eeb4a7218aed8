import { createPipeline, type Analysis, type KnowledgeSearch } from '@replyforce/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAiStandIn } from '../testkit/openai/stand-in.js';
import type { OpenAiBehaviour, OpenAiStandIn } from '../testkit/openai/types.js';
import { openai } from './index.js';

/**
 * What becomes of a turn when a model of a service fails: each fault at each agent that asks one, over the wire. The reference is
 * written from what happened; run this with `-u` after a change.
 */

const KEY = 'sk-fault-table';
const REPLY_MODEL = 'gpt-6-sol';
const READING_MODEL = 'gpt-6-luna';
/** The knowledge speaks of it, no single sentence answers it, and rules cannot tell its topic. */
const TEXT = 'we are three friends with a dog, some time out on the water with one of your canoes then';
const REPLY = 'A canoe carries three people, and dogs may come along in it. It costs €27 for two hours.';
const PASSAGES = ['A canoe costs €27 for two hours and carries three people.', 'Dogs may come along in a canoe.'];
/** A turn ends within its time and a little, ms (architecture.md 4.2). */
const TURN_MS = 3_000;
const GRACE_MS = 1_500;

const knowledge: KnowledgeSearch = {
  version: 1,
  search: () =>
    PASSAGES.map((text, position) => ({
      documentId: 'rental',
      title: 'Rental',
      score: 0.3,
      passage: { id: `p${position}`, documentId: 'rental', position, headings: ['Boats'], text },
    })),
};

const AGENTS = {
  moderation: { stage: 'input_guard', aim: { endpoint: 'moderations' } },
  understanding: { stage: 'model_understanding', aim: { endpoint: 'chat', model: READING_MODEL } },
  reply: { stage: 'model_reply', aim: { endpoint: 'chat', model: REPLY_MODEL } },
} as const satisfies Record<string, { readonly stage: string; readonly aim: OpenAiBehaviour }>;
type AgentName = keyof typeof AGENTS;

const FAULTS: readonly { readonly name: string; readonly behaviour: OpenAiBehaviour; readonly not?: AgentName }[] = [
  { name: 'no answer in time', behaviour: { delayMs: 20_000 } },
  { name: 'connection breaks', behaviour: { outcome: { kind: 'drop' } } },
  { name: 'connection breaks in the answer', behaviour: { outcome: { kind: 'drop_mid_answer' } } },
  { name: '500', behaviour: { outcome: { kind: 'error', status: 500 } } },
  { name: 'gateway page', behaviour: { outcome: { kind: 'http', status: 502, body: '<html>Bad gateway</html>' } } },
  { name: 'rate limit', behaviour: { outcome: { kind: 'rate_limit', retryAfterSeconds: 30 } } },
  { name: 'quota used up', behaviour: { outcome: { kind: 'insufficient_quota' } } },
  { name: 'key refused', behaviour: { outcome: { kind: 'error', status: 401, code: 'invalid_api_key' } } },
  { name: 'model shut down', behaviour: { outcome: { kind: 'error', status: 404, code: 'model_not_found' } } },
  { name: 'refusal', behaviour: { outcome: { kind: 'refusal' } }, not: 'moderation' },
  { name: 'content filter', behaviour: { outcome: { kind: 'content_filter' } }, not: 'moderation' },
  { name: 'answer cut off', behaviour: { outcome: { kind: 'length' } }, not: 'moderation' },
  { name: 'malformed JSON', behaviour: { outcome: { kind: 'malformed_json' } }, not: 'moderation' },
];

let service: OpenAiStandIn;
const lines: string[] = [];

beforeAll(async () => {
  service = await openAiStandIn({
    apiKey: KEY,
    moderate: () => ({}),
    answer: ({ schema }) =>
      JSON.stringify(schema).includes('key_phrases')
        ? JSON.stringify({
            language: 'en',
            entities: [],
            topic: 'inquiry',
            is_question: true,
            summary: 'Wants a boat.',
            key_phrases: ['boat'],
          })
        : JSON.stringify({ reply_text: REPLY, confidence: 0.9, requires_human: false, suggested_actions: [] }),
  });
});
beforeEach(() => service.reset());
afterAll(() => service.close());

/** A pipeline of its own for each fault: a breaker that opened would hide the next one. */
function analyze(): Promise<Analysis> {
  const models = openai({
    apiKey: KEY,
    baseUrl: service.url,
    models: { reply: REPLY_MODEL, understanding: READING_MODEL, moderation: 'omni-moderation-latest' },
  });
  return createPipeline({ models }).analyze({ id: '1', text: TEXT, knowledge, brand: { company: 'Lakeside' } });
}

it('without a fault every agent asks its model, and the reply is the model’s', async () => {
  const analysis = await analyze();
  for (const { stage } of Object.values(AGENTS))
    expect(analysis.stages.find(({ name }) => name === stage)).toMatchObject({ source: expect.stringMatching(/gpt|omni/) });
  expect(analysis.stages.every(({ degraded }) => degraded === undefined)).toBe(true);
  expect(analysis.reply).toMatchObject({ source: 'model', text: REPLY });
  expect(analysis.handoff.needed).toBe(false);
});

describe.each(FAULTS)('$name', ({ name, behaviour, not }) => {
  it.each((Object.keys(AGENTS) as AgentName[]).filter((agent) => agent !== not))(
    'at %s: the customer is answered in time, and the trace says why it is less',
    async (agent) => {
      const { stage, aim } = AGENTS[agent];
      service.behave({ ...behaviour, ...aim });
      const begin = performance.now();
      const analysis = await analyze();
      expect(performance.now() - begin).toBeLessThan(TURN_MS + GRACE_MS);
      const trace = analysis.stages.find((one) => one.name === stage);
      expect(trace?.degraded).toBeTruthy();
      expect(JSON.stringify(analysis)).not.toContain(KEY);
      expect(analysis.reply?.text).toBeTruthy();
      expect(analysis.outputGuardrail.passed).toBe(true);
      if (agent === 'reply') {
        expect(analysis.reply?.source).not.toBe('model');
        expect(analysis.handoff.triggers).toContain('model_unavailable');
      }
      // What nobody could look at is answered from the knowledge alone (decisions.md, "Guard that fails").
      if (agent === 'moderation') {
        expect(analysis.guardrail).toMatchObject({ passed: true, flags: ['moderation_skipped'] });
        expect(service.requests().some(({ model }) => model === REPLY_MODEL)).toBe(false);
      }
      lines.push(line(name, agent, analysis, trace?.degraded ?? ''));
    },
  );
});

it('the reference lists what happened', async () => {
  const page = [
    '# When a model of a service fails',
    '',
    'Made by a test from turns over the wire, one for each fault at each agent that asks a model; run it with `-u` after a change. Every turn ended within its time, the customer got an answer that the output guard had passed, and the stage says in `degraded` why it was less than it could be.',
    '',
    '| fault | agent | reply from | a person is called | `degraded` |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    'The embedder of a service is not asked on the way of a message. After five failures in a row a model is left alone for 30 s ([outages](../guide/self-hosting.md)); a budget that is used up counts as a model that cannot be asked.',
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../../../docs/reference/model-faults.md');
});

function line(fault: string, agent: AgentName, { reply, handoff }: Analysis, degraded: string): string {
  const words = degraded
    .replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')
    .replaceAll(/\d+ ms/g, 'N ms')
    .replaceAll(/req_[\da-f]+/g, 'ID')
    .replaceAll('|', '/');
  return `| ${fault} | ${agent} | ${reply?.source} | ${handoff.triggers.map((trigger) => `\`${trigger}\``).join(', ') || 'no'} | ${words} |`;
}
