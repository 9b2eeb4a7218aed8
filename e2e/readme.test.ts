import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from './support/built.js';
import { firstTypeScriptBlock, runTypeScript, typeErrors } from './support/readme-code.js';

let code: string;

beforeAll(async () => {
  ensureBuilt();
  code = (await firstTypeScriptBlock('README.md')) ?? '';
});

describe('the first code of the README', () => {
  it('is there and is short', () => {
    expect(code).toContain('@replyforce/core');
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(25);
  });

  it('compiles', () => {
    expect(typeErrors(code)).toEqual([]);
  });

  it('runs without a key and without a network, and shows something', async () => {
    const result = await runTypeScript(code);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout.trim()).not.toBe('');
  });
});

/** The checks themselves. */
describe('the checks', () => {
  it('find a name that does not exist and a type that does not fit', () => {
    expect(typeErrors("import { nothing } from '@replyforce/core';\nnothing();")).toHaveLength(1);
    expect(typeErrors("import { scoreLead } from '@replyforce/core';\nscoreLead({ text: 1 });")).toHaveLength(1);
    expect(typeErrors("import { scoreLead } from '@replyforce/core';\nconsole.log(scoreLead({ text: 'hi' }).tag);")).toEqual([]);
  });

  it('do not let code reach the network', async () => {
    const result = await runTypeScript("await fetch('http://198.51.100.1/');");
    expect(result.code).not.toBe(0);
    expect(result.stderr).toContain('must not reach beyond its machine');
  });
});
