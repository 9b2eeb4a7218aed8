import type { HistoryMessage } from '../ports/pipeline.js';

/**
 * Words of somebody else inside a prompt: between tags of ours, with every angle bracket of theirs made harmless, so that
 * nothing in them can close the frame and speak as the business. Characters nobody sees are left out: they hide orders.
 */
export function asData(tag: string, text: string): string {
  return `<${tag}>\n${harmless(text)}\n</${tag}>`;
}

// eslint-disable-next-line no-control-regex -- these are meant
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Halves of a character that was cut in two: a service may refuse a body that holds one. */
const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function harmless(text: string): string {
  return text.replace(HALVES, '').replace(UNSEEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The newest messages of a conversation, one a line; `most` characters of each. */
export function historyAsData(history: readonly HistoryMessage[], last: number, most = 500): string {
  const lines = history.slice(-last).map(({ from, text }) => `${from}: ${text.slice(0, most).replaceAll(/[\s\u0085]+/g, ' ')}`);
  return asData('conversation', lines.length === 0 ? '(this is the first message)' : lines.join('\n'));
}
