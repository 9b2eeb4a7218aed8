export type Shortcut = 'next' | 'previous' | 'reply' | 'search' | 'help';

/** Single keys, by what they type rather than by where they sit on the keyboard. */
const SHORTCUTS: Readonly<Record<string, Shortcut>> = {
  j: 'next',
  k: 'previous',
  r: 'reply',
  '/': 'search',
  '?': 'help',
};

const TYPING = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

/** The shortcut an event means; none while the person types, composes, or holds a modifier. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const target = event.composedPath()[0];
  if (target instanceof HTMLElement && (TYPING.has(target.tagName) || target.isContentEditable)) return undefined;
  return SHORTCUTS[event.key];
}
