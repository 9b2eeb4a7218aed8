import type { Logger } from '../ports/logger.js';

function nothing(): void {}

/** For whoever gave no logger: what is wrong is told where they look first, the rest is not. */
export const consoleLogger: Logger = {
  debug: nothing,
  info: nothing,
  // oxlint-disable-next-line no-console
  warn: (fields, message) => console.warn(`[replyforce] ${message}`, ...shown(fields)),
  // oxlint-disable-next-line no-console
  error: (fields, message) => console.error(`[replyforce] ${message}`, ...shown(fields)),
};

function shown(fields: object): readonly object[] {
  return Object.keys(fields).length === 0 ? [] : [fields];
}
