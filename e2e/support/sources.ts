import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  readonly specifier: string;
  /** Erased by the compiler: `import type`, `export type … from`. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files under a folder of the repository, without declarations. */
export function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') && !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** A test or what only tests use. Core's `testing` folder is a product: others prove their adapters with it. */
export function isTest({ path }: Source): boolean {
  return path.endsWith('.test.ts') || (/\/(testing|test-support)\//.test(path) && !path.startsWith('packages/core/'));
}

function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Static and dynamic imports and re-exports. */
export function importsOf(source: Source): readonly Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({
        specifier: node.moduleSpecifier.text,
        typeOnly: node.importClause !== undefined && isTypeOnlyClause(node.importClause),
      });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) imports.push({ specifier: argument.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return imports;
}

function isTypeOnlyClause(clause: ts.ImportClause): boolean {
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

const CLOCKS_AND_CHANCE = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.subtle',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'AbortSignal.timeout',
  'setTimeout',
  'setInterval',
  'setImmediate',
]);

/** Uses of a clock, a timer or a random source, as `path:line name`. Words in comments and strings do not count. */
export function escapesFromRuntime(source: Source): readonly string[] {
  const file = parse(source);
  const found: string[] = [];
  const report = (node: ts.Node, name: string): void => {
    found.push(`${source.path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${name}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && CLOCKS_AND_CHANCE.has(withoutGlobal(node.getText())))
      report(node, withoutGlobal(node.getText()));
    else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && CLOCKS_AND_CHANCE.has(node.expression.text))
      report(node, node.expression.text);
    else if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
      report(node, 'new Date()');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function withoutGlobal(name: string): string {
  return name.replace(/^globalThis\./, '');
}

/** Circles of imports that remain when types are erased, each as the list of its files. */
export function importCycles(sources: readonly Source[]): readonly (readonly string[])[] {
  const known = new Set(sources.map((source) => source.path));
  const edges = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source)
        .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
        .map(({ specifier }) => relative(ROOT, resolve(ROOT, dirname(source.path), specifier)).replace(/\.js$/, '.ts'))
        .filter((path) => known.has(path)),
    ]),
  );
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) walk(path, []);
  return cycles;
}
