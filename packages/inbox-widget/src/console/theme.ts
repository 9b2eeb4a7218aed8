export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'replyforce.theme';

export function readTheme(): Theme {
  try {
    const held = localStorage.getItem(KEY);
    return themeOf(held);
  } catch {
    return themeOf(document.documentElement.dataset['theme']);
  }
}

function themeOf(name: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === name) ?? 'auto';
}

/** Shows a theme at once and remembers it in this browser, where that is allowed. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Blocked storage: the choice lasts as long as the page.
  }
}
