import { css } from 'lit';

export const inboxStyles = css`
  :host {
    display: block;
    block-size: 100%;
    min-block-size: 20rem;
    color: var(--rf-color-text);
    background: var(--rf-color-surface);
    font-style: normal;
    letter-spacing: normal;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  .root {
    container: rf-inbox / inline-size;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    text-align: start;
  }

  .banner {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    padding: 0.375rem 1rem;
    background: var(--rf-color-warning-soft);
    color: var(--rf-color-warning);
    font-weight: 600;
  }

  .banner.problem {
    background: var(--rf-color-danger-soft);
    color: var(--rf-color-danger);
  }

  .banner .button {
    min-block-size: 1.5rem;
    color: inherit;
  }

  .spin {
    animation: spin 1.2s linear infinite;
  }

  @keyframes spin {
    to {
      transform: rotate(1turn);
    }
  }

  .panes {
    position: relative;
    flex: 1;
    min-block-size: 0;
    display: grid;
    grid-template-columns: minmax(16rem, 20.5rem) minmax(0, 1fr) minmax(18rem, 23rem);
    grid-template-rows: minmax(0, 1fr);
    overflow: hidden;
  }

  rf-list {
    border-inline-end: 1px solid var(--rf-color-border);
  }

  .conversation {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    background: var(--rf-thread-background);
  }

  rf-thread {
    flex: 1;
  }

  .placeholder {
    grid-column: 2 / -1;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.5rem;
    padding: 2rem;
    overflow-y: auto;
    text-align: center;
  }

  .placeholder > .icon {
    font-size: 2.25rem;
    color: var(--rf-color-border-strong);
  }

  .placeholder strong {
    font-size: 1rem;
  }

  .placeholder p {
    max-inline-size: 26rem;
  }

  .details {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    border-inline-start: 1px solid var(--rf-color-border);
    background: var(--rf-details-background);
  }

  .details > header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-block-size: 3.25rem;
    padding: 0.375rem calc(var(--rf-space) * 4);
    border-block-end: 1px solid var(--rf-color-border);
  }

  .details h2 {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: var(--rf-size-title);
    font-weight: 650;
  }

  .details h2 .icon {
    color: var(--rf-color-ai);
  }

  .details-body {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .lead {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding: calc(var(--rf-space) * 3) calc(var(--rf-space) * 4) 0;
    color: var(--rf-color-muted);
  }

  .lead select {
    min-block-size: 2rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--rf-color-border);
    border-radius: var(--rf-radius-small);
    background: var(--rf-color-raised);
    color: var(--rf-color-text);
  }

  .help {
    display: flex;
    justify-content: flex-end;
    padding: 0.25rem 0.5rem;
    border-block-start: 1px solid var(--rf-color-border);
    background: var(--rf-list-background);
  }

  .panes[data-details='closed'] {
    grid-template-columns: minmax(16rem, 20.5rem) minmax(0, 1fr);
  }

  .panes[data-details='closed'] .details {
    display: none;
  }

  .panes[data-view='list'] {
    grid-template-columns: minmax(0, 1fr);
  }

  .panes[data-view='list'] > :not(rf-list) {
    display: none;
  }

  .panes[data-view='conversation'] {
    grid-template-columns: minmax(0, 1fr) minmax(18rem, 23rem);
  }

  .panes[data-view='conversation'][data-details='closed'] {
    grid-template-columns: minmax(0, 1fr);
  }

  .panes[data-view='conversation'] > rf-list {
    display: none;
  }

  .panes[data-view='conversation'] > .placeholder {
    grid-column: 1 / -1;
  }

  @container rf-inbox (max-width: 68rem) {
    .panes,
    .panes[data-details='closed'] {
      grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr);
    }

    .panes[data-view='conversation'] {
      grid-template-columns: minmax(0, 1fr);
    }

    .details {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: min(24rem, 100%);
      z-index: 2;
      box-shadow: 0 0 32px rgb(0 0 0 / 22%);
    }

    .panes:not([data-details='open']) .details {
      display: none;
    }
  }

  @container rf-inbox (max-width: 44rem) {
    .panes,
    .panes[data-details='closed'] {
      grid-template-columns: minmax(0, 1fr);
      --rf-back-display: inline-flex;
      --rf-word-display: none;
    }

    .panes[data-selected='true'] > rf-list,
    .panes[data-selected='false'] > .conversation,
    .panes[data-selected='false'] > .placeholder {
      display: none;
    }

    .details {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .banner {
      border-block-end: 1px solid CanvasText;
    }
  }
`;
