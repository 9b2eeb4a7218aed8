import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { plainEnvironment } from './built.js';
import { ROOT } from './sources.js';

/** The first TypeScript block of a Markdown file of the repository; undefined where it has none. */
export async function firstTypeScriptBlock(path: string): Promise<string | undefined> {
  return /^```ts\r?\n([\s\S]*?)^```/m.exec(await readFile(join(ROOT, path), 'utf8'))?.[1];
}

/** What the compiler says of a piece of code that stands in the root of the repository; our packages are read from source. */
export function typeErrors(code: string): readonly string[] {
  const path = join(ROOT, 'readme-block.ts');
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), (name) => ts.sys.readFile(name)) as {
    config: { compilerOptions: object };
  };
  const json = { ...config.compilerOptions, noEmit: true, types: ['node'], lib: ['es2023', 'dom', 'dom.iterable'] };
  const { options } = ts.convertCompilerOptionsFromJson(json, ROOT);
  const host = ts.createCompilerHost(options);
  const virtual: ts.CompilerHost = {
    ...host,
    fileExists: (name) => name === path || host.fileExists(name),
    readFile: (name) => (name === path ? code : host.readFile(name)),
    getSourceFile: (name, ...rest) => (name === path ? ts.createSourceFile(name, code, rest[0]) : host.getSourceFile(name, ...rest)),
  };
  const program = ts.createProgram([path], options, virtual);
  const block = program.getSourceFile(path);
  return [...program.getSyntacticDiagnostics(block), ...program.getSemanticDiagnostics(block)].map((diagnostic) =>
    ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
  );
}

export interface CodeResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a piece of TypeScript as a newcomer's program would run: plain Node, the built packages, no key, no network. */
export async function runTypeScript(code: string, timeoutMs = 30_000): Promise<CodeResult> {
  const path = join(ROOT, 'node_modules/.cache/replyforce-readme', `block-${process.pid}.mjs`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, ts.transpile(code, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 }));
  const guard = new URL('loopback-only.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', guard, path], {
    env: plainEnvironment(),
    cwd: dirname(fileURLToPath(import.meta.url)),
    timeout: timeoutMs,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  await rm(path, { force: true });
  return { code: exitCode, stdout, stderr };
}
