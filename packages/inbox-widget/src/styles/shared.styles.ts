import { css } from 'lit';

/** What every element of the kit starts from: box model, buttons, focus, hidden text, forced colours. */
export const shared = css`
  :host {
    font-family: var(--rf-font);
    font-size: var(--rf-size-text);
    line-height: 1.45;
    color: var(--rf-color-text);
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }

  .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2rem;
    padding: 0.25rem 0.7rem;
    border: 1px solid var(--rf-color-border);
    border-radius: var(--rf-radius-small);
    background: var(--rf-color-raised);
    font-size: max(0.8125rem, var(--rf-size-small));
    font-weight: 550;
    white-space: nowrap;
    cursor: pointer;
  }

  .button:hover:not(:disabled) {
    background: var(--rf-color-hover);
  }

  .button.primary {
    border-color: transparent;
    background: var(--rf-color-accent);
    color: var(--rf-color-on-accent);
  }

  .button.primary:hover:not(:disabled) {
    background: color-mix(in oklab, var(--rf-color-accent) 88%, var(--rf-color-text));
  }

  .button.plain {
    border-color: transparent;
    background: none;
  }

  .button.plain:hover:not(:disabled) {
    background: var(--rf-color-hover);
  }

  .button.square {
    inline-size: 2rem;
    padding: 0;
  }

  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: var(--rf-focus-ring);
    outline-offset: 2px;
  }

  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .muted {
    color: var(--rf-color-muted);
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }

    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      /* Not a short one: of all properties, inherited colours too, it would show white on white for a frame. */
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;

/** Small tinted labels: tone by class, meaning always in words. */
export const chips = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 1.25rem;
    padding: 0 0.5em;
    border: 1px solid transparent;
    border-radius: 99px;
    background: var(--rf-color-hover);
    color: var(--rf-color-muted);
    font-size: var(--rf-size-small);
    font-weight: 550;
    white-space: nowrap;
  }

  .chip.ai {
    background: var(--rf-color-ai-soft);
    color: var(--rf-color-ai);
  }

  .chip.success {
    background: var(--rf-color-success-soft);
    color: var(--rf-color-success);
  }

  .chip.warning {
    background: var(--rf-color-warning-soft);
    color: var(--rf-color-warning);
  }

  .chip.danger {
    background: var(--rf-color-danger-soft);
    color: var(--rf-color-danger);
  }

  button.chip {
    min-block-size: 1.5rem;
    cursor: pointer;
  }

  button.chip:hover {
    border-color: currentColor;
  }

  @media (forced-colors: active) {
    .chip {
      border-color: CanvasText;
    }
  }
`;
