/** @typedef {import('../prove.js').Proof} Proof */

const HEADS = [
  'fault',
  'times',
  'messages',
  'stored',
  'answered',
  'person',
  'failed',
  'uncertain',
  'lost',
  'duplicated',
  'out of order',
  'p50 ms',
  'p99 ms',
];

/** Characters of the log of a process that ended by itself. */
const LAST_WORDS = 2_000;

/** The table of one mode as Markdown, and what it cannot hold in words below. @param {Proof} proof */
export function inWords(proof) {
  const { mode, seed, rows, recovery, uncertain, violations } = proof;
  const cells = rows.map(({ label, times, messages, stored, ends, lost, duplicated, outOfOrder, p50, p99 }) => [
    label, times || '', messages, stored, ends.answered, ends['with a person'], ends.failed, ends.uncertain, lost, duplicated, outOfOrder, p50 ?? '', p99 ?? '',
  ]); // prettier-ignore
  return [
    `### ${mode}, seed ${seed}: ${proof.messages} messages of ${proof.customers} customers, ${proof.kills} × kill -9, ${(proof.tookMs / 60_000).toFixed(1)} minutes`,
    '',
    ...table([HEADS, ...cells.map((line) => line.map(String))]),
    '',
    `- Turns: ${Object.entries(proof.turns).map(([end, count]) => `${count} ${end}`).join(', ')}.`, // prettier-ignore
    `- Webhooks: ${proof.webhooks} posted, ${proof.redelivered} deliveries repeated because no 200 came. Order was held against the platform's for ${proof.pairs.held} pairs of messages; ${proof.pairs.free} were delivered side by side or late.`,
    `- Recovery after a kill, ${proof.alone ? 'from the start of the new process' : 'from the kill, the others carry on'}, until the last owed answer reached the platform: p50 ${recovery.p50 ?? '–'} ms, max ${recovery.max ?? '–'} ms over ${recovery.count} watched kills with ${recovery.owed} owed answers (bound ${proof.recoveryBoundMs}). Ready again after p50 ${proof.restart.p50} ms, max ${proof.restart.max} ms.`,
    `- Sends under way at the kills: ${proof.inFlight}${proof.alone ? '' : ' (those of living processes too)'}, of them ${proof.cutOff} between the platform's receipt and its answer. Seen uncertain: ${uncertain.seen}, ${uncertain.cutOff} of these under way at a kill, the others by the platform's doing; settled by echo or status ${uncertain.settled.count} (slowest ${uncertain.settled.slowestMs ?? '–'} ms), shown to a person ${uncertain.shown.count} (slowest ${uncertain.shown.slowestMs ?? '–'} ms), still open ${uncertain.open}.`,
    `- Conversations in which the machine said what it is with its first message: ${proof.disclosed}; every other one would be a violation.`,
    `- Dead letters: ${proof.deadLetters}. Processes that ended by themselves: ${proof.endedByThemselves.length}.`,
    ...proof.endedByThemselves.map(({ name, code, log }) => `    ${name} with ${code}: ${log.slice(-LAST_WORDS)}`),
    violations.length === 0 ? '- No violation.' : `- ${violations.length} VIOLATIONS:`,
    ...violations
      .slice(0, 20)
      .map(({ invariant, detail, customer }) => `    ${invariant}: ${detail}${customer && ` (customer ${customer})`}`),
    ...(violations.length === 0 ? [] : proof.timelines).flatMap(({ customer, lines }) => [
      '',
      `Timeline of customer ${customer}:`,
      ...lines.map((line) => `    ${line}`),
    ]),
    '',
  ].join('\n');
}

/** @param {readonly (readonly string[])[]} lines */
function table(lines) {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const written = lines.map(
    (line) =>
      `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`,
  );
  const rule = `|${widths.map((width, column) => (column === 0 ? `${'-'.repeat(width + 2)}` : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [written[0] ?? '', rule, ...written.slice(1)];
}
