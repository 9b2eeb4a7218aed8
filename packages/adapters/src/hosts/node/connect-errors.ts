/** Errors raised while connecting: the request was not written then, whatever the reason was. */
const connectErrors = new WeakSet<object>();

export function markConnectError(error: object): void {
  connectErrors.add(error);
}

export function isConnectError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && connectErrors.has(error);
}
