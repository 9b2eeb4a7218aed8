const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How connections are made and kept, ms. */
export const CONNECTING = {
  /** A login that is begun has to come back by then (platform-apis.md 2.2). */
  loginMs: 10 * MINUTE,
  /** Then its accounts have to be chosen: their tokens wait sealed. */
  chooseMs: 10 * MINUTE,
  /** What the platform is asked while somebody waits. */
  exchangeMs: 20_000,
  /** Whether a token speaks for the account that somebody adds by hand. */
  proveMs: 10_000,
  /** One call while nobody waits. */
  tendMs: 20_000,
  /** Who looks after a connection has it to itself for so long: longer than all its calls together. */
  holdMs: 2 * MINUTE,
  /** How often connections are looked for that are due. */
  lookEveryMs: MINUTE,
  /** A renewal that did not succeed is tried again after an eighth of what is left, within these bounds. */
  retryMinMs: 5 * MINUTE,
  retryMaxMs: DAY,
  /** From here on people are told that a token is about to end. */
  alertMs: 10 * DAY,
  /** A message waits so long for its account to be connected again; then a person is called. */
  messageWaitsMs: DAY,
  /** How often a waiting message looks whether it may go out. */
  messageLooksMs: MINUTE,
} as const;

/** Part of a time by which it may come earlier or later, so that what began together does not fall due together. */
const JITTER = 0.05;

/** `ms`, up to 5 % shorter or longer. */
export function jittered(ms: number, randomBytes: (length: number) => Uint8Array): number {
  const [high = 0, low = 0] = randomBytes(2);
  return Math.round(ms * (1 + JITTER * (((high * 256 + low) / 65_535) * 2 - 1)));
}
