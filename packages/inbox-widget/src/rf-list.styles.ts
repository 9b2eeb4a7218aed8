import { css } from 'lit';

export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--rf-list-background);
  }

  .tools {
    display: grid;
    gap: calc(var(--rf-space) * 2);
    padding: calc(var(--rf-space) * 3);
    border-block-end: 1px solid var(--rf-color-border);
  }

  .search {
    position: relative;
  }

  .search .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.6rem;
    margin-block: auto;
    color: var(--rf-color-muted);
    pointer-events: none;
  }

  input {
    inline-size: 100%;
    min-block-size: 2.125rem;
    padding-inline: 2rem 0.6rem;
    border: 1px solid var(--rf-color-border);
    border-radius: var(--rf-radius-small);
    background: var(--rf-color-surface);
  }

  input::placeholder {
    color: var(--rf-color-muted);
    opacity: 1;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem;
  }

  .filters button {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 1.625rem;
    padding: 0 0.5em;
    border: 1px solid transparent;
    border-radius: 99px;
    background: none;
    color: var(--rf-color-muted);
    font-size: var(--rf-size-small);
    font-weight: 550;
    cursor: pointer;
  }

  .filters button:hover {
    background: var(--rf-color-hover);
  }

  .filters button[aria-pressed='true'] {
    background: var(--rf-color-accent-soft);
    color: var(--rf-color-accent);
    border-color: color-mix(in oklab, var(--rf-color-accent) 30%, transparent);
  }

  .count {
    min-inline-size: 1.4em;
    border-radius: 99px;
    background: var(--rf-color-danger-soft);
    color: var(--rf-color-danger);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .rows {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: calc(var(--rf-space) * 3);
    padding: calc(var(--rf-space) * 2.5) calc(var(--rf-space) * 3);
    border-block-end: 1px solid var(--rf-color-border);
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-size: auto 5.25rem;
  }

  .row:hover {
    background: var(--rf-color-hover);
  }

  .row[aria-selected='true'] {
    background: var(--rf-row-selected-background);
    box-shadow: inset 3px 0 0 var(--rf-color-accent);
  }

  .row[aria-selected='true']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--rf-color-accent);
  }

  .row:focus-visible {
    outline-offset: -3px;
  }

  .avatar {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 50%;
    background: var(--tone-soft);
    color: var(--tone);
    font-size: 0.8125rem;
    font-weight: 650;
  }

  .initials::before {
    content: attr(data-letters);
  }

  .tone-0 {
    --tone: var(--rf-color-accent);
    --tone-soft: var(--rf-color-accent-soft);
  }

  .tone-1 {
    --tone: var(--rf-color-cold);
    --tone-soft: var(--rf-color-cold-soft);
  }

  .tone-2 {
    --tone: var(--rf-color-warning);
    --tone-soft: var(--rf-color-warning-soft);
  }

  .tone-3 {
    --tone: var(--rf-color-ai);
    --tone-soft: var(--rf-color-ai-soft);
  }

  .tone-4 {
    --tone: var(--rf-color-hot);
    --tone-soft: var(--rf-color-hot-soft);
  }

  .channel {
    position: absolute;
    inset-inline-end: -0.3rem;
    inset-block-end: -0.25rem;
    display: grid;
    place-items: center;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    border-radius: 50%;
    background: var(--rf-color-surface);
    color: var(--rf-color-text);
    box-shadow: 0 0 0 1px var(--rf-color-border);
    font-size: 0.7rem;
  }

  .top,
  .tags {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  .name {
    flex: 1;
    min-inline-size: 0;
    font-weight: 500;
  }

  /* As wide as its text: stands at the start of the row, yet is cut at the end of its own direction. */
  .line {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .time {
    color: var(--rf-color-muted);
    font-size: var(--rf-size-small);
    white-space: nowrap;
  }

  .preview {
    color: var(--rf-color-muted);
  }

  .unread .name,
  .unread .preview {
    font-weight: 700;
    color: var(--rf-color-text);
  }

  .dot {
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--rf-color-accent);
  }

  .tags {
    margin-block-start: 0.25rem;
    font-size: var(--rf-size-small);
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-inline-size: 0;
    color: var(--rf-color-muted);
    white-space: nowrap;
  }

  .status.needs_human {
    color: var(--rf-color-danger);
    font-weight: 600;
  }

  .state {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    padding: 2.5rem 1.25rem;
    text-align: center;
  }

  .more {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    padding: 0.75rem;
    text-align: center;
  }

  .skeleton {
    block-size: 4.75rem;
    border-block-end: 1px solid var(--rf-color-border);
    background:
      linear-gradient(var(--rf-color-hover), var(--rf-color-hover)) 4rem 1rem / 40% 0.7rem no-repeat,
      linear-gradient(var(--rf-color-hover), var(--rf-color-hover)) 4rem 2.2rem / 60% 0.7rem no-repeat,
      radial-gradient(circle at center, var(--rf-color-hover) 70%, transparent 71%) 0.75rem 0.75rem / 2.25rem 2.25rem no-repeat;
    animation: breathe 1.4s ease-in-out infinite alternate;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      border-inline-start: 4px solid Highlight;
    }

    .dot {
      background: Highlight;
      forced-color-adjust: none;
    }

    .filters button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
