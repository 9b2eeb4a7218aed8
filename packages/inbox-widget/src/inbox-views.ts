import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { threadOf } from './client/reducer.js';
import { analysisOf, explainedMessage, newestAnalysis } from './client/selectors.js';
import type { InboxState, Thread } from './client/state.js';
import type { ConversationJson, LeadTag } from './client/wire.js';
import { icon } from './support/icons.js';
import type { Localizer } from './translations/localizer.js';
import { ask, type Wish } from './wishes.js';

/** `auto`: beside the thread where there is room, else hidden until asked for. */
export type DetailsState = 'auto' | 'open' | 'closed';

export interface ConversationView {
  readonly conversation: ConversationJson;
  readonly localizer: Localizer;
  readonly readOnly: boolean;
  readonly state: InboxState;
}

const LEAD_TAGS: readonly LeadTag[] = ['HOT', 'WARM', 'COLD'];

const asking =
  (wish: Wish) =>
  (event: Event): void =>
    ask(event.currentTarget as Element, wish);

/** A failed action, or a lost connection; nothing while all is well. */
export function bannerView({ connection, notice, wasLive }: InboxState, localizer: Localizer): TemplateResult | typeof nothing {
  if (notice !== null) {
    return html`<div class="banner problem" part="banner" role="alert">
      ${icon('alert')}<span>${notice}</span>
      <button class="button plain" type="button" @click=${asking({ verb: 'dismiss_notice' })}>${localizer.text('notice.dismiss')}</button>
    </div>`;
  }
  if (!wasLive || connection !== 'reconnecting') return nothing;
  return html`<div class="banner" part="banner" role="status">
    <span class="spin">${icon('clock')}</span>${localizer.text('connection.reconnecting')}
  </div>`;
}

/** What fills the place of a conversation while none is open. */
export function placeholderView(state: InboxState, localizer: Localizer, withHelp: boolean): TemplateResult {
  const isEmpty = state.lists.all.status === 'ready' && Object.keys(state.conversations).length === 0;
  const standard = html`<strong>${localizer.text(isEmpty ? 'empty.title' : 'thread.none')}</strong>
    <p class="muted">${localizer.text(isEmpty ? 'empty.text' : 'thread.none.hint')}</p>`;
  return html`<div class="placeholder">
    ${icon('inbox')} ${isEmpty ? html`<slot name="empty">${standard}</slot>` : standard}
    ${
      withHelp
        ? html`<button class="button plain" type="button" @click=${asking({ verb: 'help' })}>
            ${icon('keyboard')}${localizer.text('help.open')}
          </button>`
        : nothing
    }
  </div>`;
}

/** Bar, thread and reply box of the open conversation, and beside them the analysis. */
export function conversationView(view: ConversationView): TemplateResult {
  const { conversation, localizer, readOnly, state } = view;
  const thread = threadOf(state, conversation.id);
  return html`
    <section class="conversation" part="thread">
      <rf-bar .conversation=${conversation} .localizer=${localizer} .readOnly=${readOnly}></rf-bar>
      <rf-thread
        exportparts="messages, bubble, text"
        .conversation=${conversation}
        .thread=${thread}
        .explained=${thread.selectedMessageId}
        .localizer=${localizer}
        .readOnly=${readOnly}
      ></rf-thread>
      ${
        conversation.status === 'needs_human'
          ? html`<rf-escalation
              exportparts="escalation"
              .conversation=${conversation}
              .card=${state.escalations[conversation.id]}
              .analysis=${newestAnalysis(thread)}
              .localizer=${localizer}
            ></rf-escalation>`
          : nothing
      }
      ${
        readOnly
          ? nothing
          : html`<rf-composer
              part="composer"
              exportparts="composer-box, send"
              .conversation=${conversation}
              .thread=${thread}
              .localizer=${localizer}
            >
              <slot name="composer-actions" slot="composer-actions"></slot>
            </rf-composer>`
      }
    </section>
    ${detailsView(view, thread)}
  `;
}

function detailsView({ conversation, localizer, readOnly, state }: ConversationView, thread: Thread): TemplateResult {
  const explained = explainedMessage(thread);
  const label = localizer.text('details.label');
  return html`<aside class="details" part="details" aria-label=${label}>
    <header>
      <h2>${icon('spark')}${label}</h2>
      <button
        class="button plain square"
        type="button"
        aria-label=${localizer.text('details.close')}
        @click=${asking({ verb: 'close_details' })}
      >
        ${icon('close')}
      </button>
    </header>
    <div class="details-body" tabindex="0" role="group" aria-label=${label}>
      <slot name="lead-panel">${readOnly ? nothing : leadView(conversation, localizer)}</slot>
      <slot name="details">
        <rf-details
          .message=${explained}
          .analysis=${explained ? analysisOf(thread.messages, explained) : null}
          .titles=${state.documents}
          .localizer=${localizer}
        ></rf-details>
      </slot>
    </div>
  </aside>`;
}

/** A person's word on the lead, which the machine then leaves alone. A choice that was refused does not stay in sight. */
function leadView({ lead }: ConversationJson, localizer: Localizer): TemplateResult | typeof nothing {
  if (!lead) return nothing;
  const choose = (event: Event): void => {
    const select = event.currentTarget as HTMLSelectElement;
    ask(select, { verb: 'set_lead_tag', tag: select.value as LeadTag });
  };
  return html`<label class="lead">
    <span>${localizer.text('lead.change')}</span>
    <select .value=${live(lead.tag)} @change=${choose}>
      ${LEAD_TAGS.map((tag) => html`<option value=${tag} ?selected=${tag === lead.tag}>${localizer.value('lead', tag)}</option>`)}
    </select>
  </label>`;
}
