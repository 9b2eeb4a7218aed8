import { css } from 'lit';

export const threadStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--rf-thread-background);
  }

  .scroller {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    padding: calc(var(--rf-space) * 4) calc(var(--rf-space) * 5);
  }

  .log {
    display: grid;
    align-content: end;
    gap: calc(var(--rf-space) * 2.5);
    min-block-size: 100%;
  }

  .day {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    color: var(--rf-color-muted);
    font-size: var(--rf-size-small);
    font-weight: 550;
  }

  .day::before,
  .day::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--rf-color-border);
  }

  .older,
  .state {
    justify-self: center;
    text-align: center;
  }

  .state {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    align-self: center;
    padding: 2rem;
  }

  :host > .state {
    padding: 0.75rem;
    border-block-end: 1px solid var(--rf-color-border);
  }

  .jump {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    border-radius: 99px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
  }

  .jump[hidden] {
    display: none;
  }
`;
