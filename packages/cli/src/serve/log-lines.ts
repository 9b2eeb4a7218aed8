import pc from 'picocolors';

type Entry = Readonly<Record<string, unknown>> & { readonly level?: string; readonly time?: string; readonly msg?: string };

const COLOURS: Readonly<Record<string, (text: string) => string>> = { fatal: pc.red, error: pc.red, warn: pc.yellow, info: pc.green };

/** A structured log line as a short one for a person: time, level, words, fields. What is no JSON stays as it is. */
export function shortLine(line: string): string {
  let entry: Entry;
  try {
    entry = JSON.parse(line) as Entry;
  } catch {
    return line;
  }
  const { level = 'info', time = '', msg = '', ...fields } = entry;
  const colour = COLOURS[level] ?? pc.dim;
  const details = Object.entries(fields).map(([name, value]) => ` ${name}=${fieldText(value)}`);
  return `${pc.dim(time.slice(11, 19))} ${colour(level.padEnd(5))} ${msg}${pc.dim(details.join(''))}\n`;
}

/** Of an error its stack or its words; of anything else its JSON. */
function fieldText(value: unknown): string {
  if (typeof value === 'string') return value;
  const { stack, message } = (value ?? {}) as { readonly stack?: unknown; readonly message?: unknown };
  if (typeof stack === 'string') return stack;
  return typeof message === 'string' ? message : (JSON.stringify(value) ?? '');
}
