import { html, nothing, type TemplateResult } from 'lit';
import type { WirePausedService } from '@replyforce/core/protocol';
import type { TokenProvider } from '../client/token-source.js';
import type { ChannelJson } from './channels.js';
import { logo } from './logo.js';
import { pausedServicesView } from './paused-services.js';
import type { ConsoleUser } from './session.js';
import { THEMES, type Theme } from './theme.js';

export interface ShellView {
  readonly user: ConsoleUser;
  readonly workspace: string;
  /** Services that do not answer, as known at `now`. */
  readonly paused: readonly WirePausedService[];
  /** Accounts that do not send. */
  readonly resting: readonly ChannelJson[];
  readonly now: number;
  readonly theme: Theme;
  readonly tokenProvider: TokenProvider;
  /** The conversation an address leads to. */
  readonly conversationId: string | null;
  /** Only admins connect accounts, change the knowledge, and see what was given up. */
  readonly onChannels: () => void;
  readonly onDeadLetters: () => void;
  readonly onKnowledge: () => void;
  readonly onIncoming: () => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onSignOut: () => void;
  readonly onExpired: () => void;
}

const TRY_IT = 'npx replyforce simulate whatsapp --text "What does shipping cost?"';

const THEME_NAMES: Readonly<Record<Theme, string>> = { auto: 'System', light: 'Light', dark: 'Dark' };

export function shellView({
  conversationId,
  now,
  onChannels,
  onDeadLetters,
  onExpired,
  onIncoming,
  onKnowledge,
  onSignOut,
  onTheme,
  paused,
  resting,
  theme,
  tokenProvider,
  user,
  workspace,
}: ShellView): TemplateResult {
  return html`<div class="shell">
    <header class="top">
      <h1 class="product">${logo()}<span>ReplyForce</span></h1>
      <span class="workspace" title="Workspace">${workspace}</span>
      <span class="grow"></span>
      <button type="button" aria-haspopup="dialog" @click=${onIncoming}>Incoming</button>
      ${
        user.role === 'admin'
          ? html`<button type="button" aria-haspopup="dialog" @click=${onKnowledge}>Knowledge</button>
              <button type="button" aria-haspopup="dialog" @click=${onChannels}>Channels</button>
              <button type="button" aria-haspopup="dialog" @click=${onDeadLetters}>Dead letters</button>`
          : nothing
      }
      <label class="theme"
        ><span class="hidden-text">Theme</span>
        <select @change=${(event: Event) => onTheme((event.target as HTMLSelectElement).value as Theme)}>
          ${THEMES.map((name) => html`<option value=${name} ?selected=${name === theme}>${THEME_NAMES[name]}</option>`)}
        </select>
      </label>
      <span class="user" title=${user.role}>${user.email}</span>
      <button type="button" @click=${onSignOut}>Sign out</button>
    </header>
    ${pausedServicesView(paused, resting, now)}
    <main class="inbox">
      <rf-inbox
        endpoint=""
        theme=${theme}
        .selected=${conversationId}
        .tokenProvider=${tokenProvider}
        ?read-only=${user.role === 'viewer'}
        @rf-token-expired=${onExpired}
      >
        <div slot="empty" class="first">
          <h2>Your inbox is ready</h2>
          <p>No customer has written yet. Send yourself the first message from a terminal:</p>
          <pre tabindex="0"><code>${TRY_IT}</code></pre>
          <p>It arrives here at once, with the reply, the evidence behind it and the lead score.</p>
        </div>
      </rf-inbox>
    </main>
  </div>`;
}
