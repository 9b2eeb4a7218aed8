import { makePdf } from '@replyforce/adapters/testkit';
import { outsideClient } from '@replyforce/adapters/outside';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MAX_SOURCE_BYTES } from './decode-source.js';
import { readSource } from './read-source.js';

const here = outsideClient({ allowed: ['loopback'] });
const rates = makePdf([
  [
    { x: 50, y: 790, size: 20, text: 'Rates' },
    { x: 50, y: 750, text: 'A canoe costs €12 per hour.' },
  ],
]);
const pages: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/rates': (response) => response.setHeader('content-type', 'application/pdf').end(rates),
  '/untyped/rates.pdf': (response) => response.setHeader('content-type', 'application/octet-stream').end(rates),
  '/umlauts': (response) =>
    response.setHeader('content-type', 'text/html; charset="ISO-8859-1"').end(Buffer.from('<h1>Öffnungszeiten</h1>', 'latin1')),
  '/unnamed': (response) =>
    response.setHeader('content-type', 'text/html').end(Buffer.from('<meta charset="iso-8859-15"><h1>Öffnungszeiten</h1>', 'latin1')),
  '/picture': (response) => response.setHeader('content-type', 'image/png').end('x'),
  '/endless': (response) => response.setHeader('content-type', 'text/plain').end(Buffer.alloc(MAX_SOURCE_BYTES + 1, 'x')),
  '/moved': (response) => response.writeHead(301, { location: `${elsewhere()}/untyped/rates.pdf` }).end(),
  '/inside': (response) => response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end(),
  '/part': (response) => response.writeHead(206, { 'content-type': 'text/plain' }).end('We open at'),
  '/no-text': (response) => response.setHeader('content-type', 'text/plain').end('We open\0 at'),
  '/gone': (response) => response.writeHead(404).end(),
};
const site = createServer((request, response) => pages[request.url ?? '']?.(response));
let folder: string;
let base: string;
/** Another name of this machine, and so another host. */
const elsewhere = () => base.replace('127.0.0.1', 'localhost');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rf-source-'));
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});

afterAll(async () => {
  site.close();
  await rm(folder, { recursive: true, force: true });
});

it('reads a PDF from a file and from an address, whatever the server calls it', async () => {
  const content = '# Rates\n\nA canoe costs €12 per hour.\n';
  await writeFile(join(folder, 'rates.pdf'), rates);
  expect(await readSource(join(folder, 'rates.pdf'), here)).toEqual({ name: 'rates.pdf', content, type: 'markdown' });
  expect(await readSource(`${base}/rates`, here)).toMatchObject({ content, type: 'markdown' });
  expect(await readSource(`${base}/untyped/rates.pdf`, here)).toMatchObject({ content });
});

it('reads a page in its own alphabet', async () => {
  expect(await readSource(`${base}/umlauts`, here)).toEqual({ name: `${base}/umlauts`, content: '<h1>Öffnungszeiten</h1>', type: 'html' });
  expect(await readSource(`${base}/unnamed`, here)).toMatchObject({ content: '<meta charset="iso-8859-15"><h1>Öffnungszeiten</h1>' });
});

it('follows a page that moved to another host, under the address it was given', async () => {
  expect(await readSource(`${base}/moved`, here)).toMatchObject({
    name: `${base}/moved`,
    finalUrl: `${elsewhere()}/untyped/rates.pdf`,
    content: '# Rates\n\nA canoe costs €12 per hour.\n',
  });
});

it('refuses other kinds, what is too large, redirects to closed hosts and faults, each in words', async () => {
  await expect(readSource(`${base}/picture`, here)).rejects.toThrow(/image\/png/);
  await expect(readSource(`${base}/endless`, here)).rejects.toThrow(/more than 10 MB/);
  await expect(readSource(`${base}/part`, here)).rejects.toThrow(/answered 206/);
  await expect(readSource(`${base}/no-text`, here)).rejects.toThrow(/is no text/);
  await expect(readSource(`${base}/inside`, here)).rejects.toThrow(/leads to one that is not public/);
  await expect(readSource(`${base}/gone`, here)).rejects.toMatchObject({ exitCode: 3 });
  await writeFile(join(folder, 'old.csv'), Buffer.from('Kämme;8', 'latin1'));
  await expect(readSource(join(folder, 'old.csv'), here)).rejects.toThrow(/old\.csv: The file is not written in UTF-8/);
  await writeFile(join(folder, 'broken.pdf'), 'no PDF');
  await expect(readSource(join(folder, 'broken.pdf'), here)).rejects.toMatchObject({ exitCode: 2 });
});

it('reaches nothing inside the house unless the operator allows it', async () => {
  await expect(readSource(`${base}/rates`, outsideClient())).rejects.toMatchObject({ exitCode: 2 });
  await expect(readSource('https://169.254.169.254/latest/meta-data', here)).rejects.toThrow(/not a public one/);
});
