import { fsBlobs } from './index.js';

/** Puts large blobs without end, 4 keys at a time, and says on stdout which ones are done. Its parent kills it. */
const [path = '', start = ''] = process.argv.slice(2);
const blobs = fsBlobs(path);
const SIZE = 2_000_000;

async function putForEver(key: string): Promise<never> {
  for (let version = Number(start); ; version += 1) {
    // Every byte is the version, so that a torn blob shows.
    await blobs.put('tenant', key, new Uint8Array(SIZE).fill(version % 256), `x/${version}`);
    process.stdout.write(`${key} ${version}\n`);
  }
}

await Promise.all(['a', 'a/b', 'c/d', 'e'].map(putForEver));
