import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { AttachmentJson } from './client/wire.js';
import { shared } from './styles/shared.styles.js';
import { icon, type IconName } from './support/icons.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';
import { ask } from './wishes.js';

const ICONS: Readonly<Record<string, IconName>> = { image: 'image', sticker: 'image', location: 'pin' };

/**
 * What is attached to a message. Images that the server has copied are shown; anything else has a name and a way to open it. Nothing
 * is loaded from a platform by itself.
 */
export class RfAttachment extends LitElement {
  static override properties: PropertyDeclarations = {
    attachment: { attribute: false },
    localizer: { attribute: false },
    source: { state: true },
    unopened: { state: true },
  };

  static override styles = [
    shared,
    css`
      .attachment {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        margin-block-start: 0.25rem;
        padding: 0.375rem 0.625rem;
        border: 1px solid var(--rf-color-border);
        border-radius: var(--rf-radius-small);
        background: var(--rf-color-surface);
        color: var(--rf-color-text);
      }

      .state {
        color: var(--rf-color-muted);
        font-size: var(--rf-size-small);
      }

      a {
        color: var(--rf-color-accent);
      }

      button.image {
        display: block;
        margin-block-start: 0.25rem;
        padding: 0;
        border: 0;
        border-radius: var(--rf-radius-small);
        background: none;
        cursor: zoom-in;
      }

      img {
        display: block;
        max-inline-size: min(20rem, 100%);
        max-block-size: 20rem;
        block-size: auto;
        border-radius: var(--rf-radius-small);
      }
    `,
  ];

  declare attachment: AttachmentJson | undefined;
  declare localizer: Localizer;
  /** Where the copied image is read; null before it is known. */
  declare source: string | null;
  /** It was to be opened, and no link could be had. */
  declare unopened: boolean;

  constructor() {
    super();
    this.localizer = englishLocalizer();
    this.source = null;
    this.unopened = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('attachment') as AttachmentJson | undefined;
    const id = this.#imageId;
    if (!changed.has('attachment') || id === undefined) return;
    // A message that changed has the same picture.
    if (before?.id === id && before.media?.state === 'stored' && this.source !== null) return;
    this.#withUrl(id, (url) => {
      if (this.#imageId === id) this.source = url;
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { attachment, localizer, source } = this;
    if (!attachment) return nothing;
    const { media, title } = attachment;
    if (this.#imageId === undefined || source === null || media?.state !== 'stored') return this.#renderCard(attachment);
    const alt = title ?? localizer.text('attachment.image');
    return html`<button class="image" type="button" part="attachment" @click=${this.#open}>
        <img
          part="image"
          src=${source}
          alt=${alt}
          width=${media.width ?? nothing}
          height=${media.height ?? nothing}
          loading="lazy"
          @error=${() => (this.source = null)}
        /></button
      >${this.#renderUnopened()}`;
  }

  #renderCard({ media, title, type, url, latitude, longitude }: AttachmentJson): TemplateResult {
    const { localizer } = this;
    const label = localizer.text('message.attachment', { type: localizer.value('kind', type) });
    return html`<div class="attachment" part="attachment">
      ${icon(ICONS[type] ?? 'file')}
      <span dir="auto">${title ?? label}</span>
      ${latitude === undefined || longitude === undefined ? nothing : html`<bdi class="state" dir="ltr">${latitude}, ${longitude}</bdi>`}
      ${media?.state === 'pending' ? html`<span class="state">${localizer.text('attachment.pending')}</span>` : nothing}
      ${media?.state === 'failed' ? html`<span class="state">${localizer.text('attachment.failed', { reason: media.reason })}</span>` : nothing}
      ${
        media?.state === 'stored'
          ? html`<button class="button plain" type="button" @click=${this.#open}>${localizer.text('message.open')}</button>`
          : url?.startsWith('https://')
            ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${localizer.text('message.open')}</a>`
            : nothing
      }
      ${this.#renderUnopened()}
    </div>`;
  }

  #renderUnopened(): TemplateResult | typeof nothing {
    return this.unopened ? html`<span class="state" role="alert">${this.localizer.text('attachment.unopened')}</span>` : nothing;
  }

  get #imageId(): string | undefined {
    const { id, media } = this.attachment ?? {};
    return media?.state === 'stored' && media.content_type.startsWith('image/') ? id : undefined;
  }

  /** The link is asked for anew: one that was shown a while ago may be over. */
  #open = (event: Event): void => {
    event.stopPropagation();
    const id = this.attachment?.id;
    if (id === undefined) return;
    this.unopened = false;
    this.#withUrl(id, (url) => {
      this.unopened = url === null;
      if (url !== null) Object.assign(document.createElement('a'), { href: url, target: '_blank', rel: 'noopener noreferrer' }).click();
    });
  };

  #withUrl(id: string, reply: (url: string | null) => void): void {
    ask(this, { verb: 'attachment_url', id, reply });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-attachment': RfAttachment;
  }
}
