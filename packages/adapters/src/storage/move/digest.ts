import { createHash } from 'node:crypto';

export type Cell = string | number | null;

/** What a table holds, whatever the order of its rows: how many there are, and one digest of them all. */
export interface TableDigest {
  readonly rows: number;
  readonly digest: string;
}

export interface DigestBuilder {
  add(row: readonly Cell[]): void;
  result(): TableDigest;
}

/**
 * The digests of all rows, combined so that order does not matter; a table's keys keep its rows apart. JSON is compared by what
 * it means: databases write it each in their own way.
 *
 * @param json for each column whether it holds JSON
 */
export function tableDigest(json: readonly boolean[]): DigestBuilder {
  const sum = Buffer.alloc(32);
  let rows = 0;
  return {
    add(row) {
      rows += 1;
      const cells = row.map((cell, index) => (json[index] && typeof cell === 'string' ? stable(JSON.parse(cell)) : cell));
      const digest = createHash('sha256').update(JSON.stringify(cells)).digest();
      for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) ^ (digest[index] ?? 0);
    },
    result: () => ({ rows, digest: sum.toString('hex') }),
  };
}

/** With the keys of objects in order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : entry,
  );
}
