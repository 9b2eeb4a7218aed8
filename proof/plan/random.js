/**
 * Chance that a seed decides (mulberry32): the same seed plans the same run.
 * @typedef {ReturnType<typeof createRandom>} Random
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  /** @param {number} first @param {number} last A number of both ends. */
  const between = (first, last) => first + next() * (last - first);
  /** @param {number} first @param {number} last A whole number, both ends included. */
  const whole = (first, last) => first + Math.floor(next() * (last - first + 1));
  /** @template T @param {readonly T[]} from @returns {T} */
  const pick = (from) => {
    if (from.length === 0) throw new RangeError('There is nothing to pick from.');
    return /** @type {T} */ (from[whole(0, from.length - 1)]);
  };
  /** @template T @param {readonly T[]} items @returns {T[]} */
  const shuffle = (items) => {
    const left = [...items];
    return items.map(() => /** @type {T} */ (left.splice(whole(0, left.length - 1), 1)[0]));
  };
  return {
    next,
    between,
    whole,
    pick,
    shuffle,
    /** @param {number} probability */
    chance: (probability) => next() < probability,
    /** Another stream, so that a change in one part of the plan leaves the rest as it was. */
    fork: () => createRandom(Math.floor(next() * 4_294_967_296)),
  };
}
