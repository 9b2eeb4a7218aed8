import type { HttpClient } from '@replyforce/core';
import type { Outside } from './outside-request.js';

/** Of an answer no more is read than this, bytes: what a callback answers is of little interest. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** An HTTP client for addresses that others name. A longer answer is cut. */
export function outsideHttp({ request }: Outside): HttpClient {
  return async (sent) => {
    const { status, headers, body } = await request(sent);
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of body) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      // Leaving the loop closes the connection.
      if (length >= MAX_ANSWER_BYTES) break;
    }
    return { status, headers, body: Buffer.concat(chunks).subarray(0, MAX_ANSWER_BYTES).toString('utf8') };
  };
}
