import { css } from 'lit';

export const detailsStyles = css`
  :host {
    display: block;
    background: var(--rf-details-background);
  }

  section {
    display: grid;
    gap: 0.625rem;
    padding: calc(var(--rf-space) * 4);
    border-block-end: 1px solid var(--rf-color-border);
  }

  h3 {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5rem;
    font-size: var(--rf-size-text);
    font-weight: 650;
  }

  h3 small {
    color: var(--rf-color-muted);
    font-size: var(--rf-size-small);
    font-weight: 450;
    text-align: end;
  }

  h4 {
    margin: 0.25rem 0 -0.25rem;
    color: var(--rf-color-muted);
    font-size: var(--rf-size-small);
    font-weight: 600;
  }

  .about {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--rf-color-ai);
    border-radius: var(--rf-radius-small);
    background: var(--rf-color-raised);
  }

  .about > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .gauge {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: baseline;
    gap: 0.25rem 0.375rem;
  }

  .gauge.HOT {
    --fill: var(--rf-color-hot);
  }

  .gauge.WARM {
    --fill: var(--rf-color-warning);
  }

  .gauge.COLD {
    --fill: var(--rf-color-cold);
  }

  .gauge strong {
    font-size: 1.75rem;
    font-weight: 650;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }

  .gauge .track {
    grid-column: 1 / -1;
  }

  .ledger,
  .calls,
  .stages {
    display: grid;
    gap: 0.5rem;
  }

  .ledger li,
  .calls li,
  .stages li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125rem 0.5rem;
  }

  .points {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    white-space: nowrap;
  }

  .ledger .plus .points {
    color: var(--rf-color-success);
  }

  .ledger .minus .points {
    color: var(--rf-color-danger);
  }

  .words {
    grid-column: 1 / -1;
    color: var(--rf-color-muted);
    font-size: var(--rf-size-small);
    overflow-wrap: anywhere;
  }

  .options {
    display: grid;
    gap: 0.25rem;
  }

  .options li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }

  .confidence {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.625rem;
  }

  .confidence .track {
    --fill: var(--rf-color-ai);
  }

  .claims {
    display: grid;
    gap: 0.625rem;
  }

  .claims li {
    display: grid;
    justify-items: start;
    gap: 0.375rem;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--rf-color-border);
    border-radius: var(--rf-radius);
    background: var(--rf-color-raised);
  }

  .claim {
    font-weight: 550;
    overflow-wrap: anywhere;
  }

  figure {
    inline-size: 100%;
    margin: 0;
    padding-inline-start: 0.625rem;
    border-inline-start: 2px solid var(--rf-color-ai-border);
    font-size: var(--rf-size-small);
    overflow-wrap: anywhere;
  }

  figcaption {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    margin-block-start: 0.125rem;
    color: var(--rf-color-muted);
  }

  .document {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .facts {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.1875rem 0.875rem;
  }

  .facts dt {
    color: var(--rf-color-muted);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }

  .chips .chip {
    white-space: normal;
    border-color: var(--rf-color-border);
    background: var(--rf-color-raised);
  }

  .entity {
    color: var(--rf-color-text);
    overflow-wrap: anywhere;
  }

  .checks {
    display: grid;
    gap: 0.375rem;
  }

  .checks li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.5rem;
  }

  .flag {
    flex-basis: 100%;
    font-size: var(--rf-size-small);
  }

  .degraded {
    grid-column: 1 / -1;
    display: flex;
    gap: 0.3em;
    color: var(--rf-color-warning);
    font-size: var(--rf-size-small);
  }

  .none {
    display: grid;
    justify-items: center;
    gap: 0.375rem;
    padding: 3rem 1.5rem;
    text-align: center;
  }

  .none > .icon {
    font-size: 1.75rem;
    color: var(--rf-color-muted);
  }
`;
