import { toInboxError, type InboxError } from './inbox-error.js';
import { threadOf } from './reducer.js';
import type { MessageView } from './state.js';
import type { Store } from './store.js';
import type { InboxTransport } from './transport.js';
import type { MessageJson } from './wire.js';

export interface SendQueueOptions {
  readonly store: Store;
  readonly transport: Pick<InboxTransport, 'sendMessage'>;
  /** Tells the owner of a failure. */
  readonly report: (error: unknown) => InboxError;
  /** Reads a conversation and its messages again, before what was withdrawn from it is given back. */
  readonly readAgain: (conversationId: string) => Promise<unknown>;
  readonly onSent: (message: MessageJson) => void;
}

export interface SendQueue {
  /** Shows the message and sends it when those before it in its conversation are through. `localId` names it until the server has. */
  add(conversationId: string, message: MessageView, localId: string, again?: boolean): void;
}

/**
 * What people write, on its way to the server: in each conversation in the order they wrote it. Where something arrived that the writer had
 * not seen, the text and those that waited behind it go back into the draft.
 */
export function createSendQueue({ store, transport, report, readAgain, onSent }: SendQueueOptions): SendQueue {
  /** One send at a time per conversation keeps the order the person wrote in; tells the texts given back, with those that waited behind. */
  const sending = new Map<string, Promise<readonly string[]>>();

  /** The newest of what the person can see: an event may bring a message before the conversation's own state. */
  const seenSequence = (id: string): number | undefined => {
    const stored = threadOf(store.state, id).messages.filter(({ localId }) => localId === undefined);
    const newest = Math.max(store.state.conversations[id]?.sequence ?? 0, stored.at(-1)?.sequence ?? 0);
    return newest === 0 ? undefined : newest;
  };

  /** Puts texts back before what was begun since. */
  const giveBack = (id: string, texts: readonly string[]): void => {
    if (texts.length === 0) return;
    const { draft } = threadOf(store.state, id);
    store.dispatch({ type: 'draft', id, text: [...texts, ...(draft === '' ? [] : [draft])].join('\n') });
    store.dispatch({ type: 'draft_out_of_date', id });
  };

  const deliver = async (id: string, message: MessageView, localId: string): Promise<readonly string[]> => {
    const givenBack = (await sending.get(id)) ?? [];
    if (givenBack.length > 0) {
      store.dispatch({ type: 'send_withdrawn', id, localId });
      return [...givenBack, message.content];
    }
    const ifSequence = seenSequence(id);
    try {
      const stored = await transport.sendMessage(id, message.content, {
        idempotencyKey: localId,
        ...(ifSequence === undefined ? {} : { ifSequence }),
      });
      store.dispatch({ type: 'sent', id, localId, message: stored });
      const held = store.state.conversations[id];
      if (held) {
        const sequence = Math.max(held.sequence, stored.sequence);
        store.dispatch({ type: 'conversation', conversation: { ...held, sequence, owner: 'human', preview: stored.content } });
      }
      onSent(stored);
    } catch (error) {
      const known = toInboxError(error);
      if (known.status === 412) {
        await readAgain(id);
        store.dispatch({ type: 'send_withdrawn', id, localId });
        return [message.content];
      }
      report(known);
      store.dispatch({ type: 'send_failed', id, localId, code: known.code, error: known.message });
    }
    return [];
  };

  return {
    add(id, message, localId, again = false) {
      store.dispatch({ type: 'send', id, message, again });
      let isLast = false;
      const work = deliver(id, message, localId);
      sending.set(id, work);
      void work
        .finally(() => {
          isLast = sending.get(id) === work;
          if (isLast) sending.delete(id);
        })
        .then((texts) => {
          if (isLast) giveBack(id, texts);
        });
    },
  };
}
