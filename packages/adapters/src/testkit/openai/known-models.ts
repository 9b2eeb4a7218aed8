import type { OpenAiModel } from './types.js';

/** OpenAI's models as of November 2026 (platform-apis.md 9.1), written down apart from the engine's own list. */
export const OPENAI_MODELS: readonly OpenAiModel[] = [
  ...['gpt-6-luna', 'gpt-6-sol', 'gpt-6-astra', 'gpt-6.1-terra', 'gpt-6.1-sol', 'gpt-5.6-luna', 'gpt-5.6-terra', 'gpt-5.6-sol'].map(
    (id) => ({ id, kind: 'chat' }) as const,
  ),
  ...['gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'o3'].map((id) => ({ id, kind: 'chat', shutdown: '2026-12-11' }) as const),
  ...['gpt-4o', 'gpt-4o-mini'].map((id) => ({ id, kind: 'chat', family: 'legacy', shutdown: '2027-01-14' }) as const),
  { id: 'gpt-3.5-turbo-0301', kind: 'chat', family: 'legacy', shutdown: '2024-09-13' },
  { id: 'text-embedding-3-small', kind: 'embedding', dimensions: 1_536 },
  { id: 'text-embedding-3-large', kind: 'embedding', dimensions: 3_072 },
  { id: 'omni-moderation-latest', kind: 'moderation' },
];

export const COMPATIBLE_MODELS: readonly OpenAiModel[] = [
  { id: 'llama3.2', kind: 'chat' },
  { id: 'nomic-embed-text', kind: 'embedding', dimensions: 768 },
];
