export type Verdict = 'ok' | 'warning' | 'failed';

/** One thing that was looked at. */
export interface Finding {
  readonly check: 'configuration' | 'database' | 'redis' | 'queues' | 'models' | 'mail';
  readonly verdict: Verdict;
  /** A sentence; never holds a secret. */
  readonly message: string;
  /** What failed is a service that does not answer. */
  readonly unreachable?: boolean;
}
