import type { WireAnalysis } from '@replyforce/core/protocol';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installation, type Installation } from './support/installation.js';
import { replyforce } from './support/run-command.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let place: Installation;

beforeAll(async () => {
  place = await installation(['Café Ümlaut', 'Other']);
});

afterAll(async () => place?.remove());

it('kb add, search, list and remove', async () => {
  const sources = join(place.folder, 'sources');
  await mkdir(sources);
  await writeFile(join(sources, 'menu.md'), '# Menu\n\n## Coffee\n\nAn espresso costs €2.40. A cappuccino costs €3.80.\n');
  await writeFile(join(sources, 'faq.csv'), 'question,answer\nDo you have oat milk?,"Yes, oat milk is free of charge."\n');
  await writeFile(
    join(sources, 'page.html'),
    '<h1>Opening hours</h1><p>We are open daily from 8:00 to 18:00.</p><script>var x = 1;</script>',
  );
  const { documents } = await place.json<{ documents: { id: string; title: string; passages: number }[] }>(
    'kb',
    'add',
    '--tenant',
    'cafe-umlaut',
    join(sources, 'menu.md'),
    join(sources, 'faq.csv'),
    join(sources, 'page.html'),
  );
  expect(documents.map(({ title }) => title)).toEqual(['Menu', expect.any(String), 'Opening hours']);
  for (const document of documents)
    expect(document).toEqual({
      id: expect.stringMatching(UUID) as string,
      title: document.title,
      passages: expect.any(Number) as number,
    });
  // People read the same, and whether anything was new in it.
  const add = async () => (await replyforce(['kb', 'add', '--tenant', 'cafe-umlaut', join(sources, 'menu.md'), ...place.data])).stdout;
  expect(await add()).toMatch(/ {2}unchanged {2}1 passage {2}menu\.md: Menu\n$/);
  await writeFile(join(sources, 'menu.md'), '# Menu\n\n## Coffee\n\nAn espresso costs €2.40. A cappuccino costs €3.90.\n');
  expect(await add()).toMatch(/ {2}changed to version 2 {2}1 passage {2}menu\.md: Menu\n$/);

  const hits = await place.json<{ document_id: string; title: string; passage: string; score: number }[]>(
    'kb',
    'search',
    '--tenant',
    'cafe-umlaut',
    'What does an espresso cost?',
  );
  expect(hits[0]).toMatchObject({ document_id: documents[0]?.id, title: 'Menu', passage: expect.stringContaining('€2.40') as string });
  expect(hits[0]?.score).toBeGreaterThan(0);
  expect(await place.json('kb', 'search', '--tenant', 'other', 'What does an espresso cost?')).toEqual([]);

  expect(await place.json('kb', 'list', '--tenant', 'cafe-umlaut')).toHaveLength(3);
  expect(await place.json('kb', 'remove', 'menu.md', '--tenant', 'cafe-umlaut')).toEqual({ id: documents[0]?.id });
  expect(await place.json('kb', 'search', '--tenant', 'cafe-umlaut', 'What does an espresso cost?')).toEqual([]);
  expect(await replyforce(['kb', 'remove', 'menu.md', '--tenant', 'cafe-umlaut', ...place.data])).toMatchObject({ code: 2 });
});

it('kb add takes an address, and tells what it cannot read', async () => {
  const site = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end('<h1>Our team</h1><p>Ines roasts our coffee.</p>'),
  );
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const { port } = site.address() as AddressInfo;
  const { documents } = await place.json<{ documents: { title: string }[] }>(
    'kb',
    'add',
    '--tenant',
    'cafe-umlaut',
    `http://127.0.0.1:${port}/team`,
  );
  expect(documents).toMatchObject([{ title: 'Our team' }]);
  site.close();
  const add = (source: string) => replyforce(['kb', 'add', '--tenant', 'cafe-umlaut', source, ...place.data]);
  expect(await add(`http://127.0.0.1:${port}/team`)).toMatchObject({ code: 3, stdout: '' });
  expect(await add(join(place.folder, 'absent.md'))).toMatchObject({ code: 2, stdout: '' });
  expect(await add(join(place.folder, 'picture.png'))).toMatchObject({ code: 2, stderr: expect.stringContaining('.md') as string });
});

it('kb tells of sources, reads a page again, and lets it say what it said', async () => {
  let price = '€2.40';
  const site = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end(`<h1>Prices</h1><p>A flat white costs ${price}.</p>`),
  );
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/prices`;
  const env = { REPLYFORCE_PAGE_ADDRESSES: 'loopback' };
  const kb = async <T>(...args: readonly string[]): Promise<T> => {
    const result = await replyforce(['kb', ...args, '--tenant', 'cafe-umlaut', ...place.data, '--json'], { env });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    return result.json<T>();
  };
  await kb('add', url, '--every', '6');
  price = '€2.60';
  expect(await kb('refresh', url)).toMatchObject({
    kind: 'url',
    status: 'ready',
    version: 2,
    refresh: { every_hours: 6, problem: null },
  });
  expect(await kb('versions', url)).toMatchObject([
    { number: 2, origin: 'fetched', added: 1 },
    { number: 1, origin: 'added' },
  ]);
  expect(await kb('restore', url, '--to', '1')).toMatchObject({ version: 3, refresh: { every_hours: null } });
  const tried = await kb<{ analysis: { reply: { text: string } } }>('try', 'What does a flat white cost?');
  expect(tried.analysis.reply.text).toContain('€2.40');
  expect(await kb('disable', url)).toMatchObject({ status: 'disabled' });
  expect(await kb('search', 'What does a flat white cost?')).toEqual([]);
  const sources = await kb<{ source: string; status: string; replies: number }[]>('sources');
  expect(sources.find(({ source }) => source === url)).toMatchObject({ status: 'disabled', replies: 0 });
  expect([await kb('gaps'), await kb('suggestions')]).toEqual([[], []]);
  site.close();
  site.closeAllConnections();
  expect(await replyforce(['kb', 'refresh', url, '--tenant', 'cafe-umlaut', ...place.data], { env })).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('cannot be reached') as string,
  });
});

it('analyze, guard and chat know what the tenant knows', async () => {
  const analysis = await place.json<WireAnalysis>('analyze', 'Do you have oat milk?', '--tenant', 'cafe-umlaut');
  expect(analysis.reply).toMatchObject({ source: 'knowledge', text: expect.stringContaining('oat milk is free of charge') as string });
  const guard = await replyforce(['guard', '--jsonl', '--tenant', 'cafe-umlaut', ...place.data], {
    stdin: '{"id":"1","reply":"Oat milk is free of charge."}\n{"id":"2","reply":"Oat milk costs €9."}\n',
  });
  expect(guard.lines<{ passed: boolean }>().map(({ passed }) => passed)).toEqual([true, false]);
  const chat = await replyforce(['chat', '--tenant', 'cafe-umlaut', ...place.data], { stdin: 'When are you open?\n' });
  expect(chat).toMatchObject({ code: 0, stdout: expect.stringContaining('8:00 to 18:00') as string });
  expect(chat.stdout).toContain('source: Opening hours');
});
