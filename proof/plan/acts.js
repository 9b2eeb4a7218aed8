/**
 * What is done to the installation and when. An act is planned for a moment of the run's own clock; what is killed at a named point
 * waits from then on for that point to come.
 * @typedef {'at random' | 'webhook unanswered' | 'webhook acknowledged' | 'send received' | 'send answered' | 'live event' | 'while starting' | 'database restarting'} KillPoint
 * @typedef {'kill' | 'database restart' | 'redis restart'} ActKind
 * @typedef {object} Act
 * @property {ActKind} kind
 * @property {number} at ms
 * @property {KillPoint} point of a kill
 * @property {boolean} watched nothing else goes wrong until what was under way must have moved on: only such kills measure recovery
 * @property {number} jitterMs between the point and the kill
 * @property {number} chance 0–1, which of the processes
 *
 * @typedef {'fails' | 'limits the rate' | 'hangs' | 'accepts, then drops' | 'drops unread' | 'unreachable'} TroubleKind
 * @typedef {{ readonly kind: TroubleKind, readonly at: number, readonly times: number, readonly ms: number }} Trouble
 */

/** @type {readonly KillPoint[]} */
const POINTS = [
  'at random',
  'at random',
  'webhook unanswered',
  'webhook acknowledged',
  'send received',
  'send answered',
  'live event',
  'while starting',
];
/** @type {readonly TroubleKind[]} */
const TROUBLES = ['fails', 'limits the rate', 'hangs', 'accepts, then drops', 'drops unread', 'unreachable'];

/** A lease of 4 s, a sweep of half a second, and time to see the work move, ms. */
const WATCHED_MS = 7_000;
/** One kill in so many is watched. */
const WATCH_EACH = 5;
/** What a restart takes, ms: part of the time between kills. */
export const RESTART_MS = 1_300;
const BEFORE_FIRST_MS = 1_500;
const AFTER_LAST_MS = 1_500;

/**
 * @param {object} options
 * @param {import('./random.js').Random} options.random
 * @param {number} options.kills
 * @param {boolean} options.database restarts as well
 * @param {boolean} options.redis restarts as well
 * @param {boolean} options.troubles of the platform
 */
export function planActs({ random, kills, database, redis, troubles }) {
  /** @type {Act[]} */
  const acts = [];
  /** @type {{ from: number, to: number }[]} */
  const quiet = [];
  let at = BEFORE_FIRST_MS;
  const restarts = Math.max(1, Math.round(kills / 25));
  const points = random.shuffle(database ? [...POINTS, /** @type {const} */ ('database restarting')] : POINTS);
  const kinds = random.shuffle([
    ...Array.from(
      { length: kills },
      (_, index) => /** @type {const} */ ({ kind: 'kill', point: points[index % points.length] ?? 'at random' }),
    ),
    ...repeat(database ? restarts : 0, /** @type {const} */ ({ kind: 'database restart', point: 'at random' })),
    ...repeat(redis ? restarts : 0, /** @type {const} */ ({ kind: 'redis restart', point: 'at random' })),
  ]);
  let plain = 0;
  for (const { kind, point } of kinds) {
    const isPlain = kind === 'kill' && point !== 'database restarting' && point !== 'while starting';
    if (isPlain) plain += 1;
    const watched = isPlain && plain % WATCH_EACH === 0;
    acts.push({ kind, at, point, watched, jitterMs: random.between(0, 4), chance: random.next() });
    if (watched) quiet.push({ from: at - 500, to: at + WATCHED_MS });
    at += watched ? WATCHED_MS : RESTART_MS + random.between(300, 1_900);
  }
  const durationMs = at + AFTER_LAST_MS;
  return {
    acts,
    troubles: troubles ? planTroubles(random, Math.max(TROUBLES.length, Math.round(kills / 3)), durationMs, quiet) : [],
    durationMs,
  };
}

/**
 * @param {import('./random.js').Random} random
 * @param {number} count
 * @param {number} durationMs
 * @param {readonly { from: number, to: number }[]} quiet
 */
function planTroubles(random, count, durationMs, quiet) {
  /** @type {Trouble[]} */
  const troubles = [];
  for (let index = 0; index < count; index += 1) {
    const kind = TROUBLES[index % TROUBLES.length] ?? 'fails';
    const at = random.between(1_000, durationMs - 2_000);
    const trouble = { kind, at, times: random.whole(2, kind === 'hangs' ? 4 : 8), ms: random.between(300, 1_500) };
    if (!quiet.some(({ from, to }) => at >= from - 1_500 && at <= to)) troubles.push(trouble);
  }
  return troubles.sort((left, right) => left.at - right.at);
}

/** @template T @param {number} times @param {T} value @returns {T[]} */
function repeat(times, value) {
  return Array.from({ length: times }, () => value);
}
