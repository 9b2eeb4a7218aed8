import { makePdf } from '@replyforce/adapters/testkit';
import { memoryBlobs } from '@replyforce/core/memory';
import type { InjectOptions } from 'fastify';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerUnknown, bearer, createBusiness, createInstallation, type Business, type Installation } from '../testing/installation.js';

/** Of the time before UTF-8, as its server knows nothing of: 0x80 is the sign of the euro. */
const OLD_PAGE = Buffer.from(
  '<meta http-equiv="content-type" content="text/html; charset=iso-8859-1"><p>Kämme kosten 8 \x80.</p>',
  'latin1',
);

let installation: Installation;
let acme: Business;
let web: Server;
let url: string;
/** What the web server has: undefined for nothing any more. */
let page: string | undefined = '<h1>Prices</h1><p>A haircut costs 30 euro.</p>';

beforeAll(async () => {
  installation = await createInstallation({ blobs: memoryBlobs() });
  acme = await createBusiness(installation, 'Acme');
  web = createServer((request, response) => {
    if (request.url === '/old') return response.writeHead(200, { 'content-type': 'text/html' }).end(OLD_PAGE);
    if (request.url === '/moved') return response.writeHead(301, { location: url.replace('127.0.0.1', 'localhost') }).end();
    return page === undefined ? response.writeHead(404).end() : response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/prices`;
});
afterAll(async () => {
  await installation.close();
  web.closeAllConnections();
  web.close();
});

async function call(method: InjectOptions['method'], path: string, payload?: object) {
  const response = await installation.app.inject({
    method: method ?? 'GET',
    url: `/api/v1/knowledge${path}`,
    ...(payload && { payload }),
    headers: bearer(acme.keys.admin),
  });
  return { status: response.statusCode, body: response.json<Record<string, never> & { data: Record<string, unknown>[] }>() };
}

describe('sources', () => {
  it('are written by hand, changed, disabled, and say again what they said', async () => {
    const added = await call('POST', '/entries', { question: 'Do you rent kayaks?', answer: 'Yes.' });
    expect(added).toMatchObject({ status: 201, body: { kind: 'entry', status: 'ready', version: 1, refresh: null } });
    const path = `/${String(added.body['id'])}`;
    expect(await call('PATCH', path, { answer: 'Yes, for 15 euro.' })).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await call('GET', path)).body).toMatchObject({ entry: { question: 'Do you rent kayaks?', answer: 'Yes, for 15 euro.' } });
    expect((await call('GET', `${path}/versions`)).body.data).toMatchObject([
      { number: 2, origin: 'edited', added: 1, removed: 1, by: { type: 'api_key' } },
      { number: 1, origin: 'added' },
    ]);
    expect((await call('GET', `${path}/versions/1`)).body).toMatchObject({ content: 'question,answer\n"Do you rent kayaks?","Yes."\n' });
    expect(await call('GET', `${path}/versions/7`)).toMatchObject({ status: 404 });
    expect((await call('POST', `${path}/restore`, { version: 1 })).body).toMatchObject({ version: 3 });
    expect((await call('GET', `${path}/passages`)).body.data).toMatchObject([{ headings: ['Do you rent kayaks?'], text: 'Yes.' }]);
    expect((await call('PATCH', path, { enabled: false })).body).toMatchObject({ status: 'disabled' });
    expect(await call('PATCH', path, { refresh_hours: 5 })).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    expect(await call('POST', '/entries', { question: ' ', answer: 'x' })).toMatchObject({ status: 422 });
  });

  it('of one new name that come at once are one source: each is stored, the last word holds', async () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const name = 'together.md';
    const answers = await Promise.all(
      words.map((word) => call('POST', '', { name, content: `# Boats\n\nHire for ${word} days.`, type: 'markdown' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(words.map(() => 201));
    const [id, ...others] = new Set(answers.map(({ body }) => String(body['id'])));
    expect(others).toEqual([]);
    expect((await call('GET', `/${id}/versions`)).body.data).toHaveLength(8);
  });

  it('are files of every kind that is read, by their bytes', async () => {
    const rates = makePdf([
      [
        { x: 50, y: 790, size: 20, text: 'Rates' },
        { x: 50, y: 750, text: 'A canoe costs €12 per hour.' },
      ],
    ]);
    const add = (name: string, bytes: Uint8Array, more = {}) =>
      call('POST', '', { name, file: Buffer.from(bytes).toString('base64'), ...more });
    const added = await add('rates.pdf', rates);
    expect(added).toMatchObject({ status: 201, body: { kind: 'upload', type: 'markdown', title: 'Rates', version: 1 } });
    const path = `/${String(added.body['id'])}`;
    expect((await call('GET', `${path}/passages`)).body.data).toMatchObject([{ text: 'A canoe costs €12 per hour.' }]);
    const text = Buffer.from('# Rates\n\nA canoe costs €14 per hour.');
    expect(await add('rates.pdf', text, { type: 'markdown' })).toMatchObject({ status: 201, body: { id: added.body['id'], version: 2 } });
    expect((await call('GET', `${path}/versions/2/changes`)).body).toMatchObject({
      compared_with: 1,
      added: 1,
      removed: 1,
      lines: [{ change: 'same' }, { change: 'removed' }, { change: 'added', text: 'A canoe costs €14 per hour.' }],
    });
    expect(await add('menu.pdf', text)).toMatchObject({ status: 422, body: { detail: 'This is no PDF that can be read.' } });
    expect(await add('picture.png', text)).toMatchObject({ status: 422, body: { errors: [{ path: 'name' }] } });
    expect(await add('large.txt', new Uint8Array(10 * 1_024 * 1_024 + 1))).toMatchObject({
      status: 422,
      body: { detail: 'The file holds more than 10 MB.' },
    });
    expect(await call('POST', '', { name: 'a.md', file: 'no base64!' })).toMatchObject({ status: 422 });
    expect(await call('POST', '', { name: 'a.md' })).toMatchObject({ status: 422 });
    expect(await call('POST', '', { name: 'a.md', content: 'x', file: 'eA==' })).toMatchObject({ status: 422 });
    expect(await call('POST', '', { name: 'a.pdf', content: 'x', type: 'pdf' })).toMatchObject({ status: 422 });
    expect(await call('POST', '', { name: 'a.md', content: 'Some text.' })).toMatchObject({ status: 201, body: { type: 'markdown' } });
  });

  it('are texts of the kind that their name says, else Markdown', async () => {
    const add = async (name: string, content: string, more = {}) => (await call('POST', '', { name, content, ...more })).body;
    const added = await add('faq.csv', 'question,answer\nDo you rent tents?,"Yes, for €9 a night."');
    expect(added).toMatchObject({ type: 'csv', passage_count: 1 });
    expect((await call('GET', `/${String(added['id'])}/passages`)).body.data).toMatchObject([
      { text: expect.not.stringContaining('question,') },
    ]);
    expect(await add('camp.html', '<h1>Camp</h1><p>Open all year.</p>')).toMatchObject({ type: 'html' });
    expect(await add('camp.txt', 'Open all year.')).toMatchObject({ type: 'text' });
    expect(await add('camp.html', '# Camp\n\nOpen all year.', { type: 'markdown' })).toMatchObject({ type: 'markdown' });
    for (const name of ['Camp', 'camp.pdf', 'v1.2']) expect(await add(name, 'Open all year.')).toMatchObject({ type: 'markdown' });
  });

  it('are read in the alphabet they name', async () => {
    const { body } = await call('POST', '/urls', { url: url.replace('prices', 'old') });
    expect((await call('GET', `/${String(body['id'])}/passages`)).body.data).toMatchObject([{ text: 'Kämme kosten 8 €.' }]);
  });

  it('are read by their address through the guarded way out, and a page that is gone is told', async () => {
    const { status, body } = await call('POST', '/urls', { url });
    expect([status, body]).toMatchObject([201, { kind: 'url', title: 'Prices', refresh: { every_hours: 24, problem: null } }]);
    const path = `/${String(body['id'])}`;
    const moved = (await call('POST', '/urls', { url: url.replace('prices', 'moved') })).body;
    expect(moved).toMatchObject({ status: 'ready', source: url.replace('prices', 'moved') });
    expect(moved).toMatchObject({ refresh: { final_url: url.replace('127.0.0.1', 'localhost'), problem: null } });
    page = page?.replace('30', '33');
    expect((await call('POST', `${path}/refresh`)).body).toMatchObject({ version: 2 });
    page = undefined;
    expect((await call('POST', `${path}/refresh`)).body).toMatchObject({ status: 'ready', version: 2, refresh: { gone: true } });
    expect((await call('PATCH', path, { refresh_hours: null })).body).toMatchObject({ refresh: { every_hours: null, next_at: null } });
    const inside = await call('POST', '/urls', { url: 'http://169.254.169.254/latest' });
    expect(inside.body).toMatchObject({ status: 'failed', refresh: { problem: expect.stringContaining('not read') as string } });
    expect(await call('POST', '/urls', { url })).toMatchObject({ status: 409 });
    expect(await call('POST', '/urls', { url: 'https://ann:secret@x.example/' })).toMatchObject({ status: 422 });
  });
});

