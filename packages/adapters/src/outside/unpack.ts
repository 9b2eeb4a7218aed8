import type { OutsideResponse } from '@replyforce/core';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';

type Answered = Extract<OutsideResponse, { outcome: 'answered' }>;
type Unpacker = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>;

const gzip: Unpacker = promisify(gunzip);
const zlib: Unpacker = promisify(inflate);
const raw: Unpacker = promisify(inflateRaw);
const br: Unpacker = (bytes, { maxOutputLength }) =>
  promisify(brotliDecompress)(bytes, maxOutputLength === undefined ? {} : { maxOutputLength });

const UNPACKERS: Readonly<Record<string, Unpacker>> = {
  gzip,
  'x-gzip': gzip,
  br,
  // Some servers leave out what zlib puts before it; what it begins with is 8 in its lower half.
  deflate: (bytes, options) => (((bytes[0] ?? 0) & 0x0f) === 8 ? zlib : raw)(bytes, options),
};

/** An answer that was packed although nobody asked for that, unpacked; it is too large where that gives more than `maxBytes`. */
export async function unpack(answer: Answered, maxBytes: number): Promise<OutsideResponse> {
  const { 'content-encoding': encoding, 'content-length': _length, ...headers } = answer.headers;
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return answer;
  const unpacker = Object.hasOwn(UNPACKERS, name) ? UNPACKERS[name] : undefined;
  if (!unpacker) return { outcome: 'refused', reason: 'its server packed it in a way that is not read' };
  // Nothing needs no unpacking.
  if (answer.body.length === 0) return { ...answer, headers };
  try {
    const bytes = await unpacker(answer.body, { maxOutputLength: maxBytes });
    return { ...answer, headers, body: new Uint8Array(bytes) };
  } catch (error) {
    if (error instanceof RangeError) return { outcome: 'too_large' };
    return { outcome: 'refused', reason: 'what its server sent cannot be unpacked' };
  }
}
