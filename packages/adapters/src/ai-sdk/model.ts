/** As much of the AI SDK's provider specifications v2, v3 and v4 as is used: a model of any of them fits, and no package is needed. */
export interface AiSdkModel {
  readonly specificationVersion: 'v2' | 'v3' | 'v4';
  readonly provider: string;
  readonly modelId: string;
  doGenerate(options: AiSdkCall): PromiseLike<AiSdkResult>;
}

export interface AiSdkCall {
  prompt: AiSdkMessage[];
  maxOutputTokens?: number;
  responseFormat?: { type: 'json'; schema?: object; name?: string };
  abortSignal?: AbortSignal;
}

export type AiSdkMessage = { role: 'system'; content: string } | { role: 'user' | 'assistant'; content: { type: 'text'; text: string }[] };

export interface AiSdkResult {
  readonly content: readonly { readonly type: string; readonly text?: unknown }[];
  /** v4: what to parse where it is not the whole text. */
  readonly structuredOutputText?: string;
  /** v2: a word. v3 and v4: that word, and the provider's own. */
  readonly finishReason: string | { readonly unified: string };
  /** v2: numbers. v3 and v4: numbers in parts. */
  readonly usage: {
    readonly inputTokens?:
      | number
      | undefined
      | { readonly total?: number | undefined; readonly cacheRead?: number | undefined; readonly cacheWrite?: number | undefined };
    readonly outputTokens?: number | undefined | { readonly total?: number | undefined };
    readonly cachedInputTokens?: number | undefined;
  };
}
