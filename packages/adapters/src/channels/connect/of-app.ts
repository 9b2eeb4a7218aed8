import type { ConnectedAccount } from '@replyforce/core';

/**
 * What belongs to the installation's app, where an account may be asked about with it: ids, secrets and what is made of them go to the
 * platform that the installation names and never to an account's own base URL, since whoever set that would read them.
 *
 * @returns undefined where the account has a base URL of its own
 */
export function ofApp<T>(value: T, { baseUrl }: Pick<ConnectedAccount, 'baseUrl'>): T | undefined {
  return baseUrl === null ? value : undefined;
}
