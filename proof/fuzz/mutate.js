/** Payloads that no platform sends: recorded ones with something wrong in a few places, from a seed. */

/** A generator of numbers in [0, 1) that plays the same for the same seed (mulberry32). @param {number} seed */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @type {readonly unknown[]} */
const ODD = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '0',
  '\u0000',
  '\uD800',
  '👩‍👩‍👧‍👦',
  '\u202Eabc',
  '__proto__',
  'constructor',
  'x'.repeat(5_000),
  '1795360000',
  'https://[',
  'javascript:alert(1)',
  [],
  [null],
  [[]],
  {},
  { id: null },
  { id: {} },
  { constructor: { prototype: 1 } },
];

/**
 * A copy whose messages have ids of their own, so that they are no redeliveries of others.
 * @param {unknown} body
 * @param {number} number
 */
export function afresh(body, number) {
  const copy = structuredClone(body);
  const walk = (/** @type {any} */ value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'mid' && typeof inner === 'string') value[key] = `${inner}${number}`;
      else if ((key === 'messages' || key === 'direct_message_events') && Array.isArray(inner))
        for (const one of inner) if (typeof one?.id === 'string') one.id = `${one.id}${number}`;
      walk(inner);
    }
  };
  walk(copy);
  return copy;
}

/**
 * One to four places of a body changed, in place.
 * @param {unknown} body
 * @param {readonly unknown[]} others whose parts may stand in for parts of it
 * @param {() => number} next
 */
export function mutate(body, others, next) {
  /** @type {{ value: unknown }} */
  const root = { value: body };
  const times = 1 + Math.floor(next() * 4);
  for (let time = 0; time < times; time += 1) change(root, others, next);
  return root.value;
}

/**
 * @param {{ value: unknown }} root
 * @param {readonly unknown[]} others
 * @param {() => number} next
 */
function change(root, others, next) {
  const [holder, key] = placeIn(root, next);
  const dice = next();
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (dice < 0.2) return void holder.splice(index, 1);
    if (dice < 0.35) return void holder.push(structuredClone(holder[index]));
    if (dice < 0.4) return void holder.unshift(holder.pop());
    return void (holder[index] = instead(holder[index], others, next));
  }
  if (dice < 0.2 && holder !== root) return void delete holder[key];
  if (dice < 0.3 && holder !== root) {
    const keys = Object.keys(holder);
    const other = keys[Math.floor(next() * keys.length)] ?? key;
    return void ([holder[key], holder[other]] = [holder[other], holder[key]]);
  }
  holder[key] = instead(holder[key], others, next);
}

/**
 * Some place in the tree, deep ones as likely as those at the top.
 * @param {any} root
 * @param {() => number} next
 * @returns {[any, string]}
 */
function placeIn(root, next) {
  /** @type {[any, string][]} */
  const places = [];
  const walk = (/** @type {any} */ holder) => {
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      if (typeof holder[key] === 'object' && holder[key] !== null) walk(holder[key]);
    }
  };
  walk(root);
  return places[Math.floor(next() * places.length)] ?? [root, 'value'];
}

/**
 * @param {unknown} value
 * @param {readonly unknown[]} others
 * @param {() => number} next
 */
function instead(value, others, next) {
  const dice = next();
  if (typeof value === 'string' && dice < 0.3) return mangled(value, next);
  if (typeof value === 'number' && dice < 0.3) return next() < 0.5 ? -value : String(value);
  if (dice < 0.5) {
    const [holder, key] = placeIn({ value: others[Math.floor(next() * others.length)] }, next);
    return structuredClone(holder[key]);
  }
  return structuredClone(ODD[Math.floor(next() * ODD.length)]);
}

/**
 * @param {string} text
 * @param {() => number} next
 */
function mangled(text, next) {
  const at = Math.floor(next() * (text.length + 1));
  const dice = next();
  if (dice < 0.3) return text.slice(0, at);
  if (dice < 0.6) return text.slice(0, at) + String.fromCharCode(Math.floor(next() * 0x10000)) + text.slice(at);
  return text + text;
}
