import type { WireAnalysis, WireLeadScore } from '@replyforce/core/protocol';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installation, type Installation } from './support/installation.js';
import { replyforce } from './support/run-command.js';
import { ROOT } from './support/sources.js';

const KNOWLEDGE = join(ROOT, 'packages/cli/demo/knowledge');

let place: Installation;

beforeAll(async () => {
  place = await installation();
});

afterAll(async () => place?.remove());

describe('analyze', () => {
  const analyze = (args: readonly string[], stdin?: string) =>
    replyforce(['analyze', ...args], { cwd: place.folder, ...(stdin !== undefined && { stdin }) });

  it('prints one message as one JSON line and leaves no trace', async () => {
    const result = await analyze(['How much is the Fjell?', '--kb', KNOWLEDGE, '--offline']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const [analysis] = result.lines<WireAnalysis>();
    expect(Object.keys(analysis ?? {})).toEqual(
      expect.arrayContaining([
        'id',
        'text',
        'guardrail',
        'understanding',
        'sentiment',
        'lead_score',
        'reply',
        'output_guardrail',
        'handoff',
        'stages',
        'cost',
        'models',
      ]),
    );
    expect(analysis?.reply).toMatchObject({ source: 'knowledge', claims: [{ supported: true, evidence: [{ document_id: 'models.md' }] }] });
    expect(analysis?.stages.map(({ name }) => name)).toEqual([
      'input_guard',
      'understanding',
      'sentiment',
      'lead_score',
      'reply',
      'output_guard',
    ]);
    expect(await replyforce(['queue', 'status'], { cwd: place.folder })).toMatchObject({ code: 2 });
  });

  it('answers nothing from nothing: without knowledge a person is called', async () => {
    const [analysis] = (await analyze(['How much is the Fjell?'])).lines<WireAnalysis>();
    expect(analysis).toMatchObject({ reply: { source: 'human_holding', requires_human: true }, handoff: { needed: true } });
  });

  it('--jsonl keeps the order, tells bad lines, goes on and ends with 1', async () => {
    const lines = [
      '{"id":"a","text":"How much is the Fjell?","channel":"whatsapp"}',
      'this is no JSON',
      '',
      '[1,2]',
      '{"id":"b"}',
      '{"id":"c","text":"hi","history":[{"from":"robot","text":"x"}]}',
      '{"id":"d","text":"hi","channel":"pigeon"}',
      '{"id":7,"text":"Great, and what is its range?","history":[{"from":"customer","text":"How much is the Fjell?"},{"from":"ai","text":"€3,290."}]}',
    ];
    const result = await analyze(['--jsonl', '--kb', KNOWLEDGE], lines.join('\r\n'));
    expect(result.code).toBe(1);
    const out = result.lines<Record<string, unknown>>();
    expect(out.map((line) => [line['id'], line['line'], (line['error'] as { code?: string } | undefined)?.code])).toEqual([
      ['a', undefined, undefined],
      [null, 2, 'malformed_body'],
      [null, 4, 'validation_failed'],
      ['b', 5, 'validation_failed'],
      ['c', 6, 'validation_failed'],
      ['d', 7, 'validation_failed'],
      [7, undefined, undefined],
    ]);
    expect((out[6] as unknown as WireAnalysis).reply?.text).toContain('120 km');
  });

  it('--jsonl without a bad line ends with 0, and answers as lines come', async () => {
    const result = await analyze(
      ['--jsonl'],
      `${Array.from({ length: 50 }, (_, index) => JSON.stringify({ id: `m${index}`, text: 'hello' })).join('\n')}\n`,
    );
    expect(result.code).toBe(0);
    expect(result.lines<WireAnalysis>().map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => `m${index}`));
  });

  it('--deterministic gives equal bytes, without times and costs', async () => {
    const stdin = '{"id":"1","text":"How much is the Fjell? I come by tomorrow."}\n{"id":"2","text":"Wann habt ihr geöffnet?"}\n';
    const runs = await Promise.all([1, 2].map(() => analyze(['--jsonl', '--kb', KNOWLEDGE, '--deterministic'], stdin)));
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
    expect(runs[0]?.stdout).not.toMatch(/"(ms|usd|cost)"/);
  });

  it.each([
    ['neither a text nor --jsonl', []],
    ['both', ['text', '--jsonl']],
    ['a folder that is none', ['text', '--kb', '/nowhere/at/all']],
    ['a tenant without data', ['text', '--tenant', 'nobody', '--data', '/nowhere/at/all']],
  ])('%s: exit code 2', async (_name, args) => {
    expect(await analyze(args)).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('score', () => {
  it('--json prints the lead score', async () => {
    const score = (await replyforce(['score', 'We want to buy three of them today, what is the price?', '--json'])).json<WireLeadScore>();
    expect(score).toMatchObject({ tag: 'HOT', intent: expect.any(String) as string, recommended_action: expect.any(String) as string });
    expect(score.ledger.reduce((sum, { points }) => sum + points, 0)).toBeGreaterThanOrEqual(score.score);
    for (const { evidence } of score.ledger) expect(evidence).not.toBe('');
  });

  it('--explain shows points, words and what would change the tag', async () => {
    const { stdout, code } = await replyforce(['score', 'How much is it?', '--explain']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(HOT|WARM|COLD) \d+ of 100/);
    expect(stdout).toMatch(/\+30 +pricing_or_purchase +“How much is”/);
    expect(stdout).toMatch(/would be \w+ \(\d+\) with /);
  });
});

describe('guard', () => {
  it('judges each claim against the knowledge and the customer’s words', async () => {
    const stdin = [
      '{"id":"good","reply":"The price of the Fjell is €3,290."}',
      '{"id":"bad","reply":"The price of the Fjell is €1,990.","history":[{"from":"customer","text":"How much is the Fjell?"}]}',
      '{"id":"broken"}',
    ].join('\n');
    const result = await replyforce(['guard', '--jsonl', '--kb', KNOWLEDGE], { stdin });
    expect(result.code).toBe(1);
    expect(result.lines()).toEqual([
      {
        id: 'good',
        passed: true,
        flags: [],
        claims: [
          { text: expect.any(String) as string, supported: true, evidence: [expect.objectContaining({ document_id: 'models.md' })] },
        ],
      },
      {
        id: 'bad',
        passed: false,
        flags: ['unsupported_claim'],
        claims: [{ text: expect.any(String) as string, supported: false, evidence: [], reason: expect.any(String) as string }],
      },
      { id: 'broken', line: 3, error: { code: 'validation_failed', message: expect.stringContaining('reply') as string } },
    ]);
  });
});

describe('chat', () => {
  it('answers piped lines with what was said before in mind', async () => {
    const result = await replyforce(['chat', '--kb', KNOWLEDGE], { stdin: 'How much is the Fjell?\n\nGreat, and what is its range?\n' });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain('€3,290');
    expect(result.stdout).toContain('120 km');
    expect(result.stdout).toMatch(/source: (?!models\.md)\S+/);
    expect(result.stdout).toMatch(/lead: \w+ \d+/);
  });

  it('--json prints analyses', async () => {
    const lines = (await replyforce(['chat', '--json'], { stdin: 'Hello\nI want to talk to a person\n' })).lines<WireAnalysis>();
    expect(lines.map(({ text }) => text)).toEqual(['Hello', 'I want to talk to a person']);
    expect(lines[1]?.handoff.triggers).toContain('human_requested');
  });
});
