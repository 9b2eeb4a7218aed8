import picocolors from 'picocolors';
import type { Shell } from './shell.js';

export type Paint = ReturnType<typeof picocolors.createColors>;

/** Colours for stdout: none unless it is a terminal that wants them. */
export function paintFor({ stdout, env }: Pick<Shell, 'stdout' | 'env'>): Paint {
  return picocolors.createColors(stdout.isTTY === true && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb');
}
