const SEEDS = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667] as const;
const MULTIPLIERS = [0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1] as const;

/**
 * A short stable name for a JSON value: equal values, equal names, whatever the order of members. It keys events that the
 * platform gives no id, which are only stored and shown. It is no cryptographic digest, so nothing a customer says may
 * hang on it. Walks with a list of its own rather than by recursion, so that deep nesting cannot exhaust the stack.
 */
export function fingerprint(value: unknown): string {
  const lanes = Uint32Array.from(SEEDS);
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (next instanceof Mark) mix(lanes, next.text);
    else if (Array.isArray(next)) {
      mix(lanes, `[${next.length}`);
      for (let index = next.length - 1; index >= 0; index -= 1) pending.push(next[index]);
    } else if (typeof next === 'object' && next !== null) {
      const members = Object.entries(next).filter(([, member]) => member !== undefined);
      members.sort(([left], [right]) => (left < right ? 1 : -1));
      mix(lanes, `{${members.length}`);
      for (const [name, member] of members) pending.push(member, new Mark(`.${name}`));
    } else mix(lanes, `${typeof next}:${String(next)}`);
  }
  return [...lanes].map((lane) => finish(lane).toString(16).padStart(8, '0')).join('');
}

/** A member's name on the list of things still to mix; a class only so that it cannot be mistaken for a JSON value. */
class Mark {
  constructor(readonly text: string) {}
}

function mix(lanes: Uint32Array, text: string): void {
  for (let lane = 0; lane < lanes.length; lane += 1) {
    const multiplier = MULTIPLIERS[lane] ?? 1;
    let state = Math.imul((lanes[lane] ?? 0) ^ text.length, multiplier);
    for (let index = 0; index < text.length; index += 1) {
      state = Math.imul(state ^ text.charCodeAt(index), multiplier);
      state ^= state >>> (13 + lane);
    }
    lanes[lane] = state;
  }
}

function finish(state: number): number {
  let value = state ^ (state >>> 16);
  value = Math.imul(value, 0x7feb352d);
  value ^= value >>> 15;
  return (Math.imul(value, 0x846ca68b) ^ (value >>> 16)) >>> 0;
}
