import { objectsIn, textOf } from '../channels/reading/fields.js';
import { openAiClient } from './client.js';
import type { OpenAiOptions } from './options.js';

export interface ListedModel {
  readonly id: string;
  /** The day on which it ends, `YYYY-MM-DD`, where the service says so. */
  readonly shutdown: string | null;
}

/** The models that a key may use, by `GET /models`: whether the address answers and takes the key shows with it. */
export async function listModels(
  options: Pick<OpenAiOptions, 'apiKey' | 'baseUrl' | 'http' | 'runtime'>,
  signal: AbortSignal,
): Promise<readonly ListedModel[]> {
  const answer = await openAiClient(options).ask({ method: 'GET', path: '/models' }, signal);
  return objectsIn(answer['data']).flatMap(({ id, shutdown_date: shutdown }) => {
    const name = textOf(id);
    return name === undefined ? [] : [{ id: name, shutdown: dayOf(shutdown) }];
  });
}

/** A date, or seconds since 1970. */
function dayOf(value: unknown): string | null {
  const time = typeof value === 'number' ? value * 1_000 : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(new Date(time).getTime()) ? null : new Date(time).toISOString().slice(0, 10);
}
