import type {
  WireDocumentVersion,
  WireKnowledgeDocument,
  WireKnowledgeGap,
  WireSuggestion,
  WireVersionChanges,
} from '@replyforce/core/protocol';
import { render } from 'lit';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { InboxError } from '../client/inbox-error.js';
import { expectAccessible } from '../testing/accessible.js';
import { createKnowledge, NO_KNOWLEDGE, type KnowledgeActions, type KnowledgeState } from './knowledge.js';
import { knowledgeView } from './knowledge-view.js';
import { applyTheme, type Theme } from './theme.js';

const style = Object.assign(document.createElement('link'), {
  rel: 'stylesheet',
  href: new URL('console.css?direct', import.meta.url).href,
});

beforeAll(async () => {
  const loaded = new Promise((resolve) => style.addEventListener('load', resolve));
  document.head.append(style);
  await loaded;
});
afterAll(() => style.remove());

let root: HTMLElement;
beforeEach(() => {
  document.body.removeAttribute('style');
  Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' });
  root = Object.assign(document.createElement('div'), { id: 'console' });
  document.body.replaceChildren(root);
});

const AT = '2026-11-25T12:00:00.000Z';
const source = (part: Partial<WireKnowledgeDocument>): WireKnowledgeDocument => ({
  id: 's1',
  title: 'Prices',
  source: 'https://shop.example/prices',
  kind: 'url',
  type: 'html',
  status: 'ready',
  enabled: true,
  language: null,
  passage_count: 12,
  version: 3,
  created_at: AT,
  updated_at: AT,
  refresh: {
    every_hours: 24,
    next_at: AT,
    checked_at: AT,
    final_url: 'https://www.shop.example/prices',
    problem: 'The server cannot be reached.',
    gone: false,
  },
  ...part,
});
const gap: WireKnowledgeGap = {
  id: 'g1',
  question: 'Do you rent kayaks?',
  language: 'en',
  count: 7,
  first_asked_at: AT,
  last_asked_at: AT,
  examples: ['can I rent a kayak'],
  state: 'open',
  settled_at: null,
  settled_by: null,
};
const suggestion: WireSuggestion = {
  id: 'p1',
  conversation_id: 'c1',
  message_id: 'm1',
  question: 'Do you rent kayaks?',
  answer: 'Yes [name], for 15 euro an hour.',
  language: 'en',
  state: 'pending',
  created_at: AT,
  decided_at: null,
  decided_by: null,
  document_id: null,
};
const trial = {
  analysis: { reply: { text: 'Kayaks are 15 euro an hour.' }, handoff: { needed: false, triggers: [] } },
  passages: [
    {
      document_id: 's2',
      title: 'Kayaks',
      headings: [],
      passage: 'Kayaks are 15 euro an hour.',
      score: 0.91,
      cited: true,
      draft: true,
      words: ['kayak'],
    },
  ],
};

const version = (number: number, part: Partial<WireDocumentVersion> = {}): WireDocumentVersion => ({
  number,
  title: 'Prices',
  type: 'html',
  passage_count: 12,
  added: 2,
  removed: 1,
  size: 900,
  origin: 'fetched',
  restored_from: null,
  by: { type: 'system', id: 'knowledge' },
  at: AT,
  ...part,
});
const VERSIONS = [
  version(3),
  version(2, { origin: 'restored', restored_from: 1, by: { type: 'user', id: 'u1' }, passage_count: 1 }),
  version(1, { origin: 'added', by: { type: 'user', id: 'gone' } }),
];
const changes: WireVersionChanges = {
  number: 3,
  compared_with: 2,
  added: 1,
  removed: 1,
  lines: [
    { change: 'same', text: 'Hire' },
    { change: 'removed', text: 'A bike costs 10 euro a day.' },
    { change: 'added', text: 'كراء الدراجة 12 يورو.' },
  ],
  cut: true,
};

