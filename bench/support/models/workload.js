import { readFileSync } from 'node:fs';

/**
 * A message of the demo workload. Those with the same `from` are one conversation.
 * @typedef {{ readonly from: string, readonly text: string }} WorkloadMessage
 */

const FILE = new URL('../../workload/messages.jsonl', import.meta.url);

/** @returns {readonly WorkloadMessage[]} in the order in which they are written */
export function readWorkload() {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
