import type { Queue, WorkNotice } from '../../ports/queue.js';
import type { Faults } from './faults.js';
import type { Profile } from './profile.js';
import type { Random } from './random.js';
import type { Owner, Scheduler } from './scheduler.js';

/** Word between all processes, which may be lost, late, doubled or out of order: it carries no work itself. */
export interface NoticeBoard {
  /** The queue of one process. */
  queueOf(owner: Owner): Queue;
}

/** One process and its workers who listen. */
interface House {
  readonly owner: Owner;
  readonly listeners: Set<(notice: WorkNotice) => void>;
}

export function createNoticeBoard(scheduler: Scheduler, faults: Faults, random: Random, profile: Profile): NoticeBoard {
  const houses = new Set<House>();

  /** What one command announces comes as one word; each notice of it may get lost. */
  function tell(house: House, notices: readonly WorkNotice[], from: Owner): void {
    const heard = faults.stopped ? notices : notices.filter(() => !random.chance(profile.noticeLost));
    if (heard.length === 0) return;
    const hear = () => {
      for (const notice of heard) for (const listener of house.listeners) listener(notice);
    };
    const late = !faults.stopped && random.chance(profile.noticeLate) ? random.between(1, 400) : 0;
    if (late === 0 && house.owner === from) hear();
    else scheduler.after(late, { kind: 'timer', label: `notice ${heard[0]?.queue ?? ''}`, owner: house.owner, run: hear });
  }

  return {
    queueOf(owner) {
      const own: House = { owner, listeners: new Set() };
      houses.add(own);
      return {
        announce(notices) {
          if (!owner.alive) return;
          for (const house of houses) {
            if (!house.owner.alive) houses.delete(house);
            else if (house.listeners.size > 0) tell(house, notices, owner);
          }
        },
        subscribe(listener) {
          own.listeners.add(listener);
          return () => own.listeners.delete(listener);
        },
        close: async () => undefined,
      };
    },
  };
}
