import { describe, expect, it } from 'vitest';
import { explainGraphError, graphErrorIn } from './explain-graph-error.js';
import { GRAPH_ERRORS, type GraphErrorClass } from './graph-errors.js';

const explain = (code: number | undefined, subcode?: number, httpStatus?: number, transient = false) =>
  explainGraphError({ code, subcode, transient, trace: undefined }, httpStatus);

/** platform-apis.md 2.8 and 4.8, line by line. */
const CLASSES: readonly (readonly [code: number, subcode: number | undefined, expected: GraphErrorClass])[] = [
  [1, undefined, 'temporary'],
  [2, undefined, 'temporary'],
  [1200, undefined, 'temporary'],
  [4, undefined, 'rate_limited'],
  [17, undefined, 'rate_limited'],
  [32, undefined, 'rate_limited'],
  [613, undefined, 'rate_limited'],
  [80001, undefined, 'rate_limited'],
  [80002, undefined, 'rate_limited'],
  [80006, undefined, 'rate_limited'],
  [80007, undefined, 'rate_limited'],
  [130429, undefined, 'rate_limited'],
  [131056, undefined, 'rate_limited'],
  [10, 2018065, 'window_closed'],
  [10, 2018278, 'window_closed'],
  [10, 2534022, 'window_closed'],
  [131047, undefined, 'template_needed'],
  [10, 2018108, 'recipient_unreachable'],
  [551, undefined, 'recipient_unreachable'],
  [551, 1545041, 'recipient_unreachable'],
  [200, 1545041, 'recipient_unreachable'],
  [100, 2018001, 'recipient_unreachable'],
  [131026, undefined, 'recipient_unreachable'],
  [10, 2018300, 'thread_elsewhere'],
  [10, 1893063, 'channel_paused'],
  [368, undefined, 'channel_paused'],
  [130497, undefined, 'channel_paused'],
  [131031, undefined, 'channel_paused'],
  [131037, undefined, 'channel_paused'],
  [131045, undefined, 'channel_paused'],
  [131048, undefined, 'channel_paused'],
  [133005, undefined, 'channel_paused'],
  [133016, undefined, 'channel_paused'],
  [3, undefined, 'needs_reauth'],
  [10, undefined, 'needs_reauth'],
  [10, 999, 'needs_reauth'],
  [200, undefined, 'needs_reauth'],
  [230, undefined, 'needs_reauth'],
  [299, undefined, 'needs_reauth'],
  [0, undefined, 'needs_reauth'],
  [102, undefined, 'needs_reauth'],
  [190, undefined, 'needs_reauth'],
  [190, 463, 'needs_reauth'],
  [190, 467, 'needs_reauth'],
  [131000, undefined, 'temporary'],
  [131016, undefined, 'temporary'],
  [131057, undefined, 'temporary'],
  [133004, undefined, 'temporary'],
  [100, undefined, 'rejected'],
  [131008, undefined, 'rejected'],
  [131009, undefined, 'rejected'],
  [131021, undefined, 'rejected'],
  [131030, undefined, 'rejected'],
  [131049, undefined, 'rejected'],
  [131050, undefined, 'rejected'],
  // What costs nothing still goes out.
  [131042, undefined, 'rejected'],
  [130472, undefined, 'rejected'],
  [131051, undefined, 'rejected'],
  [131053, undefined, 'rejected'],
  [132000, undefined, 'rejected'],
  [132069, undefined, 'rejected'],
  [2593108, undefined, 'rejected'],
];

describe('explainGraphError', () => {
  it.each(CLASSES)('takes %s/%s for %s', (code, subcode, expected) => {
    expect(explain(code, subcode).class).toBe(expected);
  });

  it('falls back to is_transient and the HTTP status for codes it does not know', () => {
    expect(explain(999_999, undefined, 400, true).class).toBe('temporary');
    expect(explain(999_999, undefined, 429).class).toBe('rate_limited');
    expect(explain(999_999, undefined, 401).class).toBe('needs_reauth');
    expect(explain(999_999, undefined, 503).class).toBe('temporary');
    expect(explain(999_999, undefined, 400).class).toBe('rejected');
    expect(explainGraphError(undefined, 404)).toMatchObject({
      class: 'rejected',
      failure: { message: 'Meta refused the message. (HTTP 404)' },
    });
  });

  it('names code, subcode and trace for whoever has to ask Meta', () => {
    const error = graphErrorIn({ error: { message: 'any text', code: 190, error_subcode: 463, fbtrace_id: 'AbC-1_2' } });
    expect(explainGraphError(error, 401).failure).toEqual({
      code: 'needs_reauth',
      message: 'The access token has expired. Connect the channel again. (Meta error 190/463, trace AbC-1_2)',
    });
  });

  it('knows a Graph error from any other body', () => {
    for (const body of [undefined, null, '', [], {}, { error: null }, { error: 'no' }, { error: {} }, { error: [] }])
      expect(graphErrorIn(body)).toBeUndefined();
    expect(graphErrorIn({ error: { message: 'without a code' } })).toMatchObject({ code: undefined });
  });

  it('has words for a person in every rule, and a pause in every rate limit', () => {
    for (const rule of GRAPH_ERRORS) {
      expect(rule.words).toMatch(/^[A-Z].*\.$/);
      expect(rule.afterMs === undefined).toBe(rule.class !== 'rate_limited');
    }
  });

  it('has no rule that an earlier one makes unreachable', () => {
    for (const rule of GRAPH_ERRORS) {
      const codes = rule.codes.flatMap((entry) =>
        typeof entry === 'number' ? [entry] : Array.from({ length: entry[1] - entry[0] + 1 }, (_, index) => entry[0] + index),
      );
      const subcodes = rule.subcodes ?? [undefined];
      expect(codes.some((code) => subcodes.some((subcode) => explain(code, subcode).failure.message.startsWith(rule.words)))).toBe(true);
    }
  });
});
