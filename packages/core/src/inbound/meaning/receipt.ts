import type { Meaning } from './scene.js';

/** Everything sent up to a moment, in ms, was delivered or read. */
export const receipt: Meaning<'receipt'> = ({ draft }, event) => {
  draft.receipts.push({ status: event.status, watermark: event.watermark });
  return `receipt: ${event.status}`;
};
