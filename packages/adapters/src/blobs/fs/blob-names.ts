import { join } from 'node:path';

/** Ends the name of a blob's file. No segment of a key holds it, so the blob `a` and the folder of `a/b` stand side by side. */
const END = '~';

/** Where the blob of a checked path lies. */
export function fileOf(root: string, path: string): string {
  return join(root, ...path.split('/')) + END;
}

/** What a folder's entry holds: the path of a blob, or the path that all blobs below it begin with. Undefined for neither. */
export function pathOf(parent: string, entry: { readonly name: string; isFile(): boolean; isDirectory(): boolean }): string | undefined {
  if (entry.isDirectory()) return entry.name.startsWith('.') ? undefined : `${parent}${entry.name}/`;
  return entry.isFile() && entry.name.endsWith(END) ? parent + entry.name.slice(0, -END.length) : undefined;
}
