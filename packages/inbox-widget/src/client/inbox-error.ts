/** Every failure the component meets, with the server's own code where it gave one. */
export class InboxError extends Error {
  /** `network`, `unauthorized`, or the `code` of the server's problem document. */
  readonly code: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;

  constructor(code: string, message: string, status = 0, options?: ErrorOptions) {
    super(message, options);
    this.name = 'InboxError';
    this.code = code;
    this.status = status;
  }
}

export function toInboxError(error: unknown): InboxError {
  if (error instanceof InboxError) return error;
  return new InboxError('unexpected', error instanceof Error ? error.message : String(error), 0, { cause: error });
}
