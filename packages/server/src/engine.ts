import type { KeyVault, Logger, ReplyForce, Runtime, Storage } from '@replyforce/core';
import type { Config } from './config/config.js';

/** An installation put together from its configuration: what the server, the CLI and tests work with. */
export interface Engine {
  readonly rf: ReplyForce;
  readonly storage: Storage;
  readonly vault: KeyVault;
  readonly config: Config;
  readonly runtime: Runtime;
  readonly logger: Logger;
  readonly newId: () => string;
}
