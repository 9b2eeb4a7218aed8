import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('@replyforce/server/package.json') as { readonly version: string };

/** Version of this installation. */
export const VERSION = version;
