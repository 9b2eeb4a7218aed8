/** Lines of dashes (YAML) or plus signs (TOML) at the very beginning, with what stands between them. */
const FRONT = /^(---|\+\+\+)[ \t]*\n(?:([\s\S]*?)\n)?\1[ \t]*(?:\n|$)/;
const FIELD = /^["']?[\p{L}\p{N}_.-]+["']?\s*[:=]/u;
/** Comments, items, tables of TOML, and what goes on from a line before. */
const WITHIN_FIELD = /^[\s#\-[\]{}]/;

/** What a document says about itself before it begins, and the document. A line drawn above its first words is no front matter. */
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
