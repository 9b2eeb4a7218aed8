import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from './support/built.js';
import { firstTypeScriptBlock, runTypeScript, typeErrors } from './support/readme-code.js';

beforeAll(ensureBuilt);

describe('the guide to writing an adapter', () => {
  it('shows a blob store that compiles and passes every case it can be asked', async () => {
    const code = (await firstTypeScriptBlock('docs/guide/write-an-adapter.md')) ?? '';
    expect(typeErrors(code)).toEqual([]);
    const { code: exit, stdout, stderr } = await runTypeScript(code);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout.match(/^passed /gm)?.length).toBeGreaterThan(15);
    expect(stdout).toContain('left out another opening of the store');
  });
});
