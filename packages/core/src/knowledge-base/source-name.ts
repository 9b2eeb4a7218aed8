import { ReplyForceError } from '../errors/replyforce-error.js';

/** Control signs, line breaks, and signs that turn the direction of writing: a name in a list would be read as another. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
/** An address with a user name or a password, also where it is none that can be read. */
const HOLDS_LOGIN = /^\s*[a-z][a-z\d+.-]*:[\\/]+[^\\/?#]*@/i;
const HTTP = /^https?:\/\//i;

export function isAddress(name: string): boolean {
  return HTTP.test(name) && URL.canParse(name);
}

/** Throws `validation_failed` for a name that no source may have, and for one that is an address which is not read. */
export function checkName(name: string): void {
  checkSigns(name, 'name');
  if (HTTP.test(name) || HOLDS_LOGIN.test(name)) checkAddress(name, 'name');
}

/** Throws `validation_failed` for what is no address that pages are read from. */
export function checkAddress(url: string, path: 'name' | 'url'): void {
  checkSigns(url, path);
  // It would stand in the list of sources for all to read.
  if (HOLDS_LOGIN.test(url)) refuse(path, 'must not hold a user name or a password');
  if (!isAddress(url)) refuse(path, 'must be an address that begins with https://');
  const { username, password } = new URL(url);
  if (username !== '' || password !== '') refuse(path, 'must not hold a user name or a password');
}

function checkSigns(text: string, path: 'name' | 'url'): void {
  if (HIDDEN.test(text)) refuse(path, 'must not hold line breaks or signs that cannot be seen');
}

function refuse(path: 'name' | 'url', message: string): never {
  throw new ReplyForceError('validation_failed', `${message[0]?.toUpperCase() ?? ''}${message.slice(1)}.`, {
    errors: [{ path, message }],
  });
}
