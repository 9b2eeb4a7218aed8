import { html, nothing, render } from 'lit';
import type { WirePausedService } from '@replyforce/core/protocol';
import { defineElements } from '../elements.js';
import { createDeadLetters, READING, type DeadLettersState } from './dead-letters.js';
import { deadLettersView } from './dead-letters-view.js';
import { createIncoming, NO_INCOMING, type IncomingState } from './incoming.js';
import { incomingView } from './incoming-view.js';
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
  readonly incoming: IncomingState;
  readonly paused: readonly WirePausedService[];
}

const session = createSession();
const deadLetters = createDeadLetters(session, (letters) => update({ letters }));
const incoming = createIncoming(session, (entries) => update({ incoming: entries }));
let state: ConsoleState = { user: undefined, workspace: '', error: null, busy: false, letters: READING, incoming: NO_INCOMING, paused: [] };

function update(part: Partial<ConsoleState>): void {
  state = { ...state, ...part };
  draw();
}

function draw(): void {
  const { busy, error, letters, paused, user, workspace } = state;
  const view =
    user === undefined
      ? nothing
      : user === null
        ? loginView({ busy, error, onSubmit: (email, password) => void signIn(email, password) })
        : html`${shellView({
            user,
            workspace,
            paused,
            now: Date.now(),
            theme: readTheme(),
            tokenProvider: session.token,
            onDeadLetters: openDeadLetters,
            onIncoming: openIncoming,
            onTheme: (theme) => {
              applyTheme(theme);
              draw();
            },
            onSignOut: () => void signOut(),
            onExpired: () => update({ user: null, error: 'Your session has ended. Please sign in again.' }),
          })}${deadLettersView({ state: letters, onRetry: (id) => void deadLetters.retry(id) })}${incomingView({
            state: state.incoming,
            onFilter: (filter) => void incoming.open(filter),
            onMore: () => void incoming.more(),
          })}`;
  render(html`${view}`, document.querySelector('#console') ?? document.body);
}

function openDeadLetters(): void {
  document.querySelector<HTMLDialogElement>('#dead-letters')?.showModal();
  void deadLetters.open();
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
  await session.logout();
}

/** The bar names the workspace after the company its replies speak for; without the right to read that, it stays unnamed. */
function enter(user: ConsoleUser): void {
  void session.company().then((workspace) => update({ workspace }));
  update({ user, busy: false, error: null, workspace: '', paused: [] });
  void askForPaused();
}

/** Goes on for as long as somebody is signed in and looks. */
async function askForPaused(): Promise<void> {
  if (!state.user || document.hidden) return;
  const paused = await session.pausedServices();
  // Unchanged and empty is the rule: nothing is drawn anew for it.
  if (paused.length > 0 || state.paused.length > 0) update({ paused });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

setInterval(() => void askForPaused(), ASK_EVERY_MS);
defineElements();
applyTheme(readTheme());
session.resume().then(
  (user) => (user ? enter(user) : update({ user: null })),
  (error: unknown) => update({ user: null, error: messageOf(error) }),
);
