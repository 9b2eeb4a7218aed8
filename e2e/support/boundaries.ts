import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { importsOf, ROOT, type Import, type Source } from './sources.js';

interface House {
  /** Our packages it may import; `types` where only for types. */
  readonly ours: Readonly<Record<string, 'values' | 'types'>>;
  /** npm packages that its package.json lists. */
  readonly packages: boolean;
  readonly builtins: boolean;
  /** npm packages that the build takes into its own files: listed for the build, their licences in NOTICE. */
  readonly builtIn?: readonly string[];
}

/** Who may import whom. The arrows never point back. */
export const HOUSES: Readonly<Record<string, House>> = {
  core: { ours: {}, packages: false, builtins: false },
  adapters: { ours: { '@replyforce/core': 'values' }, packages: true, builtins: true, builtIn: ['kysely'] },
  'inbox-widget': { ours: { '@replyforce/core/protocol': 'types' }, packages: true, builtins: false },
  server: {
    ours: { '@replyforce/core': 'values', '@replyforce/adapters': 'values', '@replyforce/inbox-widget': 'values' },
    packages: true,
    builtins: true,
  },
  cli: {
    ours: { '@replyforce/core': 'values', '@replyforce/adapters': 'values', '@replyforce/server': 'values' },
    packages: true,
    builtins: true,
  },
};

const BUILTINS = new Set(builtinModules);

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')) as Manifest;
}

/** What is wrong with the imports of one file of a package, each as a sentence. */
export function violationsOf(name: string, source: Source, options: { readonly test?: boolean } = {}): readonly string[] {
  const house = HOUSES[name];
  if (!house) throw new Error(`${name} has no rule in HOUSES`);
  return importsOf(source).flatMap((entry) => {
    const fault = faultOf(name, house, source, entry, options.test ?? false);
    return fault ? [`${source.path} imports ${entry.specifier}: ${fault}`] : [];
  });
}

function faultOf(name: string, house: House, source: Source, entry: Import, test: boolean): string | undefined {
  const { specifier } = entry;
  if (specifier.startsWith('.')) return relativeFault(name, source, specifier);
  if (specifier.startsWith('@replyforce/')) return ourFault(house, entry);
  // Tests bring tools of their own from the root.
  if (test) return undefined;
  if (specifier.startsWith('node:')) return house.builtins ? undefined : 'this package runs without Node';
  if (BUILTINS.has(specifier)) return 'built-in modules are written with node:';
  if (!house.packages) return 'this package has no dependencies';
  const packageName = packageNameOf(specifier);
  if (house.builtIn?.includes(packageName)) return builtInFault(name, packageName);
  return isListed(name, packageName) ? undefined : 'package.json does not list it';
}

function relativeFault(name: string, source: Source, specifier: string): string | undefined {
  if (!/\.(js|json)$/.test(specifier)) return 'relative imports end in .js';
  const target = relative(join(ROOT, 'packages', name), resolve(ROOT, dirname(source.path), specifier));
  return target.startsWith('..') ? 'it lies in another package' : undefined;
}

function ourFault(house: House, { specifier, typeOnly }: Import): string | undefined {
  const packageName = packageNameOf(specifier);
  const need = house.ours[specifier] ?? house.ours[packageName];
  if (!need) return 'the arrow points the wrong way';
  if (need === 'types' && !typeOnly) return 'only its types may be imported';
  return exportFault(specifier);
}

/** Why a name of ours cannot be imported from outside; undefined where it is published. */
export function exportFault(specifier: string): string | undefined {
  const packageName = packageNameOf(specifier);
  const path = `.${specifier.slice(packageName.length)}`;
  return path in manifestOf(packageName.replace('@replyforce/', '')).exports ? undefined : 'it is not among the exports';
}

export function packageNameOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function builtInFault(name: string, packageName: string): string | undefined {
  const folder = join(ROOT, 'packages', name);
  const notice = readFileSync(join(folder, 'NOTICE'), 'utf8').toLowerCase();
  const build = readFileSync(join(folder, 'tsup.config.ts'), 'utf8');
  if (!build.includes(`'${packageName}'`)) return 'the build does not take it in';
  return notice.includes(packageName) ? undefined : 'NOTICE does not hold its licence';
}

function isListed(name: string, packageName: string): boolean {
  const { dependencies = {}, peerDependencies = {} } = manifestOf(name);
  return packageName in dependencies || packageName in peerDependencies;
}
