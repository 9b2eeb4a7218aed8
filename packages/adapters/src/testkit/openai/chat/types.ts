/** A chat request that was found right. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  /** What was last said by the user. */
  readonly text: string;
  /** The schema that is asked for; null for words. */
  readonly schema: Readonly<Record<string, unknown>> | null;
  /** Any JSON object is asked for, or one of a schema. */
  readonly wantsJson: boolean;
  /** Tokens at most; null for no bound. */
  readonly limit: number | null;
  /** The whole body. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a chat model says: words, or an object with more to say. */
export type ChatReply =
  | string
  | {
      readonly text?: string;
      /** Goes as JSON instead of `text`. */
      readonly json?: unknown;
      readonly refusal?: string;
      readonly finish?: 'stop' | 'length' | 'content_filter';
    };
