/**
 * @typedef {import('./measure-pair.js').PairFigures} PairFigures
 * @typedef {import('./measure-pair.js').ModelPair} ModelPair
 * @typedef {import('./large-model.js').LargeModelCost} LargeModelCost
 * @typedef {{ readonly pair: ModelPair, readonly figures: PairFigures }} Measured
 */

/** What a reply came from, in words. */
const SOURCES = {
  template: 'a courtesy, from templates',
  knowledge: 'what the knowledge says, in its own words',
  model: 'written by the model, checked',
  cache: 'written by the model for an earlier customer, checked again',
  human_holding: 'that a person will answer',
  none: 'no reply: an acknowledgement, or spam',
};

/** @param {number} usd @param {LargeModelCost} large */
export const savingAgainst = (usd, large) => 1 - usd / large.usd;

/**
 * The tables of the page.
 * @param {readonly Measured[]} measured @param {LargeModelCost} large
 */
export function tablesOf(measured, large) {
  const [first] = measured;
  if (!first) throw new Error('nothing was measured');
  const { figures } = first;
  const costs = measured.map(({ pair, figures: { usd, messages } }) => [
    `\`${pair.understanding}\``,
    `\`${pair.reply}\``,
    dollars(usd, messages),
    percent(savingAgainst(usd, large)),
    percent(1 - usd / large.replyUsd),
  ]);
  const each = (/** @type {number} */ count) => (count / figures.messages).toFixed(3);
  const calls = [
    ['messages', String(figures.messages)],
    ['messages that ask no model', percent(figures.withoutCall / figures.messages)],
    ['calls a message', each(figures.understandingCalls + figures.replyCalls + figures.correctionCalls)],
    ['of these to understand it', each(figures.understandingCalls)],
    ['of these to write a reply', each(figures.replyCalls)],
    ['of these to write it again, because the guard found a fault', each(figures.correctionCalls)],
    ['replies given again from the cache', String(figures.cacheHits)],
    ['input tokens a message', (figures.inputTokens / figures.messages).toFixed(0)],
    ['of these from the cache of the provider', (figures.cachedTokens / figures.messages).toFixed(0)],
    ['output tokens a message', (figures.outputTokens / figures.messages).toFixed(0)],
  ];
  const baseline = [
    ['calls a message', (large.calls / figures.messages).toFixed(3)],
    ['input tokens a message', (large.inputTokens / figures.messages).toFixed(0)],
    ['output tokens a message', (large.outputTokens / figures.messages).toFixed(0)],
    ['US dollars for 1,000 messages', dollars(large.usd, figures.messages)],
    ['of these for the replies', dollars(large.replyUsd, figures.messages)],
  ];
  const answers = Object.entries(SOURCES).map(([source, words]) => {
    const { messages = 0, called = 0 } = figures.sources[source] ?? {};
    return [words, String(messages), percent(messages / figures.messages), percent(messages === 0 ? 0 : called / messages)];
  });
  const reply = '`gpt-6-sol` for each reply alone';
  return [
    table(['understands', 'writes', 'US dollars for 1,000 messages', 'saved against four large calls', `saved against ${reply}`], costs),
    table(['what is asked', 'same for all pairs'], calls),
    table(['`gpt-6-sol` for everything', ''], baseline),
    table(['what the customer gets', 'messages', 'share', 'of these with a call'], answers),
  ].join('\n\n');
}

/** @param {number} usd @param {number} messages */
function dollars(usd, messages) {
  return ((usd / messages) * 1_000).toFixed(3);
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

/** As the formatter of the repository writes it. @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
