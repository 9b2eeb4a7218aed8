import { describe, expect, it } from 'vitest';
import { exportFault, HOUSES, violationsOf } from './support/boundaries.js';
import { escapesFromRuntime, importCycles, importsOf, isTest, sourcesUnder } from './support/sources.js';

const PACKAGES = Object.keys(HOUSES).map((name) => ({ name, sources: sourcesUnder(`packages/${name}/src`) }));

describe('imports', () => {
  it.each(PACKAGES)('$name imports only what its place in the house allows', ({ name, sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap((source) => violationsOf(name, source, { test: isTest(source) }))).toEqual([]);
  });

  it.each(PACKAGES)('$name has no circle of imports', ({ sources }) => {
    expect(importCycles(sources)).toEqual([]);
  });

  it('e2e uses published names only', () => {
    const faults = sourcesUnder('e2e').flatMap((source) =>
      importsOf(source)
        .filter(({ specifier }) => specifier.startsWith('@replyforce/') || specifier.includes('packages/'))
        .filter(({ specifier }) => specifier.includes('packages/') || exportFault(specifier))
        .map(({ specifier }) => `${source.path} imports ${specifier}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('runtime', () => {
  it('core meets a clock, a timer or chance only in its runtime folder', () => {
    const sources = sourcesUnder('packages/core/src').filter(
      (source) => !isTest(source) && !source.path.startsWith('packages/core/src/runtime/'),
    );
    expect(sources.flatMap(escapesFromRuntime)).toEqual([]);
  });
});

/** The checks themselves: each refuses what it is there for. */
describe('the checks', () => {
  const file = (path: string, text: string) => ({ path: `packages/${path}`, text });

  it.each([
    ['core', 'import { readFileSync } from "node:fs";'],
    ['core', 'import pino from "pino";'],
    ['core', 'export { sqlite } from "@replyforce/adapters/sqlite";'],
    ['adapters', 'import { compose } from "@replyforce/server";'],
    ['adapters', 'const later = import("left-pad");'],
    ['adapters', 'import { chunk } from "@replyforce/core/knowledge/chunk";'],
    ['adapters', 'import { chunk } from "../../core/src/index.js";'],
    ['inbox-widget', 'import { toSnakeCase } from "@replyforce/core/protocol";'],
    ['server', 'import { run } from "@replyforce/cli";'],
    ['server', 'import { parse } from "./parse";'],
    ['server', 'import { parse } from "path";'],
  ])('refuse in %s: %s', (name, text) => {
    expect(violationsOf(name, file(`${name}/src/a.ts`, text))).toHaveLength(1);
  });

  it('allow the widget the types of the protocol', () => {
    expect(
      violationsOf('inbox-widget', file('inbox-widget/src/a.ts', 'import type { WireMessage } from "@replyforce/core/protocol";')),
    ).toEqual([]);
  });

  it.each([
    'const t = Date.now();',
    'const t = globalThis.performance.now();',
    'setTimeout(f, 1);',
    'const t = new Date();',
    'const s = AbortSignal.timeout(1);',
  ])('find the escape in %s', (text) => {
    expect(escapesFromRuntime(file('core/src/a.ts', text))).toHaveLength(1);
  });

  it('ignore words in comments and strings', () => {
    expect(escapesFromRuntime(file('core/src/a.ts', '// Date.now()\nconst word = "setTimeout(1)"; const day = new Date(5);'))).toEqual([]);
  });

  it('find a circle, but not one of types', () => {
    const a = file('core/src/a.ts', 'import { b } from "./b.js";');
    expect(importCycles([a, file('core/src/b.ts', 'import { a } from "./a.js";')])).toHaveLength(1);
    expect(importCycles([a, file('core/src/b.ts', 'import type { a } from "./a.js";')])).toEqual([]);
  });
});
