import { parseArgs } from 'node:util';
import { MODES } from './modes/modes.js';

/** @typedef {keyof typeof MODES} ModeName */

/** What the proof is held to: at least so many, in each mode. */
const MESSAGES = 20_000;
const KILLS = 200;
/** Messages of one round: the run remembers each until its verdict. */
const ROUND = 25_000;

/**
 * @param {readonly string[]} args
 * @returns {{ readonly error: string } | { readonly modes: readonly ModeName[], readonly messages: number, readonly kills: number, readonly seed: number, readonly oneEach: boolean, readonly troubles: boolean, readonly json: string | undefined }}
 */
export function parseOptions(args) {
  const names = /** @type {ModeName[]} */ (Object.keys(MODES));
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mode: { type: 'string', default: 'all' },
        messages: { type: 'string', default: String(MESSAGES) },
        kills: { type: 'string', default: String(KILLS) },
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        json: { type: 'string' },
        'one-each': { type: 'boolean', default: false },
        'no-troubles': { type: 'boolean', default: false },
      },
    });
    const modes = values.mode === 'all' ? names : names.filter((name) => name === values.mode);
    if (modes.length === 0) return { error: `--mode must be one of ${names.join(', ')}, all` };
    return {
      modes,
      messages: wholeNumber('messages', values.messages),
      kills: wholeNumber('kills', values.kills),
      seed: wholeNumber('seed', values.seed),
      oneEach: values['one-each'],
      troubles: !values['no-troubles'],
      json: values.json,
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * @param {{ readonly messages: number, readonly kills: number, readonly seed: number }} options
 * @returns {{ readonly messages: number, readonly kills: number, readonly seed: number }[]}
 */
export function roundsOf({ messages, kills, seed }) {
  const count = Math.max(1, Math.ceil(messages / ROUND));
  const share = (/** @type {number} */ all) => Math.ceil(all / count);
  return Array.from({ length: count }, (_, index) => ({ messages: share(messages), kills: share(kills), seed: seed + index }));
}

/** @param {string} name @param {string} text */
function wholeNumber(name, text) {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new RangeError(`--${name} must be a whole number, not ${text}`);
}