/** A server that knows all this, and takes every change. */
const server = (empty = false) =>
  vi.fn(async (method: string, path: string, body?: unknown): Promise<unknown> => {
    if (path.endsWith('/try')) return trial;
    if (path.endsWith('/team')) return { data: [{ id: 'u1', email: 'ann@shop.example' }] };
    if (path.endsWith('/changes')) return changes;
    if (path.endsWith('/versions')) return { data: empty ? [] : VERSIONS };
    if (path.endsWith('/restore')) return source({ version: 4 });
    if (method === 'POST' && path === '/api/v1/knowledge') {
      const { name } = body as { name: string };
      if (name === 'scan.pdf') throw new InboxError('validation_failed', 'The PDF holds no text.', 422);
      return source({ title: name, source: name, kind: 'upload', version: 1, passage_count: 1, refresh: null });
    }
    if (method !== 'GET') return {};
    const data = path.includes('/usage')
      ? [{ document_id: 's1', replies: 41, passages: 50, days: [] }]
      : path.includes('/gaps')
        ? [gap, { ...gap, id: 'g2', question: 'هل لديكم موقف سيارات؟', count: 1, examples: [] }]
        : path.includes('/suggestions')
          ? [suggestion]
          : [
              source({}),
              source({ id: 's2', title: 'Kayaks', kind: 'entry', status: 'disabled', enabled: false, refresh: null, passage_count: 1 }),
            ];
    return { data: empty ? [] : data, next_cursor: null };
  });

/** The dialog as the console has it. */
async function open(request: ReturnType<typeof server>): Promise<KnowledgeActions> {
  const show = (state: KnowledgeState) => render(knowledgeView({ state, actions }), root);
  const actions = createKnowledge({ request }, show);
  show(NO_KNOWLEDGE);
  root.querySelector('dialog')?.showModal();
  await actions.open();
  return actions;
}

const called = (request: ReturnType<typeof server>) =>
  request.mock.calls
    .filter(([method, path]) => method !== 'GET' && !path.includes('search'))
    .map((call) => call.filter((part) => part !== undefined));

test.each<[Theme, 'ltr' | 'rtl']>([
  ['light', 'ltr'],
  ['dark', 'rtl'],
])('the knowledge is accessible in the %s theme, written %s, and closed by keyboard', async (theme, dir) => {
  applyTheme(theme);
  document.documentElement.dir = dir;
  await open(server());
  await expectAccessible(root);
  await expect.element(page.getByRole('row', { name: /Prices.*Ready.*The server cannot be reached\..*41/ })).toBeVisible();
  await expect.element(page.getByText('asked 7 times', { exact: false })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('dialog')?.open).toBe(false);
});

test('a suggestion is approved in other words, and another rejected', async () => {
  const request = server();
  await open(request);
  await userEvent.fill(page.getByRole('list').getByLabelText('Answer'), 'Yes, for 15 euro an hour.');
  await userEvent.click(page.getByRole('button', { name: 'Approve' }));
  await expect.element(page.getByText('It is part of the knowledge now.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Reject' }));
  await expect.element(page.getByText('It was rejected.')).toBeVisible();
  expect(called(request)).toEqual([
    ['POST', '/api/v1/knowledge/suggestions/p1/approve', { question: 'Do you rent kayaks?', answer: 'Yes, for 15 euro an hour.' }],
    ['POST', '/api/v1/knowledge/suggestions/p1/reject', {}],
  ]);
});

test('what was written into one suggestion stays with that one when it is settled', async () => {
  const request = server();
  const answer = request.getMockImplementation() as NonNullable<ReturnType<typeof request.getMockImplementation>>;
  let waiting = [suggestion, { ...suggestion, id: 'p2', question: 'Are you open on Sunday?', answer: 'Yes, from ten.' }];
  request.mockImplementation(async (method, path, body) => {
    if (method === 'GET' && path.includes('/suggestions')) return { data: waiting };
    waiting = waiting.filter(({ id }) => !path.includes(`/${id}/`));
    return answer(method, path, body);
  });
  await open(request);
  await userEvent.fill(page.getByRole('list').first().getByLabelText('Answer').first(), 'Yes, for 15 euro an hour.');
  await userEvent.click(page.getByRole('button', { name: 'Approve' }).first());
  await expect.element(page.getByText('It is part of the knowledge now.')).toBeVisible();
  await expect.element(page.getByRole('list').first().getByLabelText('Answer')).toHaveValue('Yes, from ten.');
  await userEvent.click(page.getByRole('button', { name: 'Approve' }));
  await vi.waitFor(() => expect(called(request)).toHaveLength(2));
  expect(called(request)[1]?.[2]).toEqual({ question: 'Are you open on Sunday?', answer: 'Yes, from ten.' });
});

