const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  pound: '£',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  copy: '©',
  middot: '·',
};

const DROPPED = ['!--', 'script', 'style', 'head', 'nav', 'footer', 'noscript', 'template', 'svg'];

/** Simple HTML to the Markdown our reader understands: headings, paragraphs, lists, tables. Scripts, styles and navigation go. */
export function htmlToMarkdown(html: string): string {
  const title = /<title[^>]{0,200}>([\s\S]{0,500}?)<\/title>/i.exec(html)?.[1] ?? '';
  const bare = DROPPED.reduce((text, name) => eachElement(text, name, () => ''), html);
  const body = eachElement(bare.replace(/\s+/g, ' '), 'table', tableToMarkdown)
    .replace(
      /<h([1-6])\b[^>]{0,500}>([^\n]{0,500}?)<\/h\1\s*>/gi,
      (_, level: string, text: string) => `\n\n${'#'.repeat(Number(level))} ${strip(text)}\n\n`,
    )
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(
      /<a\b[^<>]{0,300}\bhref\s*=\s*["']((?:https?:|mailto:|tel:)[^"'<>]{0,500})["'][^<>]{0,300}>([^\n]{0,300}?)<\/a\s*>/gi,
      (_, target: string, text: string) => `[${strip(text)}](${target})`,
    )
    .replace(/<\/(?:p|div|section|article|ul|ol|dl|blockquote|dd)\s*>|<(?:p|div|section|article|ul|ol|dl|blockquote|dt)\b[^>]*>/gi, '\n\n')
    .replace(/<br\b[^>]*>/gi, '\n');
  const text = decode(body.replace(/<[^>]+>/g, ''))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, '\n');
  return /^\s*# /.test(text) || title === '' ? text : `# ${strip(title)}\n\n${text}`;
}

/** Replaces elements by name in one pass; one that is never closed reaches to the end. */
function eachElement(html: string, name: string, replace: (element: string) => string): string {
  const lower = html.toLowerCase();
  const [open, close] = name === '!--' ? ['<!--', '-->'] : [`<${name}`, `</${name}`];
  let kept = '';
  let position = 0;
  for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, start)) {
    if (name !== '!--' && /[a-z0-9-]/.test(lower[start + open.length] ?? '')) {
      start += open.length;
      continue;
    }
    const closing = lower.indexOf(close, start);
    const end = closing < 0 ? html.length : Math.max(closing + close.length, name === '!--' ? 0 : lower.indexOf('>', closing) + 1);
    kept += html.slice(position, start) + replace(html.slice(start, end));
    position = end;
    start = end;
  }
  return kept + html.slice(position);
}

function tableToMarkdown(table: string): string {
  const rows = [...table.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr\s*>/gi)].map((row) =>
    [...(row[1] ?? '').matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]\s*>/gi)].map((cell) => strip(cell[1] ?? '').replaceAll('|', '\\|')),
  );
  const [header, ...rest] = rows;
  if (header === undefined) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `\n\n${[line(header), line(header.map(() => '---')), ...rest.map(line)].join('\n')}\n\n`;
}

function strip(html: string): string {
  return decode(html.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
