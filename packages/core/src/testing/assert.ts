/** Characters shown of a value that differs. */
const SHOWN = 300;

/** Says what was expected and what came instead. A class of its own, so that a runner can tell a broken case from a broken subject. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new ConformanceError(what);
}

/** Deep equality of plain data; a field that is undefined counts as absent. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [came, wanted] = [stable(actual), stable(expected)];
  if (came !== wanted) throw new ConformanceError(`${what}: ${difference(came, wanted)}`);
}

/** The part of two long values where they part ways. */
function difference(came: string, wanted: string): string {
  let start = 0;
  while (came[start] === wanted[start]) start += 1;
  const from = Math.max(0, start - SHOWN / 2);
  const part = (text: string) => `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN)}${text.length > from + SHOWN ? '…' : ''}`;
  return `expected ${part(wanted)}, came ${part(came)}`;
}

/** The work must fail with one of our errors of this code. */
export async function rejects(work: () => unknown, code: string, what: string): Promise<void> {
  try {
    await work();
  } catch (error) {
    const found = (error as { readonly code?: unknown } | null)?.code;
    if (found === code) return;
    throw new ConformanceError(`${what}: expected an error ${code}, came ${String(error)}`);
  }
  throw new ConformanceError(`${what}: expected an error ${code}, but it succeeded`);
}

/** JSON with sorted keys; numbers that JSON cannot hold and undefined list items stay visible. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    entries.sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${stable(entry)}`).join(',')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
