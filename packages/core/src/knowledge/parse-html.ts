import { decodeEntities } from './html-entities.js';
import { createHtmlTable, type HtmlTable } from './html-table.js';
import { createTagEnds, MAX_TAG } from './html-tag.js';

/** Elements whose content is no text of the page. */
const DROPPED: ReadonlySet<string> = new Set(['script', 'style', 'head', 'nav', 'footer', 'noscript', 'template', 'svg']);
/** What is struck out does not hold any more, such as the price before: dropped where it ends. */
const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
/** What begins or ends a paragraph: at the opening tag, the closing one, or both. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'p div section article main aside header ul ol dl blockquote pre hr details summary figure figcaption form fieldset legend address ' +
    'caption option dialog'
  ).split(' '),
);
/** The head, the bodies and the foot of a table. */
const GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const LINKED = /^(?:https?:|mailto:|tel:)[^"'<>]{0,500}$/i;
const HREF = /\bhref\s{0,9}=\s{0,9}["']([^"'<>]{0,600})["']/i;

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly source: string;
}

/** Simple HTML to the Markdown our reader understands: headings, paragraphs, lists, tables. Scripts, styles and navigation go. */
export function htmlToMarkdown(html: string): string {
  const title = /<title[^>]{0,200}>([\s\S]{0,500}?)<\/title>/i.exec(html)?.[1] ?? '';
  const writer = createWriter();
  for (const part of partsOf(html)) {
    if (typeof part === 'string') writer.text(part);
    else writer.tag(part);
  }
  const text = writer
    .end()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
  return /^\s*# /.test(text) || title === '' ? text : `# ${inline(title)}\n\n${text}`;
}

/** Text and tags in their order, read once from front to back: no input may make it look twice at what it has seen. */
function* partsOf(html: string): Generator<string | Tag> {
  /** Struck out elements that are not ended any more from here on. */
  const endless = new Set<string>();
  const endOfTag = createTagEnds(html);
  let textFrom = 0;
  let position = html.indexOf('<');
  while (position >= 0) {
    if (html.startsWith('<!--', position)) {
      yield html.slice(textFrom, position);
      const end = html.indexOf('-->', position);
      if (end < 0) return;
      textFrom = end + 3;
    } else if (/[a-z/!?]/i.test(html[position + 1] ?? '')) {
      const end = endOfTag(position);
      // Nothing after this closes a tag, so nothing after this is one.
      if (end < 0) break;
      yield html.slice(textFrom, position);
      const tag = tagOf(html.slice(position, end + 1));
      textFrom = end + 1;
      if (tag && !tag.closing && DROPPED.has(tag.name)) {
        textFrom = endOf(html, tag.name, textFrom);
        if (textFrom < 0) return;
      } else if (tag && !tag.closing && STRUCK.has(tag.name) && !endless.has(tag.name)) {
        const after = endOf(html, tag.name, textFrom);
        if (after < 0) endless.add(tag.name);
        else textFrom = after;
      } else if (tag) yield tag;
    }
    position = html.indexOf('<', Math.max(position + 1, textFrom));
  }
  yield html.slice(textFrom);
}

function tagOf(source: string): Tag | undefined {
  const [, slash = '', name] = /^<(\/?)([a-z][a-z0-9-]{0,30})/i.exec(source) ?? [];
  return name === undefined
    ? undefined
    : { name: name.toLowerCase(), closing: slash !== '', source: source.length > MAX_TAG ? '' : source };
}

/** Where a dropped element ends, after its closing tag; negative for one that is never closed and so reaches to the end. */
function endOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s{0,9}>`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : -1;
}

/** A piece of text that is collected until its element ends: a heading, a link or the cell of a table. */
interface Open {
  readonly name: string;
  readonly target: string;
  /** Its opening tag. */
  readonly source: string;
  readonly parts: string[];
}

function createWriter() {
  const out: string[] = [];
  let open: Open | undefined;
  let table: HtmlTable | undefined;
  let innerTables = 0;

  /** Ends what is open; `whole` where its own closing tag did. */
  function finish(whole: boolean): void {
    if (!open) return;
    const { name, target, source, parts } = open;
    open = undefined;
    if (table) return table.cell(inline(parts.join('')), source);
    const text = inline(parts.join(''));
    if (!whole) out.push(text);
    else if (name === 'a') out.push(`[${text}](${decodeEntities(target)})`);
    else out.push(`\n\n${'#'.repeat(Number(name[1]))} ${text}\n\n`);
  }

  function endTable(): void {
    finish(false);
    out.push(table?.end() ?? '');
    table = undefined;
  }

  function inTable(into: HtmlTable, { name, closing, source }: Tag): void {
    if (name === 'table') {
      if (!closing) innerTables += 1;
      else if (innerTables > 0) innerTables -= 1;
      else endTable();
    } else if (innerTables === 0 && (name === 'td' || name === 'th')) {
      finish(false);
      if (!into.begun) into.row();
      if (!closing) open = { name, target: '', source, parts: [] };
    } else if (innerTables === 0 && name === 'tr') {
      finish(false);
      if (!closing) into.row();
    } else if (innerTables === 0 && GROUPS.has(name)) {
      finish(false);
      into.endGroup();
    } else open?.parts.push(' ');
  }

  return {
    text(text: string): void {
      // Between the cells of a table stands nothing that is said.
      if (open) open.parts.push(text);
      else if (!table) out.push(decodeEntities(text.replace(/\s+/g, ' ')));
    },
    tag(tag: Tag): void {
      const { name, closing, source } = tag;
      if (table) return inTable(table, tag);
      if (open && closing && name === open.name) return finish(true);
      const heading = /^h[1-6]$/.test(name);
      if (open && open.name !== 'a' && !heading && name !== 'table') return void open.parts.push(name === 'a' ? '' : ' ');
      if (heading || name === 'table' || name === 'a' || name === 'li' || BLOCKS.has(name)) finish(false);
      if (name === 'table' && !closing) {
        table = createHtmlTable();
        innerTables = 0;
      } else if (heading && !closing) open = { name, target: '', source, parts: [] };
      else if (name === 'a' && !closing) {
        const target = HREF.exec(source)?.[1] ?? '';
        if (LINKED.test(target)) open = { name, target, source, parts: [] };
      } else if (name === 'li' && !closing) out.push('\n- ');
      else if (BLOCKS.has(name) || (name === 'dt' && !closing) || (name === 'dd' && closing)) out.push('\n\n');
      else if (name === 'dd') out.push(' ');
      else if (name === 'br') (open?.parts ?? out).push(open ? ' ' : '\n');
    },
    end(): string {
      if (table) endTable();
      finish(false);
      return out.join('');
    },
  };
}

/** One line of text without tags, which the parts of a heading, a link or a cell have lost already. */
function inline(text: string): string {
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}
