import { css } from 'lit';

export const messageStyles = css`
  :host {
    display: grid;
    justify-items: start;
    gap: 0.25rem;
    padding: 0.125rem 0.25rem;
    border-radius: var(--rf-radius);
    scroll-margin-block: 1rem;
  }

  :host([sender='ai']),
  :host([sender='agent']) {
    justify-items: end;
  }

  :host([sender='system']) {
    justify-items: center;
  }

  .bubble {
    max-inline-size: min(36rem, 86%);
    padding: 0.5rem 0.75rem;
    border: 1px solid transparent;
    border-radius: var(--rf-radius-large);
    border-end-start-radius: 0.25rem;
    background: var(--rf-bubble-customer-background);
    color: var(--rf-bubble-customer-text);
  }

  :host([sender='ai']) .bubble {
    border-color: var(--rf-color-ai-border);
    border-radius: var(--rf-radius-large);
    border-end-end-radius: 0.25rem;
    background: var(--rf-bubble-ai-background);
    color: var(--rf-bubble-ai-text);
  }

  :host([sender='agent']) .bubble {
    border-radius: var(--rf-radius-large);
    border-end-end-radius: 0.25rem;
    background: var(--rf-bubble-agent-background);
    color: var(--rf-bubble-agent-text);
  }

  :host([sender='system']) .bubble {
    padding: 0.125rem 0.75rem;
    border-radius: 99px;
    background: none;
    color: var(--rf-color-muted);
    font-size: var(--rf-size-small);
    text-align: center;
  }

  :host([kind='note']) .bubble {
    border-color: color-mix(in oklab, var(--rf-color-warning) 30%, transparent);
    background: var(--rf-color-warning-soft);
    color: var(--rf-color-text);
  }

  :host([explained]) .bubble {
    outline: 2px solid color-mix(in oklab, var(--rf-color-ai) 55%, transparent);
    outline-offset: 1px;
  }

  .bubble.dead {
    border: 1px dashed var(--rf-color-danger) !important;
    background: var(--rf-color-danger-soft) !important;
    color: var(--rf-color-text) !important;
  }

  .author {
    display: flex;
    align-items: center;
    gap: 0.3em;
    margin-block-end: 0.125rem;
    color: var(--rf-color-ai);
    font-size: var(--rf-size-small);
    font-weight: 650;
  }

  .author .source {
    color: var(--rf-color-muted);
    font-weight: 450;
  }

  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-align: start;
    unicode-bidi: plaintext;
  }

  .gone {
    font-style: italic;
    opacity: 0.75;
  }

  .reactions {
    display: flex;
    gap: 0.25rem;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--rf-color-border);
    border-radius: 99px;
    background: var(--rf-color-surface);
    font-size: var(--rf-size-small);
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    max-inline-size: min(36rem, 92%);
    padding-inline: 0.25rem;
    color: var(--rf-color-muted);
    font-size: var(--rf-size-small);
  }

  :host([sender='ai']) .meta,
  :host([sender='agent']) .meta {
    justify-content: flex-end;
  }

  .delivery {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
  }

  .delivery.read {
    color: var(--rf-color-accent);
  }

  .delivery.failed,
  .delivery.uncertain {
    color: var(--rf-color-danger);
    font-weight: 600;
  }

  .retry {
    min-block-size: 1.5rem;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 99px;
    background: none;
    color: var(--rf-color-danger);
    font-weight: 600;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .bubble {
      border-color: CanvasText;
    }

    :host([explained]) .bubble {
      outline-color: Highlight;
    }
  }
`;
