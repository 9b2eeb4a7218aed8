import { DEFAULT_AUTO_REPLY } from '../../../domain/settings.js';
import type { TenantSettings } from '../../../domain/tenant.js';
import type { Stage } from '../scenario.js';
import type { SendRequest } from '../simulated-platform.js';

/** A change is known everywhere within half a second, and what was looked up then is on its way at once, ms. */
const KNOWN_AFTER_MS = 1_000;

/** Holds what leaves against what the machine may do. */
export interface ReplyModes {
  changed(settings: TenantSettings): void;
  leaves(request: SendRequest): void;
}

export function watchModes({ scheduler, observer, profile, report }: Stage): ReplyModes {
  let { mode, enabled } = DEFAULT_AUTO_REPLY;
  /** Since when nothing may be sent; undefined while it may. */
  let silentSince: number | undefined;
  return {
    changed({ autoReply }) {
      mode = autoReply?.mode ?? mode;
      enabled = autoReply?.enabled ?? enabled;
      if (enabled && mode === 'auto') silentSince = undefined;
      else silentSince ??= scheduler.now();
    },
    leaves({ number, attemptId }) {
      // A process that stands still goes on with what it had looked up before.
      if (silentSince === undefined || scheduler.now() - silentSince <= KNOWN_AFTER_MS || profile.pauses > 0) return;
      const messageId = observer.attempt(attemptId)?.messageId;
      const isMachine = observer.messages().some(({ id, senderType }) => id === messageId && senderType === 'ai');
      if (isMachine) report('mode', `request ${number} left ${scheduler.now() - silentSince} ms after the machine was to be silent`);
    },
  };
}
