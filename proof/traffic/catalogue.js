/**
 * What the shops sell. Each customer asks for each model once at most, and the answer names the model: what a customer was
 * answered can be read off the visible text, without trusting anything the engine says about itself.
 */
const MODELS = [
  'Fjell', 'Skarv', 'Havorn', 'Lunde', 'Trane', 'Rype', 'Orre', 'Tiur', 'Hubro', 'Falk',
  'Elg', 'Rein', 'Gaupe', 'Jerv', 'Oter', 'Mink', 'Hare', 'Lemen', 'Kveite', 'Torsk',
]; // prettier-ignore

/** @param {number} index */
const priceOf = (index) => `€${(990 + index * 137).toLocaleString('en-US')}`;

export const CATALOGUE = [
  '# Shop',
  '',
  '| Model | Price |',
  '|---|---|',
  ...MODELS.map((model, index) => `| ${model} | ${priceOf(index)} |`),
  '',
  '## Warranty',
  '',
  'The frame has a warranty of 10 years.',
  '',
].join('\n');

export { MODELS };

/** The models whose price a text tells, in its order. @param {string} text */
export function modelsIn(text) {
  return MODELS.map((model, index) => ({ model, at: text.indexOf(`${model} – Price: ${priceOf(index)}`) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)
    .map(({ model }) => model);
}

/** Complete questions: the engine answers each at once. */
const ASK = [
  /** @param {string} model */ (model) => `How much is the ${model}?`,
  /** @param {string} model */ (model) => `What does the ${model} cost?`,
  /** @param {string} model */ (model) => `What is the price of the ${model}?`,
];

/** @param {import('../plan/random.js').Random} random @param {string} model */
export const question = (random, model) => random.pick(ASK)(model);

/** A bubble that more will follow. */
export const GREETINGS = ['Hello there', 'Hi', 'Good morning'];
/** Only a person can answer these. */
export const FOR_A_PERSON = ['I want to talk to a person', 'Do you rent out paragliders?', 'Can I speak to a human please?'];