describe('what is missing', () => {
  it('is gathered, proposed, approved in other words, and decided about', async () => {
    const suggestion = await answerUnknown(installation, acme, 'curious');
    const [gap] = (await call('GET', '/gaps?state=open')).body.data;
    expect(gap).toMatchObject({ question: 'Is curious unknown?', count: 1, state: 'open', settled_by: null });
    expect((await call('GET', '/suggestions?state=pending')).body.data).toMatchObject([
      { id: suggestion, question: 'Is curious unknown?' },
    ]);
    const approved = await call('POST', `/suggestions/${suggestion}/approve`, { answer: 'It is.' });
    expect(approved).toMatchObject({ status: 201, body: { kind: 'entry', title: 'Is curious unknown?' } });
    expect(await call('POST', `/suggestions/${suggestion}/approve`, {})).toMatchObject({ status: 409 });
    expect(await call('POST', `/suggestions/${suggestion}/reject`)).toMatchObject({ status: 409 });
    expect((await call('GET', '/gaps?state=resolved')).body.data).toMatchObject([{ settled_by: { type: 'api_key' } }]);
    const path = `/gaps/${String(gap?.['id'])}`;
    expect((await call('PATCH', path, { state: 'ignored' })).body).toMatchObject({ state: 'ignored' });
    expect(await call('PATCH', path, { state: 'lost' })).toMatchObject({ status: 422 });
  });
});

describe('a question that is tried', () => {
  it('is answered with what was found, and nothing is stored', async () => {
    await call('POST', '/entries', { question: 'Is there parking?', answer: 'Yes, behind the house.', enabled: false });
    const tried = await call('POST', '/try', { question: 'Is there parking?', drafts: true });
    expect(tried).toMatchObject({
      status: 200,
      body: { passages: [{ passage: 'Yes, behind the house.', draft: true, cited: false, words: ['parking'] }] },
    });
    expect((await call('GET', '/usage')).body.data).toEqual([]);
  });
});
