/** Thrown by a job handler: no retry can help, the job goes to the dead letter queue with this reason. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError';
}

/** A job names something that its tenant does not have: it is tagged with a foreign tenant, or its row is gone. It is refused. */
export function notTheTenants(what: string): PermanentError {
  return new PermanentError(`The job was refused: its tenant has no such ${what}.`);
}

/** Thrown by a job handler: come back after this many ms. Counts as no failure unless it says so. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
  constructor(
    readonly afterMs: number,
    reason: string,
    readonly isFailure = false,
  ) {
    super(reason);
  }
}
