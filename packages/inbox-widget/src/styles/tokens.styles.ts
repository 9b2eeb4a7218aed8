import { css } from 'lit';

/**
 * Two tiers. Base tokens name what a colour or a size is; component tokens say where it is used. A host page sets either
 * on `rf-inbox`. Every colour has a light and a dark side, chosen by the system or by the `theme` attribute.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;

    --rf-font: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif;
    --rf-font-mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace;
    --rf-size-small: 0.75rem;
    --rf-size-text: 0.875rem;
    --rf-size-title: 0.9375rem;
    --rf-space: 0.25rem;
    --rf-radius-small: 0.375rem;
    --rf-radius: 0.625rem;
    --rf-radius-large: 1rem;

    --rf-color-surface: light-dark(#ffffff, #14171c);
    --rf-color-sunken: light-dark(#f6f7f9, #0f1115);
    --rf-color-raised: light-dark(#ffffff, #1b1f26);
    --rf-color-hover: light-dark(#f0f2f5, #1f242c);
    --rf-color-border: light-dark(#e4e7ec, #2a2f38);
    --rf-color-border-strong: light-dark(#858d9b, #6f7887);
    --rf-color-text: light-dark(#171b22, #e8ebf0);
    --rf-color-muted: light-dark(#586070, #a3acba);
    --rf-color-accent: light-dark(#0b6b5d, #53cbb5);
    --rf-color-on-accent: light-dark(#ffffff, #05231e);
    --rf-color-accent-soft: light-dark(#e3f3f0, #12312d);
    --rf-color-ai: light-dark(#5a3fc0, #bcaaff);
    --rf-color-ai-soft: light-dark(#f3f0fe, #241f3b);
    --rf-color-ai-border: light-dark(#ded5fa, #3a3260);
    --rf-color-danger: light-dark(#b3261e, #ffa199);
    --rf-color-danger-soft: light-dark(#fdeeec, #391b19);
    --rf-color-warning: light-dark(#855000, #f3c06c);
    --rf-color-warning-soft: light-dark(#fdf3e1, #33270f);
    --rf-color-success: light-dark(#196b3a, #80d7a1);
    --rf-color-success-soft: light-dark(#e7f5ec, #142f1f);
    --rf-color-hot: light-dark(#ad2a0c, #ff9f7f);
    --rf-color-hot-soft: light-dark(#fdece6, #3b1d13);
    --rf-color-cold: light-dark(#345781, #a0c4ee);
    --rf-color-cold-soft: light-dark(#eaf1f9, #1a2838);

    --rf-list-background: var(--rf-color-sunken);
    --rf-row-selected-background: var(--rf-color-surface);
    --rf-thread-background: var(--rf-color-surface);
    --rf-details-background: var(--rf-color-sunken);
    --rf-bubble-customer-background: light-dark(#eff1f4, #232831);
    --rf-bubble-customer-text: var(--rf-color-text);
    --rf-bubble-ai-background: var(--rf-color-ai-soft);
    --rf-bubble-ai-text: var(--rf-color-text);
    --rf-bubble-agent-background: light-dark(#0b6b5d, #115a4f);
    --rf-bubble-agent-text: light-dark(#ffffff, #effffb);
    --rf-focus-ring: 2px solid var(--rf-color-accent);
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([density='compact']) {
    --rf-space: 0.1875rem;
    --rf-size-text: 0.8125rem;
    --rf-size-title: 0.875rem;
    --rf-size-small: 0.71875rem;
  }
`;
