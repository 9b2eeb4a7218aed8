import { afterEach, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../testing/knowledge-desk.js';
import { statusOf } from '../domain/knowledge.js';

const ANN = { type: 'user', id: 'ann', role: 'admin' } as const;
const HOUR = 60 * 60_000;
const open: Desk[] = [];

async function begin(...given: Parameters<typeof openDesk>): Promise<Desk> {
  const desk = await openDesk(...given);
  open.push(desk);
  return desk;
}
afterEach(() => Promise.all(open.splice(0).map(({ rf }) => rf.stop())));

const actionsOf = async ({ storage, tenantId }: Desk) =>
  (await storage.forTenant(tenantId).audit.list({})).data.map(({ action }) => action).filter((action) => action.startsWith('knowledge'));
const foundIn = async ({ knowledge, runtime }: Desk, query: string) => {
  await runtime.advance(1_000);
  return (await knowledge.search(query)).map(({ passage }) => passage.text);
};

/** So many hours pass while nothing runs; then what fell due does. */
async function later({ runtime }: Desk, hours: number): Promise<void> {
  runtime.skip(hours * HOUR);
  await runtime.advance(1_000);
}

describe('an upload', () => {
  it('keeps what it said before, tells what changed, and says it again', async () => {
    const desk = await begin();
    const { knowledge } = desk;
    const first = '# Bikes\n\n## Hire\n\nA bike costs 10 euro a day.\n\n## Helmets\n\nHelmets are free.';
    const added = await knowledge.add({ name: 'bikes.md', content: first, type: 'markdown' }, ANN);
    expect(added).toMatchObject({ version: 1, kind: 'upload', passageCount: 2 });
    const again = await knowledge.add({ name: 'bikes.md', content: first, type: 'markdown' }, ANN);
    expect(again).toMatchObject({ id: added.id, version: 1 });
    await knowledge.change(added.id, { content: first.replace('10 euro', '12 euro') }, ANN);
    const versions = await knowledge.versions(added.id);
    expect(versions.map(({ number, origin, added: more, removed, by }) => [number, origin, more, removed, by.id])).toEqual([
      [2, 'edited', 1, 1, 'ann'],
      [1, 'added', 2, 0, 'ann'],
    ]);
    expect(await knowledge.changes(added.id, 2)).toEqual({
      number: 2,
      comparedWith: 1,
      added: 1,
      removed: 1,
      lines: [
        { change: 'same', text: 'Hire' },
        { change: 'removed', text: 'A bike costs 10 euro a day.' },
        { change: 'added', text: 'A bike costs 12 euro a day.' },
        { change: 'same', text: 'Helmets' },
      ],
      isCut: false,
    });
    expect(await knowledge.changes(added.id, 1)).toMatchObject({ comparedWith: null, added: 5, removed: 0 });
    expect(await foundIn(desk, 'bike price a day')).toContain('A bike costs 12 euro a day.');
    expect(await knowledge.restore(added.id, 1, ANN)).toMatchObject({ version: 3, title: 'Bikes' });
    expect(await foundIn(desk, 'bike price a day')).toContain('A bike costs 10 euro a day.');
    expect((await knowledge.versions(added.id))[0]).toMatchObject({ origin: 'restored', restoredFrom: 1 });
    expect((await knowledge.version(added.id, 2)).content).toContain('12 euro');
    await expect(knowledge.version(added.id, 9)).rejects.toMatchObject({ code: 'not_found' });
    expect(await actionsOf(desk)).toEqual(['knowledge.restored', 'knowledge.edited', 'knowledge.added']);
  });

  it('is one source with all words in its versions where several add it at once, and one version where they say the same', async () => {
    const { knowledge } = await begin();
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const together = (name: string, said: readonly string[]) =>
      Promise.all(said.map((word) => knowledge.add({ name, content: `# Bikes\n\nHire for ${word} days.`, type: 'markdown' }, ANN)));
    const added = await together('bikes.md', words);
    const id = added[0]?.id ?? '';
    expect(new Set(added.map((one) => one.id))).toEqual(new Set([id]));
    expect((await knowledge.versions(id)).map(({ number }) => number)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    const same = await together(
      'same.md',
      words.map(() => 'ten'),
    );
    expect(new Set(same.map((one) => `${one.id} ${one.version}`)).size).toBe(1);
    expect(await knowledge.list()).toHaveLength(2);
  });

  it('whose version before is no longer kept is compared with nothing, and a long one is shown in part', async () => {
    const { knowledge } = await begin();
    const list = (begun: number) => Array.from({ length: 300 }, (_, index) => `- Item ${begun + index}`).join('\n');
    const { id } = await knowledge.add({ name: 'a.md', content: list(0), type: 'markdown' }, ANN);
    for (let number = 2; number <= 21; number += 1) await knowledge.change(id, { content: list(number * 1_000) }, ANN);
    expect(await knowledge.changes(id, 2)).toEqual({ number: 2, comparedWith: null, added: 0, removed: 0, lines: [], isCut: false });
    const last = await knowledge.changes(id, 21);
    expect(last).toMatchObject({ comparedWith: 20, added: 300, removed: 300, isCut: true });
    expect(last.lines).toHaveLength(200);
    await expect(knowledge.changes(id, 1)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is read from a file as it lies on a disk, or refused in words', async () => {
    const desk = await begin();
    const { knowledge } = desk;
    const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const faq = bytes('question;answer\nDo you rent kayaks?;Yes.');
    expect(await knowledge.addFile({ name: 'faq.CSV', bytes: faq }, ANN)).toMatchObject({ type: 'csv', kind: 'upload', version: 1 });
    const old = bytes('<meta charset="iso-8859-1"><p>K\u00e4mme kosten 8 \u0080.</p>');
    await knowledge.addFile({ name: 'old.html', bytes: old }, ANN);
    expect(await foundIn(desk, 'was kosten Kämme')).toContain('Kämme kosten 8 €.');
    expect(await knowledge.addFile({ name: 'notes', bytes: bytes('Some text.'), type: 'text' }, ANN)).toMatchObject({ type: 'text' });
    const refused = async (name: string, content: Uint8Array) =>
      knowledge.addFile({ name, bytes: content }, ANN).catch((error: Error) => error.message);
    expect(await refused('a.png', faq)).toMatch(/^Files of this kind are not read; known are \.md,/);
    expect(await refused('a.csv', bytes('K\u00e4mme,8'))).toBe('The file is not written in UTF-8. Save it as UTF-8 and add it again.');
    expect(await refused('a.txt', bytes('P\0K'))).toMatch(/not written in UTF-8/);
    expect(await refused('a.md', new Uint8Array(10 * 1_024 * 1_024 + 1))).toBe('The file holds more than 10 MB.');
    const long = new Uint8Array(2_000_001).fill(97);
    expect(await refused('a.md', long)).toBe('The file holds more than 2,000,000 characters of text.');
    expect(await refused('a.pdf', faq)).toBe('PDF files are not read here.');
    expect(await refused('a.md', bytes('  '))).toBe('a.md holds no text to learn from.');
    expect(await knowledge.list()).toHaveLength(3);
  });

  it('is refused under a name that hides signs, and under an address that /urls would refuse', async () => {
    const { knowledge } = await begin();
    const pathOf = async (name: string) => {
      const given = [
        knowledge.add({ name, content: 'Some text.', type: 'markdown' }, ANN),
        knowledge.addFile({ name, bytes: new TextEncoder().encode('Some text.'), type: 'text' }, ANN),
      ];
      const errors = await Promise.all(
        given.map((one) =>
          one.then(
            () => undefined,
            (error: unknown) => error,
          ),
        ),
      );
      for (const error of errors) expect(error).toMatchObject({ code: 'validation_failed', errors: [{ path: 'name' }] });
    };
    for (const name of [
      'https://user:secret@example.com/x.md',
      'HTTPS://user@example.com/x.md',
      'https:/user:secret@example.com/x.md',
      'ftp://user:secret@example.com/x.md',
      'https://[',
      'a\0b.md',
      'a\nb.md',
      'a\u2028b.md',
      'a\u202edm.exe',
      'a\u2066b.md',
    ])
      await pathOf(name);
    expect(await knowledge.list()).toEqual([]);
    for (const name of ['prices@2026.md', 'https://shop.example/@us?to=a@b.example', 'الأسعار.md'])
      await knowledge.add({ name, content: 'Some text.', type: 'markdown' }, ANN);
  });

  it('answers nothing while it is disabled', async () => {
    const desk = await begin();
    const { id } = await desk.knowledge.add(
      { name: 'dogs.md', content: '# Dogs\n\nDogs are welcome on the terrace.', type: 'markdown' },
      ANN,
    );
    expect(await foundIn(desk, 'dogs on the terrace')).toHaveLength(1);
    expect(statusOf(await desk.knowledge.change(id, { enabled: false }, ANN))).toBe('disabled');
    expect(await foundIn(desk, 'dogs on the terrace')).toEqual([]);
    await desk.knowledge.change(id, { enabled: true }, ANN);
    expect(await foundIn(desk, 'dogs on the terrace')).toHaveLength(1);
    expect(await actionsOf(desk)).toEqual(['knowledge.enabled', 'knowledge.disabled', 'knowledge.added']);
  });

  it('is read by nobody else’s address, and refused where it holds nothing', async () => {
    const { knowledge } = await begin();
    const { id } = await knowledge.add({ name: 'a.md', content: 'Some text.', type: 'markdown' }, ANN);
    await expect(knowledge.refresh(id, ANN)).rejects.toMatchObject({ code: 'validation_failed' });
    await expect(knowledge.change(id, { refreshHours: 5 }, ANN)).rejects.toMatchObject({ code: 'validation_failed' });
    await expect(knowledge.change(id, { content: '  ' }, ANN)).rejects.toMatchObject({ code: 'validation_failed' });
    await expect(knowledge.change('none', { enabled: true }, ANN)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('an entry', () => {
  it('is a question with its answer, changed and disabled like any source', async () => {
    const desk = await begin();
    const { knowledge } = desk;
    const quoted = { question: 'Do you take "Twint"?', answer: 'Yes, we take "Twint", cards\nand cash.' };
    const { id } = await knowledge.addEntry(quoted, ANN);
    expect(await knowledge.entry(id)).toEqual({ ...quoted, answer: 'Yes, we take "Twint", cards and cash.' });
    await knowledge.change(id, { answer: 'Only cards.' }, ANN);
    expect(await knowledge.get(id)).toMatchObject({ kind: 'entry', title: 'Do you take "Twint"?', version: 2 });
    expect(await foundIn(desk, 'do you take twint')).toEqual(['Only cards.']);
    await expect(knowledge.change(id, { content: 'x' }, ANN)).rejects.toMatchObject({ code: 'validation_failed' });
  });
});

describe('an address', () => {
  const page = (text: string) => `<html><head><title>Prices</title></head><body><h1>Prices</h1><p>${text}</p></body></html>`;

  it('is read on schedule; what says nothing new makes no version', async () => {
    const desk = await begin();
    const { knowledge } = desk;
    Object.assign(desk.page, { body: page('A haircut costs 30 euro.'), etag: '"1"' });
    const { id } = await knowledge.addUrl({ url: 'https://shop.example/prices', refreshHours: 6 }, ANN);
    expect(await knowledge.get(id)).toMatchObject({ version: 1, title: 'Prices', fetching: { etag: '"1"', problem: null } });
    await later(desk, 7);
    expect(desk.asked).toHaveLength(2);
    expect(desk.asked[1]).toMatchObject({ 'if-none-match': '"1"' });
    expect(await knowledge.get(id)).toMatchObject({ version: 1 });
    // Without a word of its server on what is new, the words themselves are compared.
    delete desk.page.etag;
    await later(desk, 7);
    expect(await knowledge.get(id)).toMatchObject({ version: 1 });
    desk.page.body = page('A haircut costs 33 euro.');
    await later(desk, 7);
    expect(await knowledge.versions(id)).toMatchObject([{ number: 2, origin: 'fetched', by: { type: 'system' } }, { number: 1 }]);
    expect(await foundIn(desk, 'what does a haircut cost')).toEqual(['A haircut costs 33 euro.']);
  });

  it('that cannot be read keeps what it said, says why in words, and is tried again', async () => {
    const desk = await begin();
    const { knowledge } = desk;
    desk.page.body = page('A haircut costs 30 euro.');
    const { id } = await knowledge.addUrl({ url: 'https://shop.example/prices', refreshHours: 24 }, ANN);
    desk.page.down = true;
    await later(desk, 26);
    const failing = await knowledge.get(id);
    expect(failing).toMatchObject({ version: 1, fetching: { problem: 'The server cannot be reached.', gone: false } });
    expect(statusOf(failing)).toBe('ready');
    expect(await foundIn(desk, 'what does a haircut cost')).toEqual(['A haircut costs 30 euro.']);
    Object.assign(desk.page, { down: false, status: 500 });
    expect((await knowledge.refresh(id, ANN)).fetching?.problem).toBe('The server answered with 500.');
    Object.assign(desk.page, { status: 200, type: 'image/png' });
    expect((await knowledge.refresh(id, ANN)).fetching?.problem).toBe('The page is image/png, which is not read.');
    Object.assign(desk.page, { type: 'text/html', body: '<html><script>1</script></html>' });
    expect((await knowledge.refresh(id, ANN)).fetching?.problem).toBe('The page holds no text to learn from.');
    desk.page.body = page('A haircut costs 31 euro.');
    await later(desk, 3);
    expect(await knowledge.get(id)).toMatchObject({ version: 2, fetching: { problem: null, failures: 0 } });
  });

  it('keeps what it said where an answer is packed, a part, no text, or nothing new that nobody asked for', async () => {
    const desk = await begin();
    const { knowledge, page: server } = desk;
    server.body = page('A haircut costs 30 euro.');
    const { id } = await knowledge.addUrl({ url: 'https://shop.example/prices', refreshHours: 24 }, ANN);
    server.body = page('garbage');
    const problemOf = async (answer: Partial<typeof server>) => {
      Object.assign(server, { status: 200, packed: undefined }, answer);
      const { version, fetching } = await knowledge.refresh(id, ANN);
      expect([version, await foundIn(desk, 'what does a haircut cost')]).toEqual([1, ['A haircut costs 30 euro.']]);
      return fetching?.problem;
    };
    expect(await problemOf({ packed: 'zstd' })).toBe('The server packed the page in a way that is not read (zstd).');
    expect(await problemOf({ status: 206 })).toBe('The server answered with 206.');
    expect(await problemOf({ status: 204 })).toBe('The server answered with 204.');
    expect(await problemOf({ status: 304 })).toBe('The server answered with 304.');
    expect(await problemOf({ body: page('gar\0bage') })).toBe('The page is no text, whatever its server says.');
    Object.assign(server, { status: 203, body: page('A haircut costs 31 euro.') });
    expect(await knowledge.refresh(id, ANN)).toMatchObject({ version: 2, fetching: { problem: null } });
    // Where a page was asked for by what its server said of it, another server’s `nothing new` says nothing.
    Object.assign(server, { etag: '"1"', status: 200 });
    await knowledge.refresh(id, ANN);
    Object.assign(server, { etag: undefined, status: 304, url: 'https://other.example/prices' });
    expect((await knowledge.refresh(id, ANN)).fetching?.problem).toBe('The server answered with 304.');
    expect(desk.asked.at(-1)).not.toHaveProperty('if-none-match');
  });

  it('whose page is gone is reported, and nothing is dropped', async () => {
    const desk = await begin();
    desk.page.body = page('A haircut costs 30 euro.');
    const { id } = await desk.knowledge.addUrl({ url: 'https://shop.example/prices', refreshHours: 1 }, ANN);
    desk.page.status = 404;
    await later(desk, 2);
    expect(await desk.knowledge.get(id)).toMatchObject({
      version: 1,
      fetching: { gone: true, problem: 'The server says that there is no such page (404).' },
    });
    expect(await foundIn(desk, 'what does a haircut cost')).toEqual(['A haircut costs 30 euro.']);
    expect((await actionsOf(desk)).filter((action) => action === 'knowledge.page_gone')).toHaveLength(1);
  });

  it('is kept where it cannot be read at first; that is told', async () => {
    const desk = await begin();
    desk.page.down = true;
    const added = await desk.knowledge.addUrl({ url: 'https://shop.example/prices', refreshHours: null }, ANN);
    expect([statusOf(added), added.version, added.fetching?.problem]).toEqual(['failed', 0, 'The server cannot be reached.']);
    await expect(desk.knowledge.addUrl({ url: 'https://shop.example/prices', refreshHours: 1 }, ANN)).rejects.toMatchObject({
      code: 'conflict',
    });
    for (const url of ['ftp://x.example', 'https://ann:pw@x.example/', 'x'])
      await expect(desk.knowledge.addUrl({ url, refreshHours: 1 }, ANN)).rejects.toMatchObject({ code: 'validation_failed' });
    await expect(desk.knowledge.change(added.id, { refreshHours: 0 }, ANN)).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('is read by one at a time, and restored words stay until somebody has it read again', async () => {
    const desk = await begin();
    const { knowledge, storage, tenantId, runtime } = desk;
    desk.page.body = page('A haircut costs 30 euro.');
    const { id } = await knowledge.addUrl({ url: 'https://shop.example/prices', refreshHours: 6 }, ANN);
    await storage.forTenant(tenantId).knowledge.take(id, runtime.now(), runtime.now() + 60_000);
    await expect(knowledge.refresh(id, ANN)).rejects.toMatchObject({ code: 'conflict' });
    await runtime.advance(61_000);
    desk.page.body = page('A haircut costs 33 euro.');
    await knowledge.refresh(id, ANN);
    await knowledge.restore(id, 1, ANN);
    await later(desk, 24);
    expect(await foundIn(desk, 'what does a haircut cost')).toEqual(['A haircut costs 30 euro.']);
    expect((await knowledge.refresh(id, ANN)).version).toBe(4);
  });

  it('that leads on is kept as it was given, with where the page was found', async () => {
    const desk = await begin();
    const { knowledge, page: server } = desk;
    Object.assign(server, { body: page('A haircut costs 30 euro.'), url: 'https://www.shop.example/prices', etag: '"1"' });
    const { id } = await knowledge.addUrl({ url: 'https://shop.example/prices', refreshHours: 6 }, ANN);
    const seen = async () => {
      const { source, version, fetching } = await knowledge.refresh(id, ANN);
      return [source, version, fetching?.finalUrl, fetching?.problem];
    };
    const [source, first, second] = ['https://shop.example/prices', 'https://www.shop.example/prices', 'https://new.example/prices'];
    expect(await seen()).toEqual([source, 1, first, null]);
    // Another server says `nothing new` of what the first one had: it is not asked by that.
    Object.assign(server, { body: page('A haircut costs 33 euro.'), url: second });
    expect(await seen()).toEqual([source, 2, second, null]);
    expect(desk.asked.at(-1)).not.toHaveProperty('if-none-match');
    server.down = true;
    expect(await seen()).toEqual([source, 2, second, 'The server cannot be reached.']);
    server.down = false;
    delete server.url;
    expect(await seen()).toEqual([source, 2, null, null]);
    await knowledge.add({ name: source, content: 'Read by hand.', type: 'text', finalUrl: first }, ANN);
    expect((await knowledge.get(id)).fetching?.finalUrl).toBe(first);
  });

  it('says what somebody restored while it was read', async () => {
    const desk = await begin();
    const { knowledge, page: server } = desk;
    server.body = page('A haircut costs 30 euro.');
    const { id } = await knowledge.addUrl({ url: 'https://shop.example/prices', refreshHours: 6 }, ANN);
    server.body = page('A haircut costs 33 euro.');
    await knowledge.refresh(id, ANN);
    for (const answer of [{ body: page('A haircut costs 36 euro.') }, { down: true }, { down: false, status: 404 }]) {
      Object.assign(server, answer, { meanwhile: () => knowledge.restore(id, 1, ANN) });
      expect(await knowledge.refresh(id, ANN)).toMatchObject({ fetching: { everyHours: null, nextAt: null, problem: null } });
      expect(await foundIn(desk, 'what does a haircut cost')).toEqual(['A haircut costs 30 euro.']);
      await knowledge.change(id, { refreshHours: 6 }, ANN);
    }
    expect(await actionsOf(desk)).not.toContain('knowledge.page_gone');
  });

  it('is not planned again by a look during which its schedule ended, and keeps other hours', async () => {
    const desk = await begin();
    const { knowledge, page: server } = desk;
    server.body = page('A haircut costs 30 euro.');
    const { id } = await knowledge.addUrl({ url: 'https://shop.example/prices', refreshHours: 6 }, ANN);
    for (const answer of [{ body: page('A haircut costs 33 euro.') }, { down: true }]) {
      Object.assign(server, answer, { meanwhile: () => knowledge.change(id, { refreshHours: null }, ANN) });
      expect(await knowledge.refresh(id, ANN)).toMatchObject({ version: 1, fetching: { everyHours: null, nextAt: null, problem: null } });
      await knowledge.change(id, { refreshHours: 6 }, ANN);
    }
    Object.assign(server, { down: false, meanwhile: () => knowledge.change(id, { refreshHours: 48 }, ANN) });
    const read = await knowledge.refresh(id, ANN);
    expect(read).toMatchObject({ version: 2, fetching: { everyHours: 48 } });
    expect(read.fetching?.nextAt).toBeGreaterThan(desk.runtime.now() + 24 * HOUR);
  });
});
