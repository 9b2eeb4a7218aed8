import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ReplyForceError } from '@replyforce/core';
import { KEY_BYTES } from './cipher.js';

export interface MasterKeyOptions {
  /** Base64 keys of 32 bytes, comma-separated, the sealing one first: the value of `REPLYFORCE_MASTER_KEY`. Wins over the file. */
  readonly value?: string | undefined;
  /** Where a key is kept when none is given: read, or made on first use, readable by its owner only. */
  readonly file: string;
  /** Whether a missing file is made; false where data is sealed already, which a new key could not open. Default true. */
  readonly make?: boolean;
}

/** The master keys of this installation. Throws `configuration_invalid` for keys or a file that cannot be used. */
export function loadMasterKeys({ value, file, make = true }: MasterKeyOptions): readonly Uint8Array[] {
  if (value !== undefined && value.trim() !== '') return parseMasterKeys(value, 'REPLYFORCE_MASTER_KEY');
  return parseMasterKeys(readOrMake(file, make), file);
}

/** `origin` is named in the error; the key itself never is. */
export function parseMasterKeys(text: string, origin: string): readonly Uint8Array[] {
  const parts = text
    .split(/[,\s]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const keys = parts.map((part, index) => {
    const key = /^[\w+/-]+=*$/u.test(part) ? Buffer.from(part, 'base64') : Buffer.alloc(0);
    if (key.length === KEY_BYTES) return new Uint8Array(key);
    const wrong = `Key ${index + 1} of ${origin} is not ${KEY_BYTES} bytes in base64. Make one with: openssl rand -base64 32`;
    throw new ReplyForceError('configuration_invalid', wrong, {
      errors: [{ path: origin, message: `expected ${KEY_BYTES} bytes in base64` }],
    });
  });
  if (keys.length === 0) throw new ReplyForceError('configuration_invalid', `${origin} holds no key.`);
  return keys;
}

function readOrMake(file: string, make: boolean): string {
  try {
    if (make) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      if (!make || !isCode(error, 'ENOENT')) throw error;
      return makeKey(file);
    }
  } catch (error) {
    const fault = make
      ? `The master key file ${file} can neither be read nor made.`
      : `The master key file ${file} cannot be read, and the data is sealed with its key: put the file back, or set REPLYFORCE_MASTER_KEY.`;
    throw new ReplyForceError('configuration_invalid', fault, { cause: error });
  }
}

/** `wx` lets one of two processes that start together win; the other reads what it wrote. */
function makeKey(file: string): string {
  const key = `${randomBytes(KEY_BYTES).toString('base64')}\n`;
  try {
    writeFileSync(file, key, { flag: 'wx', mode: 0o600, flush: true });
    return key;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return readFileSync(file, 'utf8');
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
