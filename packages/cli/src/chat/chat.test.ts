import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { run } from '../main.js';
import { createShell } from '../shell.js';

async function replyforce(args: readonly string[], stdin: string, isTTY = false) {
  const out: string[] = [];
  const notes: string[] = [];
  const collect = (into: string[]) => new Writable({ write: (chunk, _encoding, done) => (into.push(String(chunk)), done()) });
  const shell = createShell({
    stdin: Object.assign(Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]), { isTTY }),
    stdout: collect(out),
    stderr: collect(notes),
    env: {},
  });
  const code = await run(['node', 'replyforce', ...args], shell);
  const stdout = out.join('');
  return {
    code,
    stdout,
    stderr: notes.join(''),
    lines: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

it('chat says once that a machine writes, and is silent after a hand-over', async () => {
  const { stdout } = await replyforce(['chat'], 'Hello\nHello again\nI want to talk to a person\nAre you there?\nHello?\n');
  expect(stdout.match(/AI assistant/g)).toHaveLength(1);
  expect(stdout.indexOf('AI assistant')).toBeLessThan(80);
  expect(stdout).toContain('to a person: human_requested');
  expect(stdout.split('a person would take over here')).toHaveLength(2);
  const turns = (await replyforce(['chat', '--json'], 'I want to talk to a person\nHello?\nAnyone there?\n')).lines();
  expect(turns.map(({ sent }) => sent)).toEqual([expect.stringContaining('AI assistant'), expect.stringContaining('has been told'), null]);
});

it('JSON lines keep their ids, may begin with a mark, and are told where a text is empty', async () => {
  const result = await replyforce(['analyze', '--jsonl'], '\uFEFF{"id":7,"text":"Hello"}\n{"text":"Hello"}\n{"id":"e","text":" "}\n');
  expect(result.code).toBe(1);
  expect(result.lines().map(({ id, error }) => [id, (error as { code?: string } | undefined)?.code])).toEqual([
    [7, undefined],
    [null, undefined],
    ['e', 'validation_failed'],
  ]);
});

it('analyze and score take their message from stdin', async () => {
  expect((await replyforce(['score', '--json'], 'I want to buy two bikes today\n')).lines()[0]).toMatchObject({
    score: expect.any(Number),
  });
  expect((await replyforce(['analyze'], 'Hello there\n')).lines()[0]).toMatchObject({ text: 'Hello there' });
  for (const command of ['score', 'analyze']) {
    expect((await replyforce([command], '')).code).toBe(2);
    expect((await replyforce([command], 'x', true)).code).toBe(2);
  }
});

it('a source of an answer has its title in JSON too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rf-chat-'));
  await writeFile(join(folder, 'boats.md'), '# Boats\n\nA canoe costs €27 for two hours.\n');
  const [turn] = (await replyforce(['chat', '--json', '--offline', '--kb', folder], 'How much is a canoe?\n')).lines();
  await rm(folder, { recursive: true });
  const reply = turn?.['reply'] as { claims: { evidence: { title?: string }[] }[] } | undefined;
  expect(reply?.claims.flatMap(({ evidence }) => evidence.map(({ title }) => title))).toEqual(['Boats']);
});
