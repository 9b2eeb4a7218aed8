import { MODEL_CATALOGUE, type ModelCatalogue } from './catalogue.js';

export interface ShutdownWarning {
  readonly model: string;
  /** `YYYY-MM-DD`. */
  readonly shutdown: string;
  /** Whole days until then; 0 or less where it has come. */
  readonly days: number;
  /** A sentence for a log. */
  readonly message: string;
}

const DAY_MS = 86_400_000;

/** Those of the models whose provider has said when it ends them, soonest first. `now` in ms. */
export function shutdownWarnings(
  models: readonly string[],
  now: number,
  catalogue: ModelCatalogue = MODEL_CATALOGUE,
): readonly ShutdownWarning[] {
  return [...new Set(models)]
    .flatMap((model) => {
      const { shutdown, replacement } = (Object.hasOwn(catalogue, model) ? catalogue[model] : undefined) ?? {};
      if (shutdown === undefined) return [];
      const days = Math.ceil((Date.parse(`${shutdown}T00:00:00Z`) - now) / DAY_MS);
      const when = days > 0 ? `is shut down on ${shutdown}, in ${days} ${days === 1 ? 'day' : 'days'}` : `was shut down on ${shutdown}`;
      const instead = replacement === undefined ? '' : `, for example ${replacement}`;
      return [{ model, shutdown, days, message: `the model ${model} ${when}: name another one${instead}` }];
    })
    .sort((left, right) => left.days - right.days);
}
