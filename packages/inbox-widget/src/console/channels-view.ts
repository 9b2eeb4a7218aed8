import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelJson, Channels, ChannelsState, OfferedJson } from './channels.js';
import { PLATFORMS } from './platforms.js';

export interface ChannelsView {
  readonly state: ChannelsState;
  readonly actions: Pick<Channels, 'connect' | 'stopWaiting' | 'choose' | 'check' | 'leave' | 'disconnect'>;
}

const CONNECTABLE = ['facebook', 'instagram', 'whatsapp', 'twitter'] as const;

const STATES: Readonly<Record<ChannelJson['status'], string>> = {
  active: 'Connected',
  needs_reauth: 'Has to be connected again: what is to be sent waits',
  paused: 'Paused: what is to be sent waits',
  disconnected: 'Disconnected',
};

/** Accounts of the workspace, in a dialog that Escape and its button close; whoever renders it calls `showModal`. */
export function channelsView({ state, actions }: ChannelsView): TemplateResult {
  return html`<dialog class="letters channels" aria-labelledby="channels-title">
    <header>
      <h2 id="channels-title">Channels</h2>
      <form method="dialog"><button aria-label="Close channels">Close</button></form>
    </header>
    ${state.error === null ? nothing : html`<p class="error" role="alert">${state.error}</p>`}
    <p class="notice" role="status">${state.notice}</p>
    ${state.choice === null ? contentOf(state, actions) : choiceOf(state.choice.accounts, state.busy, actions)}
  </dialog>`;
}

function contentOf(state: ChannelsState, actions: ChannelsView['actions']): TemplateResult {
  const { channels, busy, error } = state;
  return html`<div class="connect" role="group" aria-label="Connect an account">
      ${CONNECTABLE.map(
        (type) =>
          html`<button type="button" ?disabled=${busy !== null} @click=${() => void actions.connect(type)}>
            ${busy === type ? 'Waiting for the login…' : `Connect ${PLATFORMS[type]}`}
          </button>`,
      )}
      ${
        (CONNECTABLE as readonly (string | null)[]).includes(busy)
          ? html`<button type="button" @click=${() => actions.stopWaiting()}>Stop waiting</button>`
          : nothing
      }
    </div>
    ${
      channels === undefined
        ? html`<p class="about">${error === null ? 'Reading…' : ''}</p>`
        : channels.length === 0
          ? html`<p class="none">No account is connected yet.</p>`
          : html`<div class="rows" tabindex="0" role="region" aria-labelledby="channels-title">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Account</th>
                    <th scope="col">State</th>
                    <th scope="col"><span class="hidden-text">What to do</span></th>
                  </tr>
                </thead>
                <tbody>
                  ${channels.map((channel) => rowOf(channel, state, actions))}
                </tbody>
              </table>
            </div>`
    }`;
}

function rowOf(channel: ChannelJson, { busy, leaving }: ChannelsState, actions: ChannelsView['actions']): TemplateResult {
  const { id, type, name, status, problem } = channel;
  const label = `${PLATFORMS[type] ?? type} ${name}`;
  const canLogIn = (CONNECTABLE as readonly string[]).includes(type);
  return html`<tr>
    <th scope="row">${name}<span class="held">${PLATFORMS[type] ?? type}</span></th>
    <td>${STATES[status]}${problem === null ? nothing : html`<span class="held">${problem.message}</span>`}</td>
    <td class="actions">
      ${
        leaving === id
          ? html`<button type="button" aria-label=${`Really disconnect ${label}`} @click=${() => void actions.disconnect(id)}>
                Really disconnect
              </button>
              <button type="button" aria-label=${`Keep ${label}`} @click=${() => actions.leave(null)}>Keep it</button>`
          : html`${
              canLogIn && status !== 'active'
                ? html`<button
                    type="button"
                    aria-label=${`Connect again: ${label}`}
                    ?disabled=${busy !== null}
                    @click=${() => void actions.connect(type)}
                  >
                    Connect again
                  </button>`
                : nothing
            }
            ${
              status === 'disconnected'
                ? nothing
                : html`<button
                      type="button"
                      aria-label=${`Check ${label}`}
                      ?disabled=${busy !== null}
                      @click=${() => void actions.check(id)}
                    >
                      ${busy === id ? 'Asking…' : 'Check'}
                    </button>
                    <button type="button" aria-label=${`Disconnect ${label}`} ?disabled=${busy !== null} @click=${() => actions.leave(id)}>
                      Disconnect
                    </button>`
            }`
      }
    </td>
  </tr>`;
}

function choiceOf(accounts: readonly OfferedJson[], busy: string | null, actions: ChannelsView['actions']): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement).getAll('account').map(String);
    if (chosen.length > 0) void actions.choose(chosen);
  };
  return html`<form class="choice" @submit=${submit}>
    <fieldset>
      <legend>Which accounts are to be connected?</legend>
      ${accounts.map(
        ({ type, account_id: id, name }) =>
          html`<label
            ><input type="checkbox" name="account" value=${id} />${name} <span class="held">${PLATFORMS[type] ?? type}</span></label
          >`,
      )}
    </fieldset>
    <button type="submit" ?disabled=${busy !== null}>Connect</button>
  </form>`;
}
