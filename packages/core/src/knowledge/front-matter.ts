/** Lines of dashes (YAML) or plus signs (TOML) at the very beginning, with what stands between them. */
const FRONT = /^(---|\+\+\+)[ \t]*\n(?:(?![ \t]*\n)([\s\S]*?)\n)?\1[ \t]*(?:\n|$)/;
/** A name of up to four words; "1. Pro: 49 euros" is an item of a list. */
const FIELD = /^(?!\d+\.\s)["']?[\p{L}\p{N}_.][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,3}["']?\s{0,9}[:=]/u;
/** Comments, items, tables of TOML, the end of a document of YAML, and what goes on from a line before. */
const WITHIN_FIELD = /^(?:[\s#\-[\]{}]|\.{3}\s{0,9}$)/;

/**
 * What a document says about itself before it begins, and the document. A line drawn above its first words, with an
 * empty one below it or no fields, is no front matter.
 */
export function splitFront(source: string): { readonly fields: string; readonly body: string } {
  const [whole = '', , fields = ''] = FRONT.exec(source) ?? [];
  return holdsFields(fields) ? { fields, body: source.slice(whole.length) } : { fields: '', body: source };
}

function holdsFields(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines.find((line) => !line.startsWith('#'));
  const begins = first === undefined ? lines.length === 0 : first.startsWith('[') || FIELD.test(first);
  return begins && lines.every((line) => FIELD.test(line) || WITHIN_FIELD.test(line));
}
