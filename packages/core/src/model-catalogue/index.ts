export { MODEL_CATALOGUE } from './catalogue.js';
export type { ModelCatalogue, ModelFacts, ModelPrices } from './catalogue.js';
export { costOf } from './cost.js';
export { readModelFacts, withModelFacts } from './read-model-facts.js';
export { shutdownWarnings } from './shutdown.js';
export type { ShutdownWarning } from './shutdown.js';
