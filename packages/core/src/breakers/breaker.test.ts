import { describe, expect, it } from 'vitest';
import { createBreaker } from './breaker.js';
import { BREAKER } from './settings.js';

const SECOND = 1_000;

function failed(times = 5, now = 0) {
  const breaker = createBreaker();
  for (let time = 0; time < times; time += 1) breaker.settle('failed', now);
  return breaker;
}

describe('a breaker', () => {
  it('has the numbers of architecture.md 8.2', () => {
    expect(BREAKER).toMatchObject({ failuresToOpen: 5, openMs: 30 * SECOND, successesToClose: 3 });
  });

  it('lets four failures in a row pass, and not the fifth', () => {
    expect(failed(4).enter(0)).toBe(0);
    const breaker = failed(5, 1_000);
    expect(breaker.enter(1_000)).toBe(30 * SECOND);
    expect(breaker.paused(1_000)).toEqual({ state: 'open', since: 1_000, retryAt: 31_000 });
  });

  it('counts failures in a row only: an answer in between begins anew, what says nothing does not', () => {
    const breaker = failed(4);
    breaker.settle('answered', 0);
    for (let time = 0; time < 4; time += 1) breaker.settle('failed', 0);
    expect(breaker.enter(0)).toBe(0);
    breaker.settle('unknown', 0);
    breaker.settle('failed', 0);
    expect(breaker.enter(0)).toBeGreaterThan(0);
  });

  it('lets one trial at a time through after 30 s, and everything after three that went well', () => {
    const breaker = failed();
    expect(breaker.enter(29_999)).toBeGreaterThan(0);
    for (const now of [30_000, 30_100, 30_200]) {
      expect(breaker.enter(now)).toBe(0);
      expect(breaker.paused(now)?.state).toBe('half_open');
      expect(breaker.enter(now)).toBeGreaterThan(0);
      breaker.settle('answered', now + 50);
    }
    expect(breaker.paused(30_300)).toBeUndefined();
    expect([breaker.enter(30_300), breaker.enter(30_300)]).toEqual([0, 0]);
    expect(breaker.isClear()).toBe(true);
  });

  it('opens again at a trial that fails, and remembers since when', () => {
    const breaker = failed();
    breaker.enter(30_000);
    breaker.settle('answered', 30_000);
    breaker.enter(31_000);
    breaker.settle('failed', 40_000);
    expect(breaker.paused(40_000)).toEqual({ state: 'open', since: 0, retryAt: 70_000 });
    expect(breaker.enter(40_000)).toBe(30 * SECOND);
    for (const now of [70_000, 70_001, 70_002]) {
      expect(breaker.enter(now)).toBe(0);
      breaker.settle('answered', now);
    }
    expect(breaker.enter(70_003)).toBe(0);
  });

  it('a trial that was not made, or that nobody heard of again, makes room for another', () => {
    const breaker = failed();
    breaker.enter(30_000);
    breaker.settle('unknown', 30_001);
    expect(breaker.enter(30_001)).toBe(0);
    expect(breaker.enter(90_000)).toBeGreaterThan(0);
    expect(breaker.enter(90_001)).toBe(0);
  });

  it('a call from before it opened changes nothing when it ends', () => {
    const breaker = failed();
    breaker.settle('failed', 10_000);
    breaker.settle('answered', 10_000);
    expect(breaker.paused(10_000)).toEqual({ state: 'open', since: 0, retryAt: 30_000 });
  });

  it('those who are put off come back one after another and not all at once', () => {
    const breaker = failed();
    const waits = Array.from({ length: 1_000 }, () => breaker.enter(0));
    expect(waits.slice(0, 3)).toEqual([30_000, 30_020, 30_040]);
    expect(Math.max(...waits)).toBe(35_000);
  });

  it('failures that lie far apart do not add up; what was seen long ago is outdated', () => {
    const breaker = failed(4);
    breaker.settle('failed', 11 * 60 * SECOND);
    expect(breaker.enter(11 * 60 * SECOND)).toBe(0);
    const open = failed();
    expect(open.isOutdated(10 * 60 * SECOND + 30_000)).toBe(false);
    expect(open.isOutdated(10 * 60 * SECOND + 30_001)).toBe(true);
  });

  it('a clock that is put back makes nobody wait longer than from the start', () => {
    expect(failed(5, 3_600_000).enter(0)).toBe(30 * SECOND);
  });
});
