import type { ConnectedAccount } from '@replyforce/core';
import { ofApp } from '../connect/of-app.js';

/** What `appsecret_proof` of an account's calls is made with: the account's own secret, else that of the app; undefined sends none. */
export function proofSecretOf(
  { credentials, baseUrl }: Pick<ConnectedAccount, 'credentials' | 'baseUrl'>,
  appSecret: string | undefined,
): string | undefined {
  return credentials.appSecret ?? ofApp(appSecret, { baseUrl });
}
