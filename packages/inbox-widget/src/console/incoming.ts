import type { WireIngestEntry } from '@replyforce/core/protocol';
import type { Session } from './session.js';

/** What the list can be narrowed to; empty for all. */
export const INCOMING_FILTERS = ['', 'stored', 'applied', 'ignored', 'refused', 'unknown', 'waiting', 'duplicate'] as const;
export type IncomingFilter = (typeof INCOMING_FILTERS)[number];

/** What the dialog shows. */
export interface IncomingState {
  /** undefined while they are being read. */
  readonly entries: readonly WireIngestEntry[] | undefined;
  readonly filter: IncomingFilter;
  /** Where older ones begin; null for none. */
  readonly cursor: string | null;
  readonly error: string | null;
}

export const NO_INCOMING: IncomingState = { entries: undefined, filter: '', cursor: null, error: null };

const PATH = '/api/v1/ingest';
const PAGE = 50;

/** Reads the ingest log; every change of what is to be shown is told. */
export function createIncoming(session: Pick<Session, 'request'>, show: (state: IncomingState) => void) {
  let state = NO_INCOMING;
  /** Of several readings under way only the newest is shown. */
  let reading = 0;
  const update = (part: Partial<IncomingState>): void => {
    state = { ...state, ...part };
    show(state);
  };

  async function read(cursor: string | null): Promise<void> {
    const mine = (reading += 1);
    const { filter, entries = [] } = state;
    const query = new URLSearchParams({
      limit: String(PAGE),
      ...(filter !== '' && { verdict: filter }),
      ...(cursor !== null && { cursor }),
    });
    try {
      const page = (await session.request('GET', `${PATH}?${query.toString()}`)) as {
        readonly data: readonly WireIngestEntry[];
        readonly next_cursor: string | null;
      };
      if (mine === reading)
        update({ entries: cursor === null ? page.data : [...entries, ...page.data], cursor: page.next_cursor, error: null });
    } catch (error) {
      if (mine === reading) update({ error: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    open(filter: IncomingFilter = ''): Promise<void> {
      update({ ...NO_INCOMING, filter });
      return read(null);
    },
    more: (): Promise<void> => read(state.cursor),
  };
}
