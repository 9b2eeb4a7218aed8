import { decodeEntities } from './html-entities.js';
import { withoutTags } from './tags-in-markdown.js';

/** How a source is written. Text of a page has lost its tags and comments already, and plain text has none. */
export type Writing = 'markdown' | 'text' | 'html';

/** What is struck out does not hold any more. Two waves within words or between numbers strike nothing: `10~~20 Euro`. */
const STRUCK = /`[^`]{1,400}`|(?<![\p{L}\p{N}~/])~~(?=\S)[^~]{1,400}?(?<=\S)~~(?![\p{L}\p{N}~/])/gu;
const CODE = /`([^`]{1,400})`/;

/** Marks of emphasis, code and links, and tags, go; the words stay, and so does a target that is not the words themselves. */
export function withoutMarks(text: string, writing: Writing): string {
  // Most lines hold no mark at all.
  if (!/[[*_`<>~&]/.test(text)) return text.replace(/\s+/g, ' ').trim();
  const isMarkdown = writing === 'markdown';
  const marked = (isMarkdown ? withoutTags(text.replace(STRUCK, (found) => (found.startsWith('`') ? found : ''))) : text)
    .replace(/!\[([^\][]{0,300})\]\([^()]{0,500}\)/g, '$1')
    .replace(/\[([^\][]{1,300})\]\(([^()\s]{1,500})[^()]{0,200}\)/g, (_, words: string, target: string) =>
      /^(?:https?:|mailto:|tel:)/.test(target) && !target.includes(words) ? `${words} (${target.replace(/^(?:mailto:|tel:)/, '')})` : words,
    )
    .replace(/<((?:https?:|mailto:)[^<>]{1,500})>/g, (_, target: string) => target.replace(/^mailto:/, ''))
    .replace(/(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.{1,400}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/^>\s?/gm, '')
    // Every second part is code, in which names of signs are what they are.
    .split(CODE)
    .map((part, place) => (isMarkdown && place % 2 === 0 ? decodeEntities(part) : part))
    .join('');
  return marked.replace(/\s+/g, ' ').trim();
}
