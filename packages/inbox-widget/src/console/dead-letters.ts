import type { Session } from './session.js';

/** A job that was given up, as the API tells it. */
export interface DeadLetterJson {
  readonly id: string;
  readonly queue: string;
  readonly reason: string;
  readonly permanent: boolean;
  readonly retry_at: string | null;
  readonly held_back: string | null;
  readonly died_at: string;
}

/** What the dialog shows. */
export interface DeadLettersState {
  /** undefined while they are being read. */
  readonly letters: readonly DeadLetterJson[] | undefined;
  /** There are older ones than those shown. */
  readonly more: boolean;
  /** The one that is being put back to work. */
  readonly busy: string | null;
  readonly error: string | null;
  /** What was just done, for those who listen. */
  readonly notice: string;
}

export const READING: DeadLettersState = { letters: undefined, more: false, busy: null, error: null, notice: '' };

const PATH = '/api/v1/dlq';
const MOST = 100;

/** Reads dead letters and puts them back to work; every change of what is to be shown is told. */
export function createDeadLetters(session: Pick<Session, 'request'>, show: (state: DeadLettersState) => void) {
  let state = READING;
  const update = (part: Partial<DeadLettersState>): void => {
    state = { ...state, ...part };
    show(state);
  };
  const failed = (error: unknown): void => update({ busy: null, error: error instanceof Error ? error.message : String(error) });

  async function read(): Promise<void> {
    const page = (await session.request('GET', `${PATH}?limit=${MOST}`)) as {
      readonly data: readonly DeadLetterJson[];
      readonly next_cursor: string | null;
    };
    update({ letters: page.data, more: page.next_cursor !== null });
  }

  return {
    async open(): Promise<void> {
      state = READING;
      show(state);
      await read().catch(failed);
    },
    async retry(id: string): Promise<void> {
      if (state.busy !== null) return;
      update({ busy: id, error: null, notice: '' });
      try {
        await session.request('POST', `${PATH}/${encodeURIComponent(id)}/retry`);
        const letters = state.letters?.filter((letter) => letter.id !== id);
        update({ busy: null, letters, notice: 'It is being tried again.' });
      } catch (error) {
        failed(error);
        // What it was refused for may have changed what is known of it.
        await read().catch(() => undefined);
      }
    },
  };
}
