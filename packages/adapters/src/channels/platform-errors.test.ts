import { describe, expect, it } from 'vitest';
import { explainGraphError } from './meta/explain-graph-error.js';
import { GRAPH_ERRORS, GRAPH_FALLBACKS, type GraphErrorClass, type GraphErrorRule } from './meta/graph-errors.js';
import { EFFECTS } from './meta/result-of.js';
import { explainXError, X_ERRORS, type XErrorClass } from './twitter/errors.js';

/** What the engine does with each class of error, beside showing the words. */
const ACTIONS: Readonly<Record<GraphErrorClass | XErrorClass, string>> = {
  temporary: 'retry: tried again after the queue’s back-off, five times; then a dead letter',
  rate_limited:
    'wait: tried again after the time the platform names, else after the one in the table; the account, or the sends to that one person, rest meanwhile',
  window_closed: 'give up: a person is called, who may still write where the policy lets them',
  template_needed: 'use a template: a person is called, who may send an approved one',
  recipient_unreachable: 'give up: a person is called',
  thread_elsewhere: 'give up for now: a person is called; another app holds the conversation',
  rejected: 'give up: a person is called',
  needs_reauth: 're-authorise: the channel becomes `needs_reauth` and sends nothing until it is connected again; it goes on receiving',
  channel_paused: 'stop: the channel becomes `paused` and sends nothing until somebody has put it right; it goes on receiving',
};

/** Every code that platform-apis.md 2.8, 3.3 and 4.8 lists, and what it calls for. */
const META: readonly (readonly [cls: GraphErrorClass, ...codes: (number | readonly [code: number, subcode: number])[]])[] = [
  ['temporary', 1, 2, 1200, 131000, 131016, 131057, 133004],
  ['rate_limited', 4, 17, 32, 613, 80001, 80002, 80006, 80007, 130429, 131056],
  ['window_closed', [10, 2018065], [10, 2018278], [10, 2534022], [200, 2534022], [100, 2534022]],
  ['template_needed', 131047],
  ['recipient_unreachable', [10, 2018108], 551, [200, 1545041], [100, 2018001], 131026],
  ['thread_elsewhere', [10, 2018300]],
  ['channel_paused', [10, 1893063], 368, 131048, 131031, 130497, 131037, 131045],
  ['channel_paused', 133005, 133006, 133007, 133008, 133009, 133010, 133011, 133012, 133013, 133014, 133015, 133016],
  ['needs_reauth', 0, 3, 10, 102, 190, 200, 230, 299, [190, 458], [190, 459], [190, 460], [190, 463], [190, 464], [190, 467]],
  ['rejected', 100, 131008, 131009, 131021, 131030, 131049, 131050, 130472, 131051, 131052, 131053, 131042],
  ['rejected', 132000, 132001, 132005, 132007, 132012, 132015, 132016, 132068, 132069, 2593107, 2593108],
];

/** HTTP statuses and ends of problem types of platform-apis.md 6.5. */
const X: readonly (readonly [cls: XErrorClass, status: number, problem?: string])[] = [
  ['rate_limited', 429],
  ['channel_paused', 429, 'usage-capped'],
  ['needs_reauth', 401],
  ['recipient_unreachable', 403],
  ['channel_paused', 403, 'client-forbidden'],
  ['rejected', 404],
  ['temporary', 500],
  ['temporary', 503],
];

