/**
 * Refits the weights by which the output guard judges whether a source bears out a statement of a reply.
 *
 *   npm run build && node training/claims.js [--check] [--untouched] [--caught 0.95] [--out packages/core/src/agents/output-guard/claim-weights.ts]
 *
 * Fits on the claims in `desk/` that are worked on, with --untouched on those in `desk/untouched/judged` as well (with what the guard
 * reads today that gained nothing), never on those in `desk/holdout`. The threshold is the lowest at which fits that have not seen a
 * business hold that share (`--caught`) of its wrong replies. With --check it only prints what those fits reach, as a curve. No randomness: the same sets and the same code give the same weights. A minute or two.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AGAINST_CLAIMS, evidenceOfReply } from '@replyforce/core/models';
import { createKnowledgeIndex, guardReply } from '@replyforce/core';
import { claimRows, folderOf, groundsOf, JUDGED, untouchedClaims } from './eval/desk-sets.js';
import { fitClaims, scoreOfReply } from './lib/fit-claims.js';

/** @typedef {import('./lib/fit-claims.js').ReplyRow} ReplyRow */
/** @typedef {import('./eval/desk-sets.js').ClaimRow & { readonly passages?: () => ReturnType<typeof import('./eval/desk-sets.js').passagesIn> }} Claim */
/** @typedef {{ readonly row: ReplyRow, readonly score: number }} Scored */

/** Businesses of the short pages are few claims each: they are left out as one. */
const SHORT_PAGES = 'short pages';
const SHARES = [0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98];

function readRows() {
  /** @type {Map<string, ReturnType<typeof groundsOf>>} */
  const grounds = new Map();
  /** @type {readonly Claim[]} */
  const claims = [...claimRows(''), ...(values.untouched ? untouchedClaims(JUDGED) : [])];
  const read = claims.map((row) => {
    const knowledge = grounds.get(row.business) ?? (row.passages ? createKnowledgeIndex(row.passages(), 1) : groundsOf(row.business));
    grounds.set(row.business, knowledge);
    const input = { reply: row.reply, history: row.history, knowledge };
    const { flags } = guardReply(input);
    const ways = evidenceOfReply(input);
    return {
      id: row.id,
      business: row.passages !== undefined || folderOf(row.business) !== undefined ? row.business : SHORT_PAGES,
      supported: row.supported,
      held: flags.some((flag) => flag !== 'unsupported_claim' && flag !== 'forbidden_promise') || (ways.length === 0 && flags.length > 0),
      ways,
    };
  });
  const names = [...new Set(read.flatMap(({ ways }) => ways.flat(3)).flatMap((evidence) => Object.keys(evidence)))];
  const rows = read.map(({ ways, ...row }) => ({
    ...row,
    statements: ways.map((each) =>
      each.map((demands) =>
        demands.map((sources) => sources.map((evidence) => Float64Array.from([...names.map((name) => evidence[name] ?? 0), 1]))),
      ),
    ),
  }));
  return { rows, names };
}

/** The lowest threshold that holds such a share of the wrong replies. @param {readonly Scored[]} scored @param {number} share */
function thresholdFor(scored, share) {
  const wrong = scored.filter(({ row }) => !row.supported).map(({ score }) => score);
  wrong.sort((left, right) => left - right);
  const last = wrong[Math.ceil(share * wrong.length) - 1] ?? 0;
  return Math.ceil((last + 1e-6) * 100) / 100;
}

/** @param {string} label @param {readonly Scored[]} scored @param {number} threshold */
function print(label, scored, threshold) {
  const share = (/** @type {boolean} */ supported) => {
    const those = scored.filter(({ row }) => row.supported === supported);
    return (those.filter(({ score }) => score < threshold).length / those.length).toFixed(3);
  };
  console.error(`${label}: caught ${share(false)}, false alarms ${share(true)}`);
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    untouched: { type: 'boolean', default: false },
    caught: { type: 'string', default: '0.95' },
    out: { type: 'string', default: 'packages/core/src/agents/output-guard/claim-weights.ts' },
  },
});
const { rows, names } = readRows();
const against = new Set(AGAINST_CLAIMS);
const businesses = [...new Set(rows.map(({ business }) => business))];
/** Each by a fit that has not seen its business. */
const unseen = businesses.flatMap((business) => {
  const model = fitClaims(
    rows.filter((row) => row.business !== business),
    names,
    against,
  );
  return rows.filter((row) => row.business === business).map((row) => ({ row, score: scoreOfReply(row, model) }));
});
for (const share of SHARES) print(`left out, threshold ${thresholdFor(unseen, share)}`, unseen, thresholdFor(unseen, share));
const threshold = thresholdFor(unseen, Number(values.caught));
for (const business of businesses)
  print(
    `without ${business}`,
    unseen.filter(({ row }) => row.business === business),
    threshold,
  );
const model = fitClaims(rows, names, against);
print(
  'fitted on all',
  rows.map((row) => ({ row, score: scoreOfReply(row, model) })),
  threshold,
);
const lines = names.flatMap((name, at) => (Math.abs(model.weights[at] ?? 0) < 0.02 ? [] : [`    ${name}: ${model.weights[at]},`]));
if (!values.check)
  writeFileSync(
    values.out,
    `/** Written by \`training/claims.js\`; what each name means stands in \`weighing.ts\`. */
export interface ClaimWeights {
  /** A source worth less bears nothing out. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const CLAIM_WEIGHTS: ClaimWeights = {
  threshold: ${threshold},
  bias: ${model.weights[names.length]},
  weights: {
${lines.join('\n')}
  },
};
`,
  );
