import { fetchHttp, ReplyForceError, shutdownWarnings, withModelFacts, type Logger, type ModelCatalogue } from '@replyforce/core';
import type { Config } from './config/config.js';
import { openModels } from './open-models.js';

/** What was found of the models that are configured, as a sentence. */
export interface ModelFinding {
  readonly level: 'ok' | 'warning' | 'failed';
  readonly message: string;
  /** The service does not answer. */
  readonly unreachable?: boolean;
}

interface NamedModel {
  readonly name: string;
  readonly setting: string;
}

/** How long the service may take to list its models, ms. */
const LIST_MS = 10_000;

/** Which of the models end, as far as the catalogue knows; and what is off. Asks nobody. */
export async function knownOfModels(config: Pick<Config, 'models'>, now: number): Promise<readonly ModelFinding[]> {
  if (config.models === null) return [];
  const named = await namedModels(config);
  return [...endings(named, now, config.models.catalogue), ...withoutModeration(named)];
}

/** Asks the service for its models: whether it answers, takes the key, has those that are named, and says when they end. */
export async function askOfModels(config: Pick<Config, 'models'>, now: number, signal: AbortSignal): Promise<readonly ModelFinding[]> {
  const { models } = config;
  if (models === null) return [];
  const { listModels } = await import('@replyforce/adapters/openai');
  const { apiKey, baseUrl, catalogue } = models;
  const named = await namedModels(config);
  let listed: Awaited<ReturnType<typeof listModels>>;
  try {
    const address = { ...(apiKey !== null && { apiKey }), ...(baseUrl !== null && { baseUrl }) };
    listed = await listModels({ ...address, http: fetchHttp() }, AbortSignal.any([signal, AbortSignal.timeout(LIST_MS)]));
  } catch (error) {
    signal.throwIfAborted();
    const why = ReplyForceError.is(error) ? error.message : 'The list of models did not come in time.';
    const unreachable = !ReplyForceError.is(error) || error.code === 'platform_unavailable';
    return [{ level: 'failed', message: `the models cannot be used: ${why}`, unreachable }, ...(await knownOfModels(config, now))];
  }
  const told = Object.fromEntries(listed.flatMap(({ id, shutdown }) => (shutdown === null ? [] : [[id, { shutdown }]])));
  const missing = named.filter(({ name }) => !listed.some(({ id }) => id === name || id === `${name}:latest`));
  return [
    ...missing.map(
      ({ name, setting }) => ({ level: 'failed', message: `the service has no model ${name}: name another one in ${setting}` }) as const,
    ),
    ...endings(named, now, withModelFacts(told, catalogue)),
    ...withoutModeration(named),
    ...(missing.length > 0 ? [] : [{ level: 'ok', message: `models: ${[...new Set(named.map(({ name }) => name))].join(', ')}` } as const]),
  ];
}

/** Tells the log of the models: what is known at once, and what the service says of them when it has answered. */
export async function tellOfModels(config: Pick<Config, 'models'>, logger: Logger, now: number, signal: AbortSignal): Promise<void> {
  const known = await knownOfModels(config, now);
  for (const { message } of known) logger.warn({}, message);
  const asked = await askOfModels(config, now, signal).catch(() => []);
  for (const { level, message } of asked) {
    if (level === 'ok') logger.info({}, message);
    else if (!known.some((one) => one.message === message)) logger.warn({}, message);
  }
}

/** As the adapter names them, its defaults included. */
async function namedModels({ models }: Pick<Config, 'models'>): Promise<readonly NamedModel[]> {
  const { languageModel, understandingModel, moderator } = await openModels({ models, sentimentModel: null }, fetchHttp());
  return [
    { model: languageModel, setting: 'REPLYFORCE_MODEL_REPLY' },
    { model: understandingModel, setting: 'REPLYFORCE_MODEL_UNDERSTANDING' },
    { model: moderator, setting: 'REPLYFORCE_MODEL_MODERATION' },
  ].flatMap(({ model, setting }) => (model ? [{ name: model.id, setting }] : []));
}

function endings(named: readonly NamedModel[], now: number, catalogue: ModelCatalogue): readonly ModelFinding[] {
  const warnings = shutdownWarnings(
    named.map(({ name }) => name),
    now,
    catalogue,
  );
  return warnings.map(({ model, days, message }) => {
    const settings = named.filter(({ name }) => name === model).map(({ setting }) => setting);
    return { level: days > 0 ? 'warning' : 'failed', message: `${message} (${settings.join(', ')})` };
  });
}

function withoutModeration(named: readonly NamedModel[]): readonly ModelFinding[] {
  if (named.some(({ setting }) => setting === 'REPLYFORCE_MODEL_MODERATION')) return [];
  const message =
    'no moderation service looks at messages, since OPENAI_BASE_URL is not that of OpenAI: the local rules do; REPLYFORCE_MODEL_MODERATION names one';
  return [{ level: 'warning', message }];
}
