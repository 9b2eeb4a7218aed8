import { Buffer } from 'node:buffer';
import { ReplyForceError, type StoredBlob } from '@replyforce/core';

/**
 * A blob is one file, so that content and type change in one rename: a head of 256 bytes in plain text (`rf1`, the content
 * type, blanks, a line end), then the content. The content alone: `tail -c +257 FILE`.
 */
export const HEAD_BYTES = 256;
const MARK = 'rf1 ';

export function headOf(contentType: string): Buffer {
  return Buffer.from(`${MARK}${contentType}`.padEnd(HEAD_BYTES - 1).concat('\n'), 'latin1');
}

/** Throws `internal` for a file that is none of ours: something else wrote into the folder. */
export function parseBlobFile(file: Buffer, name: string): StoredBlob {
  const head = file.toString('latin1', 0, HEAD_BYTES);
  if (head.length < HEAD_BYTES || !head.startsWith(MARK) || !head.endsWith('\n')) {
    throw new ReplyForceError('internal', `${name} is no blob file.`);
  }
  return { content: new Uint8Array(file.subarray(HEAD_BYTES)), contentType: head.slice(MARK.length).trim() };
}
