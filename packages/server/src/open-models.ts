import type { HttpClient, ModelPorts } from '@replyforce/core';
import type { Config } from './config/config.js';

/**
 * What refines the agents: what runs in this process and, where a service is configured, its models. Its embedder is left out: every
 * search would wait for it and pay for it, and passages that were found by one model cannot be compared with those of another.
 */
export async function openModels(
  { models, sentimentModel }: Pick<Config, 'models' | 'sentimentModel'>,
  http: HttpClient,
): Promise<ModelPorts> {
  const { local } = await import('@replyforce/adapters/local');
  const here = local(sentimentModel === null ? {} : { sentimentModel });
  if (models === null) return here;
  const { openai } = await import('@replyforce/adapters/openai');
  const { apiKey, baseUrl, reply, understanding, moderation } = models;
  return {
    ...here,
    ...openai({
      ...(apiKey !== null && { apiKey }),
      ...(baseUrl !== null && { baseUrl }),
      models: {
        ...(reply !== null && { reply }),
        ...(understanding !== null && { understanding }),
        ...(moderation !== null && { moderation }),
        embedding: null,
      },
      http,
    }),
  };
}
