import { createRestClient } from './rest.js';
import { connectSocket } from './socket.js';
import { createTokenSource, type TokenProvider } from './token-source.js';
import type { InboxTransport } from './transport.js';
import type { ConversationJson, PageJson } from './wire.js';

export interface HttpTransportOptions {
  /** Where the engine lives; relative addresses and an empty text mean the page's own origin. */
  readonly endpoint: string;
  readonly tokenProvider: TokenProvider;
}

/** The inbox over the engine's REST API and its `/ws`. */
export function createHttpTransport({ endpoint, tokenProvider }: HttpTransportOptions): InboxTransport {
  const base = new URL(endpoint === '' ? '/' : endpoint, location.href).href.replace(/\/+$/, '');
  const tokens = createTokenSource(tokenProvider);
  const rest = createRestClient({ endpoint: base, tokens });
  const conversation = (id: string): string => `/api/v1/conversations/${encodeURIComponent(id)}`;

  return {
    listConversations: (query) => rest.request('/api/v1/conversations', { query: { ...query } }),
    async getConversation(id) {
      const { messages: _messages, ...found } = await rest.request<ConversationJson & { messages?: unknown }>(conversation(id));
      return found;
    },
    listMessages: (id, page) => rest.request(`${conversation(id)}/messages`, { query: { ...page } }),
    sendMessage: (id, content, { idempotencyKey, ifSequence }) =>
      rest.request(`${conversation(id)}/messages`, {
        method: 'POST',
        body: { content },
        headers: { 'idempotency-key': idempotencyKey, ...(ifSequence === undefined ? {} : { 'if-match': `"${ifSequence}"` }) },
      }),
    setStatus: (id, status) => rest.request(`${conversation(id)}/status`, { method: 'PATCH', body: { status } }),
    assign: (id, userId) => rest.request(`${conversation(id)}/assign`, { method: 'PATCH', body: { user_id: userId } }),
    returnToAi: (id) => rest.request(`${conversation(id)}/return-to-ai`, { method: 'POST', body: {} }),
    setLeadTag: (id, tag) => rest.request(`/api/v1/leads/${encodeURIComponent(id)}/tag`, { method: 'PATCH', body: { tag } }),
    escalation: (id) => rest.request(`${conversation(id)}/escalation`),
    async documentTitles() {
      const { data } = await rest.request<PageJson<{ readonly id: string; readonly title: string }>>('/api/v1/knowledge');
      return Object.fromEntries(data.map(({ id, title }) => [id, title]));
    },
    async attachmentUrl(id) {
      const { url } = await rest.request<{ readonly url: string | null }>(`/api/v1/attachments/${encodeURIComponent(id)}`);
      return url && new URL(url, `${base}/`).href;
    },
    connect: (listener) => connectSocket({ url: `${base.replace(/^http/, 'ws')}/ws`, tokens, listener }),
  };
}
