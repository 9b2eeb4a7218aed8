/** What happened in a history, line by line. Two histories with one hash are the same history. */
export interface Trace {
  note(line: string): void;
  hash(): string;
  /** Empty unless the trace was asked to keep them. */
  readonly lines: readonly string[];
}

export function createTrace(keep: boolean): Trace {
  const lines: string[] = [];
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  return {
    note(line) {
      for (let index = 0; index < line.length; index += 1) {
        const code = line.charCodeAt(index);
        high = Math.imul(high ^ code, 0x9e3779b1);
        low = Math.imul(low ^ code, 0x5f356495);
      }
      high ^= low >>> 13;
      if (keep) lines.push(line);
    },
    hash: () => [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join(''),
    lines,
  };
}
