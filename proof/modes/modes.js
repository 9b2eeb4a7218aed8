import { embedded } from './embedded.js';
import { postgres } from './postgres.js';

/** The ways an installation may run, by the names of `--mode`. */
export const MODES = { embedded, postgres };
