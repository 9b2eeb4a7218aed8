import { html, nothing, render } from 'lit';
import type { WirePausedService } from '@replyforce/core/protocol';
import { forgetDrafts, keepDraftsOf } from '../client/draft-record.js';
import { defineElements } from '../elements.js';
import { createChannels, NO_CHANNELS, type ChannelJson, type ChannelsState } from './channels.js';
import { channelsView } from './channels-view.js';
import { conversationInAddress } from './address.js';
import { createDeadLetters, READING, type DeadLettersState } from './dead-letters.js';
import { deadLettersView } from './dead-letters-view.js';
import { createIncoming, NO_INCOMING, type IncomingState } from './incoming.js';
import { incomingView } from './incoming-view.js';
import { createKnowledge, NO_KNOWLEDGE, type KnowledgeState } from './knowledge.js';
import { knowledgeView } from './knowledge-view.js';
import { ASK_EVERY_MS } from './paused-services.js';
import { createSession, type ConsoleUser } from './session.js';
import { loginView } from './login-view.js';
import { shellView } from './shell-view.js';
import { applyTheme, readTheme } from './theme.js';

/** The console: a login, then the inbox filling the page. One state, drawn anew at every change. */
interface ConsoleState {
  readonly user: ConsoleUser | null | undefined;
  readonly workspace: string;
  readonly error: string | null;
  readonly busy: boolean;
  readonly letters: DeadLettersState;
  readonly channels: ChannelsState;
  readonly resting: readonly ChannelJson[];
  readonly incoming: IncomingState;
  readonly knowledge: KnowledgeState;
  readonly paused: readonly WirePausedService[];
}

const session = createSession();
const channels = createChannels(session, (shown) => update({ channels: shown }));
const deadLetters = createDeadLetters(session, (letters) => update({ letters }));
const knowledge = createKnowledge(session, (shown) => update({ knowledge: shown }));
const incoming = createIncoming(session, (entries) => update({ incoming: entries }));
let conversationId = conversationInAddress(location.hash);
let state: ConsoleState = {
  user: undefined,
  workspace: '',
  error: null,
  busy: false,
  letters: READING,
  channels: NO_CHANNELS,
  incoming: NO_INCOMING,
  knowledge: NO_KNOWLEDGE,
  paused: [],
  resting: [],
};

const STILL_OPEN =
  'The server could not be told that you signed out: until it is, this browser opens your session again. Sign in and out once more when it can be reached.';

function update(part: Partial<ConsoleState>): void {
  state = { ...state, ...part };
  draw();
}

function draw(): void {
  const { busy, error, letters, paused, resting, user, workspace } = state;
  const view =
    user === undefined
      ? nothing
      : user === null
        ? loginView({ busy, error, onSubmit: (email, password) => void signIn(email, password) })
        : html`${shellView({
            user,
            workspace,
            paused,
            resting,
            now: Date.now(),
            theme: readTheme(),
            tokenProvider: session.token,
            conversationId,
            onChannels: openChannels,
            onDeadLetters: openDeadLetters,
            onIncoming: openIncoming,
            onKnowledge: openKnowledge,
            onTheme: (theme) => {
              applyTheme(theme);
              draw();
            },
            onSignOut: () => void signOut(),
            onExpired: () => update({ user: null, error: 'Your session has ended. Please sign in again.' }),
          })}${deadLettersView({ state: letters, onRetry: (id) => void deadLetters.retry(id) })}${channelsView({ state: state.channels, actions: channels })}${knowledgeView({ state: state.knowledge, actions: knowledge })}${incomingView(
            {
              state: state.incoming,
              onFilter: (filter) => void incoming.open(filter),
              onMore: () => void incoming.more(),
            },
          )}`;
  render(html`${view}`, document.querySelector('#console') ?? document.body);
}

function openChannels(): void {
  document.querySelector<HTMLDialogElement>('dialog.channels')?.showModal();
  void channels.open();
}

function openDeadLetters(): void {
  document.querySelector<HTMLDialogElement>('#dead-letters')?.showModal();
  void deadLetters.open();
}

function openKnowledge(): void {
  document.querySelector<HTMLDialogElement>('#knowledge')?.showModal();
  void knowledge.open();
}

function openIncoming(): void {
  document.querySelector<HTMLDialogElement>('#incoming')?.showModal();
  void incoming.open();
}

async function signIn(email: string, password: string): Promise<void> {
  update({ busy: true, error: null });
  try {
    enter(await session.login(email, password));
  } catch (error) {
    update({ busy: false, error: messageOf(error) });
  }
}

async function signOut(): Promise<void> {
  update({ user: null, error: null });
  forgetDrafts();
  await session.logout().catch(() => update({ error: STILL_OPEN }));
}

/** The bar names the workspace after the company its replies speak for; without the right to read that, it stays unnamed. */
function enter(user: ConsoleUser): void {
  keepDraftsOf(user.id);
  void session.company().then((workspace) => update({ workspace }));
  update({ user, busy: false, error: null, workspace: '', paused: [], resting: [] });
  void askForPaused();
}

/** Goes on for as long as somebody is signed in and looks. */
async function askForPaused(): Promise<void> {
  if (!state.user || document.hidden) return;
  const [paused, resting] = await Promise.all([session.pausedServices(), session.restingChannels()]);
  // Unchanged and empty is the rule: nothing is drawn anew for it.
  if ([paused, resting, state.paused, state.resting].some(({ length }) => length > 0)) update({ paused, resting });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

addEventListener('hashchange', () => {
  conversationId = conversationInAddress(location.hash);
  draw();
});
setInterval(() => void askForPaused(), ASK_EVERY_MS);
defineElements();
applyTheme(readTheme());
session.resume().then(
  (user) => (user ? enter(user) : update({ user: null })),
  (error: unknown) => update({ user: null, error: messageOf(error) }),
);
