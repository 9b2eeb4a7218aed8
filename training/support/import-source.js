import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Imports one TypeScript file of a package that itself imports nothing, so that training and product share it.
 * @param {URL} url
 * @returns {Promise<any>}
 */
export function importSource(url) {
  const { outputText } = ts.transpileModule(readFileSync(url, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}
