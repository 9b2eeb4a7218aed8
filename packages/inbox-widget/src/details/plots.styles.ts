import { css } from 'lit';

/** Bars and tracks; `--share` (0–1) is set on each from its value. */
export const plotStyles = css`
  .track {
    position: relative;
    display: block;
    block-size: 0.5rem;
    border-radius: 99px;
    background: var(--rf-color-border);
    overflow: hidden;
  }

  .track i {
    display: block;
    block-size: 100%;
    inline-size: calc(var(--share) * 100%);
    border-radius: inherit;
    background: var(--fill, var(--rf-color-accent));
  }

  .mark {
    position: absolute;
    inset-block: 0;
    inline-size: 2px;
    background: var(--rf-details-background);
  }

  .mark.warm {
    inset-inline-start: 40%;
  }

  .mark.hot {
    inset-inline-start: 70%;
  }

  .bar {
    grid-column: 1 / -1;
    block-size: 0.25rem;
    inline-size: calc(var(--share) * 100%);
    min-inline-size: 2px;
    border-radius: 99px;
    background: var(--rf-color-success);
  }

  .minus .bar {
    background: var(--rf-color-danger);
  }

  .stages .bar {
    background: var(--rf-color-ai);
  }

  .shares {
    display: flex;
    gap: 2px;
    block-size: 0.5rem;
    border-radius: 99px;
    overflow: hidden;
  }

  .shares i {
    flex: var(--share) 1 0;
  }

  .negative {
    --fill: var(--rf-color-danger);
  }

  .neutral {
    --fill: var(--rf-color-border-strong);
  }

  .positive {
    --fill: var(--rf-color-success);
  }

  .shares i,
  .legend i {
    background: var(--fill);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.875rem;
    font-size: var(--rf-size-small);
    color: var(--rf-color-muted);
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
  }

  .legend i {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
  }

  @media (forced-colors: active) {
    .track,
    .bar,
    .shares i,
    .legend i,
    .track i {
      forced-color-adjust: none;
    }
  }
`;
