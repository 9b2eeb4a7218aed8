import type { Session } from './session.js';

/** A connected account, as the API tells it. */
export interface ChannelJson {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly account_id: string;
  readonly status: 'active' | 'needs_reauth' | 'paused' | 'disconnected';
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** An account that a login gave access to. */
export interface OfferedJson {
  readonly type: string;
  readonly account_id: string;
  readonly name: string;
}

interface LoginJson {
  readonly id: string;
  readonly status: string;
  readonly accounts: readonly OfferedJson[];
  readonly failure: string | null;
}

/** What the dialog shows. */
export interface ChannelsState {
  /** undefined while they are being read. */
  readonly channels: readonly ChannelJson[] | undefined;
  /** What is being done: the id of a channel, or the platform of a login. */
  readonly busy: string | null;
  /** A login that gave access to several accounts. */
  readonly choice: LoginJson | null;
  /** The account that is to be disconnected, once that is confirmed. */
  readonly leaving: string | null;
  readonly error: string | null;
  /** What was just done, for those who listen. */
  readonly notice: string;
}

export const NO_CHANNELS: ChannelsState = { channels: undefined, busy: null, choice: null, leaving: null, error: null, notice: '' };

const PATH = '/api/v1/channels';
/** How often it is looked whether the login's page is done, ms. */
const LOOK_MS = 1_500;

const GIVEN_UP = 'Nobody waits for the login any more. If it is gone through with after all, the account is connected.';
const NOT_OPENED = 'The login was given up before its page was opened.';

export interface ChannelsOptions {
  /** Opens the platform's page; the console stays. */
  readonly open?: (url: string) => void;
  readonly wait?: (ms: number) => Promise<void>;
}

/** Reads accounts, connects and disconnects them; every change of what is to be shown is told. */
export function createChannels(session: Pick<Session, 'request'>, show: (state: ChannelsState) => void, options: ChannelsOptions = {}) {
  const open = options.open ?? ((url: string) => void window.open(url, '_blank', 'noopener'));
  const wait = options.wait ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  let state = NO_CHANNELS;
  let waiting = new AbortController();
  const update = (part: Partial<ChannelsState>): void => {
    state = { ...state, ...part };
    show(state);
  };

  async function read(): Promise<void> {
    const { data } = (await session.request('GET', PATH)) as { readonly data: readonly ChannelJson[] };
    update({ channels: data });
  }

  /** One thing at a time; what goes wrong is said in the server's own words. */
  async function perform(busy: string, work: () => Promise<string>): Promise<void> {
    if (state.busy !== null) return;
    update({ busy, error: null, notice: '', leaving: null });
    try {
      const notice = await work();
      await read();
      update({ busy: null, notice });
    } catch (error) {
      update({ busy: null, error: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Undefined where nobody waits any more. */
  async function untilDone(id: string, signal: AbortSignal): Promise<LoginJson | undefined> {
    while (!signal.aborted) {
      const login = (await session.request('GET', `${PATH}/connect/${encodeURIComponent(id)}`)) as LoginJson;
      if (['choosing', 'connected', 'failed'].includes(login.status)) return login;
      await wait(LOOK_MS);
    }
    return undefined;
  }

  function said(login: LoginJson): string {
    if (login.status === 'failed') throw new Error(login.failure ?? 'Nothing was connected.');
    if (login.status === 'choosing') {
      update({ choice: login });
      return 'Choose which accounts to connect.';
    }
    return login.failure ?? 'It is connected.';
  }

  return {
    async open(): Promise<void> {
      state = { ...NO_CHANNELS, busy: state.busy, choice: state.choice };
      show(state);
      await read().catch((error: unknown) => update({ error: error instanceof Error ? error.message : String(error) }));
    },
    connect: (type: string) =>
      perform(type, async () => {
        const { signal } = (waiting = new AbortController());
        const begun = (await session.request('POST', `${PATH}/connect`, { type })) as { id: string; authorization_url: string };
        if (signal.aborted) return NOT_OPENED;
        open(begun.authorization_url);
        update({ notice: 'Go on in the page that was opened; this one waits.' });
        const login = await untilDone(begun.id, signal);
        return login ? said(login) : GIVEN_UP;
      }),
    /** The page of the login may have been closed: the server would wait for it for minutes. */
    stopWaiting: (): void => {
      waiting.abort();
    },
    choose: (accountIds: readonly string[]) =>
      perform('choice', async () => {
        const path = `${PATH}/connect/${encodeURIComponent(state.choice?.id ?? '')}/accounts`;
        const login = (await session.request('POST', path, { account_ids: accountIds })) as LoginJson;
        update({ choice: null });
        return said(login);
      }),
    check: (id: string) =>
      perform(id, async () => {
        const { status, problem } = (await session.request('POST', `${PATH}/${encodeURIComponent(id)}/check`)) as ChannelJson;
        return status === 'active' ? 'It works.' : (problem?.message ?? 'It does not send.');
      }),
    leave: (id: string | null) => update({ leaving: id, error: null, notice: '' }),
    disconnect: (id: string) =>
      perform(id, async () => {
        await session.request('DELETE', `${PATH}/${encodeURIComponent(id)}`);
        return 'It is disconnected; its conversations stay.';
      }),
  };
}

export type Channels = ReturnType<typeof createChannels>;