describe('the error tables', () => {
  it.each(META.flatMap(([cls, ...codes]) => codes.map((code) => [code, cls] as const)))('of Meta know %j as %s', (given, cls) => {
    const [code, subcode] = typeof given === 'number' ? ([given, undefined] as const) : given;
    const explained = explainGraphError({ code, subcode, transient: false, trace: undefined });
    expect(explained.class).toBe(cls);
    // No fallback: somebody has thought of this code.
    expect(Object.values(GRAPH_FALLBACKS).map(({ words }) => words as string)).not.toContain(
      explained.failure.message.replace(/ \(.*/, ''),
    );
  });

  it.each(X.map(([cls, status, problem]) => ({ cls, status, problem })))(
    'of X know $cls by $status $problem',
    ({ cls, status, problem }) => {
      expect(explainXError(problem === undefined ? undefined : { type: `https://api.x.com/2/problems/${problem}` }, status).class).toBe(
        cls,
      );
    },
  );

  it('have no rule that another before it hides', () => {
    for (const [index, rule] of GRAPH_ERRORS.entries()) {
      const samples = rule.codes.flatMap((code) => (typeof code === 'number' ? [code] : [...code]));
      const reached = samples.some((code) => {
        const subcode = rule.subcodes?.[0];
        return explainGraphError({ code, subcode, transient: false, trace: undefined }).failure.message.startsWith(rule.words);
      });
      expect(reached, `rule ${index}: ${rule.words}`).toBe(true);
    }
  });

  it('are what the reference lists', async () => {
    await expect(page()).toMatchFileSnapshot('../../../../docs/reference/platform-errors.md');
  });
});

function page(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
  ];
  const classes = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];
  return [
    '# Errors of the platforms, and what becomes of a message',
    '',
    'Made from the tables of the adapters by a test; run it with `-u` after a change. The first row that fits decides. The words are shown to people with the message, and stand in its `failure`.',
    '',
    '## What each class does',
    '',
    ...table(
      ['class', 'what the engine does'],
      classes.map((name) => [`\`${name}\``, ACTIONS[name]]),
    ),
    '',
    'No answer, a broken connection, or a gateway’s word in place of the platform’s: the send is `uncertain`, is never repeated by itself, and waits 30 s for its echo or status.',
    '',
    '## Messenger, Instagram and WhatsApp',
    '',
    'Codes of the Graph API in answers, and of failed WhatsApp statuses.',
    '',
    ...table(['code', 'subcode', 'class', 'wait', 'words'], GRAPH_ERRORS.map(graphRow)),
    '',
    'Codes that are not listed are judged by `is_transient`, then by the HTTP status:',
    '',
    ...table(
      ['else', 'class', 'wait', 'words'],
      (
        [
          ['`is_transient`', GRAPH_FALLBACKS.transient],
          ['HTTP 429', GRAPH_FALLBACKS.tooMany],
          ['HTTP 401', GRAPH_FALLBACKS.unauthorized],
          ['HTTP 5xx', GRAPH_FALLBACKS.serverError],
          ['anything else', GRAPH_FALLBACKS.other],
        ] as const
      ).map(([name, rule]) => [name, `\`${rule.class}\``, waitOf(rule), rule.words]),
    ),
    '',
    'A person’s late answer that is refused for want of a permission fails alone: the app lacks the Human Agent feature, and to connect the channel again would not help.',
    '',
    '## X',
    '',
    ...table(
      ['HTTP status', 'problem', 'class', 'words'],
      X_ERRORS.map(({ statuses, problem, class: name, words }) => [listOf(statuses ?? []) || 'any', problem ?? '', `\`${name}\``, words]),
    ),
    '',
  ].join('\n');
}

function graphRow(rule: GraphErrorRule): readonly string[] {
  const isTriedAgain = EFFECTS[rule.class] === 'retry';
  return [listOf(rule.codes), (rule.subcodes ?? []).join(', '), `\`${rule.class}\``, isTriedAgain ? waitOf(rule) : '', rule.words];
}

function waitOf({ afterMs }: Pick<GraphErrorRule, 'words' | 'afterMs'>): string {
  if (afterMs === undefined) return '';
  return afterMs >= 60_000 ? `${afterMs / 60_000} min` : `${afterMs / 1_000} s`;
}

function listOf(codes: readonly (number | readonly [number, number])[]): string {
  return codes.map((code) => (typeof code === 'number' ? String(code) : `${code[0]}–${code[1]}`)).join(', ');
}
