import { postgresStore } from './postgres.js';
import { sqliteStore } from './sqlite.js';

/**
 * A database that has been filled. `plansOf` says how it runs the statements of a piece of work.
 * @typedef {object} Filled
 * @property {() => import('@replyforce/core').Storage} open
 * @property {(work: (storage: import('@replyforce/core').Storage) => Promise<unknown>) => Promise<readonly string[]>} plansOf
 */

export const STORES = [sqliteStore, postgresStore];
