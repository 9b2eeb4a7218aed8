/** Tags that people write into Markdown, because it has no marks of its own for what they want. */
const BREAKING = 'br|hr|p|div|center|details|summary|ul|ol|li|h[1-6]';
const OTHER = 'a|abbr|b|big|code|em|font|i|img|ins|kbd|mark|small|span|strong|sub|sup|u';
const TAG = new RegExp(
  String.raw`${'`'}[^${'`'}]{1,400}${'`'}|<(/?)(${BREAKING}|${OTHER})(\s[^<>=]{0,60}=[^<>]{0,500}|\sopen)?\s?/?>`,
  'gi',
);
const IS_BREAKING = new RegExp(`^(?:${BREAKING})$`);
/** These are never words that stand between angle brackets; any other tag counts where its twin does. */
const ALONE: ReadonlySet<string> = new Set(['br', 'hr', 'p', 'div']);
/** What these hold may be paragraphs of its own, so that their twin is elsewhere. */
const AROUND: ReadonlySet<string> = new Set(['details', 'center']);

interface Found {
  readonly from: number;
  readonly end: number;
  readonly name: string;
  readonly closing: boolean;
  isTag: boolean;
}

/** Markdown without the tags in it; code, and words that stand between angle brackets such as `<code>` or `List<a>`, stay. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const found = foundIn(text);
  pairUp(found);
  let kept = '';
  let position = 0;
  for (const { from, end, name, isTag } of found) {
    if (!isTag) continue;
    kept += text.slice(position, from) + (IS_BREAKING.test(name) ? ' ' : '');
    position = end;
  }
  return kept + text.slice(position);
}

function foundIn(text: string): Found[] {
  const found: Found[] = [];
  const length = text.trim().length;
  for (const { index, 0: source, 1: slash, 2: word, 3: attributes } of text.matchAll(TAG)) {
    if (word === undefined) continue;
    const [name, closing, end] = [word.toLowerCase(), slash === '/', index + source.length];
    const isAround = AROUND.has(name) && (source.length === length || /^\s{0,9}<summary/i.test(text.slice(end, end + 20)));
    const isPicture = name === 'img' && attributes !== undefined;
    // Nobody writes a word with a stroke before it.
    const isEnd = closing && IS_BREAKING.test(name);
    found.push({ from: index, end, name, closing, isTag: ALONE.has(name) || isAround || isPicture || isEnd });
  }
  return found;
}

/** An opening tag and the next closing one of its name are tags. */
function pairUp(found: readonly Found[]): void {
  const opened = new Map<string, Found[]>();
  for (const tag of found) {
    const open = opened.get(tag.name) ?? [];
    opened.set(tag.name, open);
    if (!tag.closing) open.push(tag);
    else {
      const twin = open.pop();
      if (twin !== undefined) twin.isTag = tag.isTag = true;
    }
  }
}
