import type { ConversationOwner } from '../domain/conversation.js';
import type { DeadLetter } from '../domain/dead-letter.js';
import type { QueueName } from '../domain/job.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { SideWrites } from './commands.js';

/** Dead letters of the installation, for whoever tends them. */
export interface DeadLetterStore {
  /**
   * Takes letters whose time to be retried has come, those first that have waited longest. Nobody else is given them before
   * `until`: whoever took one and died is followed by another then.
   */
  takeDue(request: { readonly now: number; readonly until: number; readonly limit: number }): Promise<readonly DeadLetter[]>;
  /** Letters of jobs given up at or before a moment, the oldest first. */
  expired(diedBy: number, limit: number): Promise<readonly DeadLetter[]>;
  count(): Promise<number>;
}

/** Dead letters of one tenant. */
export interface TenantDeadLetters {
  /** Those first that were given up last. */
  list(filter: PageRequest & { readonly queue?: QueueName }): Promise<Page<DeadLetter>>;
  get(id: string): Promise<DeadLetter | undefined>;
  /**
   * Puts a job back to work in place of its letter: due now, its attempts anew. Its fence is kept, so a lease from before its
   * death holds no more. A job that sends is looked at together with its message, in this command:
   *
   * - `failed`: becomes `queued` again, and what it says of the AI counts as said
   * - `queued` (its job died before it was sent): stays so
   * - anything else: the job runs all the same and settles what is left; it sends `queued` messages only
   *
   * A message that would be `queued` is refused where an attempt may have arrived (its state is other than `failed`), and one of
   * the machine where `owners` does not name the conversation's owner, or where something newer was said: a message of whomever,
   * neither a note nor cancelled.
   */
  requeue(command: Requeue): Promise<RequeueOutcome>;
  /** Notes why a letter stays where it is. */
  holdBack(letter: LetterKey, change: Pick<DeadLetter, 'retries' | 'retryAt'> & { readonly heldBack: string }): Promise<void>;
  /** False, and nothing else is written, where the letter is gone. */
  remove(letter: LetterKey, side: SideWrites): Promise<boolean>;
}

/** A letter as it was read: where the job has been put back meanwhile, and died again, it is another one. */
export type LetterKey = Pick<DeadLetter, 'id' | 'diedAt'>;

export interface Requeue extends SideWrites {
  readonly letter: LetterKey;
  readonly now: number;
  /** How often it was put back by itself, this time included; 0 begins to count anew. */
  readonly retries: number;
  readonly owners: readonly ConversationOwner[];
}

export type RequeueOutcome = { readonly outcome: 'requeued' } | { readonly outcome: 'gone' } | RequeueRefused;

export interface RequeueRefused {
  readonly outcome: 'refused';
  readonly because: 'may_have_arrived' | 'owned_by_person' | 'newer_message';
}
