import { fieldsOf, objectsIn, textOf, urlOf, type Fields } from '../reading/fields.js';

/**
 * A message's words as a person reads them. X writes every link as one of its own `t.co`: those are opened up again, and the
 * one that stands for the attachment at the end of the text is left out (platform-apis.md 6.3).
 */
export function readableText(data: Fields, hasAttachment: boolean): string {
  const given = textOf(data['text']);
  if (given === undefined) return '';
  const text = hasAttachment ? withoutMediaLink(given, data) : given;
  const links = objectsIn(fieldsOf(data['entities'])?.['urls']);
  const expanded = links.reduce((known, link) => {
    const [short, long] = [urlOf(link['url']), urlOf(link['expanded_url'])];
    return short === undefined || long === undefined ? known : known.replaceAll(short, () => long);
  }, withoutEscapes(text));
  return textOf(expanded) ?? '';
}

const ESCAPES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** X writes these three signs as HTML does, in messages and in posts; whoever writes such an escape has its own sign escaped. */
export function withoutEscapes(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt);/g, (escape) => ESCAPES[escape] ?? escape);
}

function withoutMediaLink(text: string, data: Fields): string {
  const media = fieldsOf(fieldsOf(data['attachment'])?.['media']);
  const link = urlOf(media?.['url']);
  const trimmed = text.trimEnd();
  if (link !== undefined && trimmed.endsWith(link)) return trimmed.slice(0, -link.length).trimEnd();
  return link === undefined ? trimmed.replace(/\s*https:\/\/t\.co\/\w+$/, '') : text;
}
