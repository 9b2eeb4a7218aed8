import type { WireKnowledgeDocument, WireKnowledgeGap, WireSuggestion } from '@replyforce/core/protocol';
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
  refresh: { every_hours: 24, next_at: AT, checked_at: AT, problem: 'The server cannot be reached.', gone: false },
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

/** A server that knows all this, and takes every change. */
const server = (empty = false) =>
  vi.fn(async (method: string, path: string, _body?: unknown): Promise<unknown> => {
    if (path.endsWith('/try')) return trial;
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

test('a question is tried, from drafts too', async () => {
  const request = server();
  await open(request);
  await userEvent.fill(page.getByLabelText('What would a customer ask?'), 'kayaks?');
  await userEvent.click(page.getByLabelText('Answer from drafts too'));
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText('0.91, cited, draft, kayak')).toBeVisible();
  expect(called(request)).toEqual([['POST', '/api/v1/knowledge/try', { question: 'kayaks?', drafts: true }]]);
});

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
  await userEvent.upload(
    page.getByLabelText('File (Markdown', { exact: false }),
    new File(['question,answer\na,b'], 'faq.csv', { type: 'text/csv' }),
  );
  await userEvent.click(page.getByRole('button', { name: 'Add the file' }));
  await expect.element(page.getByText('faq.csv was added.')).toBeVisible();
  expect(called(request)).toEqual([
    ['POST', '/api/v1/knowledge/entries', { question: 'Do you rent kayaks?', answer: 'Yes.' }],
    ['POST', '/api/v1/knowledge/urls', { url: 'https://shop.example/faq', refresh_hours: 6 }],
    ['POST', '/api/v1/knowledge', { name: 'faq.csv', content: 'question,answer\na,b', type: 'csv' }],
  ]);
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