test('an answer that could not be added, or that something else held up, is not lost', async () => {
  const request = server();
  await open(request);
  const entry = page.getByRole('form', { name: 'A question with its answer' });
  await userEvent.fill(entry.getByLabelText('Question'), 'Do you rent kayaks?');
  await userEvent.fill(entry.getByLabelText('Answer'), 'Yes, a long answer.');
  request.mockRejectedValueOnce(new InboxError('network', 'The server cannot be reached.', 0));
  await userEvent.click(page.getByRole('button', { name: 'Add the answer' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('The server cannot be reached.');
  await expect.element(entry.getByLabelText('Answer')).toHaveValue('Yes, a long answer.');
  let goOn = (): void => undefined;
  request.mockImplementationOnce(() => new Promise((resolve) => (goOn = () => resolve({}))));
  await userEvent.click(page.getByRole('button', { name: 'Read now' }));
  await expect.element(page.getByRole('button', { name: 'Add the answer' })).toBeDisabled();
  goOn();
  await userEvent.click(page.getByRole('button', { name: 'Add the answer' }));
  await expect.element(page.getByText('The entry was added.')).toBeVisible();
  await expect.element(entry.getByLabelText('Answer')).toHaveValue('');
});

test('on a phone nothing of the knowledge but its table runs off the edge', async () => {
  await page.viewport(360, 740);
  try {
    await open(server());
    const parts = root.querySelector('.parts') as HTMLElement;
    expect(parts.scrollWidth).toBeLessThanOrEqual(parts.clientWidth);
    const table = parts.querySelector('table') as HTMLElement;
    expect(table.parentElement?.clientHeight).toBeGreaterThanOrEqual(table.clientHeight);
    const edge = parts.getBoundingClientRect().right;
    for (const one of parts.querySelectorAll('form, input, .gaps button'))
      expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(edge);
    await expectAccessible(root);
  } finally {
    await page.viewport(1440, 900);
  }
});

test('an unanswered question is settled, and a source disabled and read again', async () => {
  const request = server();
  await open(request);
  await userEvent.click(page.getByRole('button', { name: 'Ignore' }).first());
  await vi.waitFor(() => expect(called(request)).toEqual([['PATCH', '/api/v1/knowledge/gaps/g1', { state: 'ignored' }]]));
  await expect.element(page.getByText('The question is ignored.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Disable' }));
  await expect.element(page.getByText('It is a draft now.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Read now' }));
  await vi.waitFor(() =>
    expect(called(request).slice(1)).toEqual([
      ['PATCH', '/api/v1/knowledge/s1', { enabled: false }],
      ['POST', '/api/v1/knowledge/s1/refresh', {}],
    ]),
  );
});

test('a source is removed only when asked twice, by keyboard as well', async () => {
  const request = server();
  await open(request);
  const remove = page.getByRole('button', { name: 'Remove' }).first();
  await userEvent.click(remove);
  await expect.element(page.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  await expectAccessible(root);
  await userEvent.keyboard('{Enter}');
  await expect.element(remove).toHaveFocus();
  expect(called(request)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await userEvent.click(page.getByRole('button', { name: 'Remove it' }));
  await expect.element(page.getByText('It was removed.')).toBeVisible();
  expect(called(request)).toEqual([['DELETE', '/api/v1/knowledge/s1']]);
  await expect.element(page.getByRole('group', { name: /Remove/ })).not.toBeInTheDocument();
});

test('a question is tried, from drafts too', async () => {
  const request = server();
  await open(request);
  await userEvent.fill(page.getByLabelText('What would a customer ask?'), 'kayaks?');
  await userEvent.click(page.getByLabelText('Answer from drafts too'));
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText('0.91, cited, draft, kayak')).toBeVisible();
  expect(called(request)).toEqual([['POST', '/api/v1/knowledge/try', { question: 'kayaks?', drafts: true }]]);
});

const FAQ = new File(['question,answer\na,b'], 'faq.csv', { type: 'text/csv' });

test('an answer, a page and a file are added', async () => {
  const request = server(true);
  await open(request);
  await expect.element(page.getByText('Nothing is known yet.', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Every question was answered.')).toBeVisible();
  const entry = page.getByRole('form', { name: 'A question with its answer' });
  await userEvent.fill(entry.getByLabelText('Question'), 'Do you rent kayaks?');
  await userEvent.fill(entry.getByLabelText('Answer'), 'Yes.');
  await userEvent.click(page.getByRole('button', { name: 'Add the answer' }));
  await expect.element(page.getByText('The entry was added.')).toBeVisible();
  await userEvent.fill(page.getByLabelText('Address'), 'https://shop.example/faq');
  await userEvent.selectOptions(page.getByLabelText('Read again'), '6');
  await userEvent.click(page.getByRole('button', { name: 'Add the page' }));
  await expect.element(page.getByText('https://shop.example/faq was added.')).toBeVisible();
  await userEvent.upload(page.getByLabelText('Files (Markdown', { exact: false }), FAQ);
  await userEvent.click(page.getByRole('button', { name: 'Add the files' }));
  await expect.element(page.getByText('The file was added.')).toBeVisible();
  expect(called(request)).toEqual([
    ['POST', '/api/v1/knowledge/entries', { question: 'Do you rent kayaks?', answer: 'Yes.' }],
    ['POST', '/api/v1/knowledge/urls', { url: 'https://shop.example/faq', refresh_hours: 6 }],
    ['POST', '/api/v1/knowledge', { name: 'faq.csv', file: btoa('question,answer\na,b') }],
  ]);
});

/** As somebody does who drops files there; large ones come to no harm on the way. */
function choose(files: readonly File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (input) input.files = chosen.files;
}

test('several files are added one after the other, each with what became of it', async () => {
  const request = server();
  let goOn = (): void => undefined;
  const waits = new Promise<void>((resolve) => (goOn = resolve));
  const answer = request.getMockImplementation() as NonNullable<ReturnType<typeof request.getMockImplementation>>;
  request.mockImplementation(async (method, path, body) => {
    if ((body as { name?: string } | undefined)?.name === 'faq.csv') await waits;
    return answer(method, path, body);
  });
  const actions = await open(request);
  const files = [
    new File(['%PDF'], 'scan.pdf'),
    FAQ,
    new File(['x'], 'picture.png'),
    new File([], 'empty.md'),
    new File([new Uint8Array(10 * 1_024 * 1_024 + 1)], 'large.txt'),
    new File(['سعر القصّة 30 يورو'], 'أسعار.md'),
  ];
  choose(files);
  await userEvent.click(page.getByRole('button', { name: 'Add the files' }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Reading faq.csv, 2 of 6…');
  await expect.element(page.getByRole('progressbar', { name: 'Files that were read' })).toHaveAttribute('value', '1');
  // Whoever closes the dialog and opens it again finds them as they are.
  await actions.open();
  await expect.element(page.getByRole('progressbar', { name: 'Files that were read' })).toHaveAttribute('value', '1');
  await expect.element(page.getByRole('button', { name: 'Add the files' })).toBeDisabled();
  await expectAccessible(root);
  goOn();
  await expect.element(page.getByRole('status')).toHaveTextContent('2 of 6 files were added.');
  const list = page.getByRole('list', { name: 'Files' }).getByRole('listitem');
  const told = list.elements().map((item) => item.textContent?.replace(/\s+/g, ' ').trim());
  expect(told).toEqual([
    'scan.pdfNot added: The PDF holds no text.',
    'faq.csvAdded, 1 passage',
    'picture.pngNot added: Files of this kind are not read.',
    'empty.mdNot added: The file is empty.',
    'large.txtNot added: The file holds more than 10 MB.',
    'أسعار.mdAdded, 1 passage',
  ]);
  await expectAccessible(root);
  expect(called(request).map(([, , body]) => (body as { name: string }).name)).toEqual(['scan.pdf', 'faq.csv', 'أسعار.md']);
});

test.each<[Theme, 'ltr' | 'rtl']>([
  ['light', 'rtl'],
  ['dark', 'ltr'],
])('versions are shown with who made them and what they changed, in the %s theme, written %s', async (theme, dir) => {
  applyTheme(theme);
  document.documentElement.dir = dir;
  await open(server());
  await expect.element(page.getByText('Found at https://www.shop.example/prices')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Versions' }).first());
  await expect.element(page.getByRole('heading', { name: 'Versions: Prices' })).toHaveFocus();
  await expect.element(page.getByText('Read from its address by ReplyForce')).toBeVisible();
  await expect.element(page.getByText('Restored from version 1 by ann@shop.example')).toBeVisible();
  await expect.element(page.getByText('Added by somebody who is no longer in the team')).toBeVisible();
  await expect.element(page.getByText('Passages: 12 (2 new, 1 gone)')).toBeVisible();
  const what = page.getByRole('button', { name: 'What changed' }).first();
  await userEvent.click(what);
  await expect.element(what).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText('Lines added: 1, removed: 1')).toBeVisible();
  await expect.element(page.getByText('These are the first of them.')).toBeVisible();
  expect([...root.querySelectorAll('.lines .removed')].map((line) => line.textContent?.trim())).toEqual([
    '−Removed: A bike costs 10 euro a day.',
  ]);
  await userEvent.click(page.getByRole('button', { name: 'Restore' }).first());
  await expectAccessible(root);
  await userEvent.click(page.getByRole('button', { name: 'Back to the knowledge' }));
  await expect.element(page.getByRole('button', { name: 'Versions' }).first()).toHaveFocus();
});

test('a version is restored after a question, by keyboard', async () => {
  const request = server();
  await open(request);
  await userEvent.click(page.getByRole('button', { name: 'Versions' }).first());
  const restore = page.getByRole('button', { name: 'Restore', exact: true }).first();
  await userEvent.click(restore);
  const question = page.getByRole('group', { name: 'Restore version 2?', exact: false });
  await expect.element(question).toHaveTextContent('The page is then read only when you ask for it.');
  await expect.element(page.getByRole('button', { name: 'Keep version 3' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(restore).toHaveFocus();
  expect(called(request)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('It says again what it said in version 2.');
  await expect.element(page.getByRole('heading', { name: 'Versions: Prices' })).toHaveFocus();
  expect(called(request)).toEqual([['POST', '/api/v1/knowledge/s1/restore', { version: 2 }]]);
});

test('a source that was never read has no versions, and what cannot be learnt of them says why', async () => {
  const request = server();
  const actions = await open(request);
  const answer = request.getMockImplementation() as NonNullable<ReturnType<typeof request.getMockImplementation>>;
  request.mockImplementation(async (method, path, body) => (path.endsWith('/versions') ? { data: [] } : answer(method, path, body)));
  await actions.openVersions(source({ version: 0 }));
  await expect.element(page.getByText('Nothing of it could be read yet.')).toBeVisible();
  request.mockImplementation(answer);
  await actions.openVersions(source({}));
  request.mockImplementation(async () => {
    throw new InboxError('not_found', 'There is no such version of this document, or it is no longer kept.', 404);
  });
  await actions.showChanges(2);
  await expect.element(page.getByRole('alert')).toHaveTextContent('There is no such version of this document');
  await actions.restore(2);
  await expect.element(page.getByRole('button', { name: 'Restore', exact: true }).first()).toBeEnabled();
  await actions.openVersions(source({}));
  await expect.element(page.getByRole('alert')).toHaveTextContent('There is no such version of this document');
  expect(root.querySelector('.versions ol')).toBeNull();
  actions.closeVersions();
  await expect.element(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
});

test('what is refused says why', async () => {
  const request = server();
  const actions = await open(request);
  request.mockImplementationOnce(async () => {
    throw new InboxError('conflict', 'Somebody has decided about this suggestion already.', 409);
  });
  await actions.reject('p1');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Somebody has decided about this suggestion already.');
  request.mockImplementation(async () => {
    throw new InboxError('network', 'The server cannot be reached.', 0);
  });
  await actions.open();
  await expect.element(page.getByRole('alert')).toHaveTextContent('The server cannot be reached.');
});
