import type { WireConversation, WireMessage } from '@replyforce/core/protocol';
import { eventually } from './eventually.js';

export interface IngestLine {
  readonly kind: string;
  readonly verdict: string | null;
}

/** The REST API as a signed-in person sees it. */
export interface ApiClient {
  get<T>(path: string): Promise<T>;
  list<T>(path: string): Promise<readonly T[]>;
  conversations(): Promise<readonly WireConversation[]>;
  /** Oldest first. */
  messages(conversationId: string): Promise<readonly WireMessage[]>;
  /** Every message of the tenant with this platform id. */
  messagesByMid(mid: string): Promise<readonly WireMessage[]>;
  /** The conversation that holds a message with this platform id, once it is there and `holds`. */
  conversationOf(
    mid: string,
    holds?: (messages: readonly WireMessage[]) => boolean,
  ): Promise<{ readonly conversation: WireConversation; readonly messages: readonly WireMessage[] }>;
  /** The ingest log of a channel, by its account. */
  ingestLog(accountId: string): Promise<readonly IngestLine[]>;
}

export async function signIn(url: string, email: string, password: string): Promise<ApiClient> {
  const response = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`login answered ${response.status}: ${await response.text()}`);
  const { access_token: token } = (await response.json()) as { access_token: string };
  return apiClient(url, token);
}

export function apiClient(url: string, token: string): ApiClient {
  async function get<T>(path: string): Promise<T> {
    const response = await fetch(`${url}/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`GET ${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }
  const list = async <T>(path: string) => (await get<{ data: readonly T[] }>(`${path}?limit=100`)).data;
  const conversations = () => list<WireConversation>('conversations');
  const messages = async (id: string) => (await list<WireMessage>(`conversations/${id}/messages`)).toReversed();

  async function threads() {
    return Promise.all((await conversations()).map(async (conversation) => ({ conversation, messages: await messages(conversation.id) })));
  }

  return {
    get,
    list,
    conversations,
    messages,
    messagesByMid: async (mid) => (await threads()).flatMap((thread) => thread.messages.filter((message) => message.platform_mid === mid)),
    conversationOf: (mid, holds = () => true) =>
      eventually(`a conversation with ${mid}`, async () =>
        (await threads()).find((thread) => thread.messages.some((message) => message.platform_mid === mid) && holds(thread.messages)),
      ),
    ingestLog: async (accountId) => {
      const channel = (await list<{ id: string; account_id: string }>('channels')).find((one) => one.account_id === accountId);
      return list<IngestLine>(`channels/${channel?.id}/events`);
    },
  };
}
