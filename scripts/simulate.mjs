// Plays many seeded histories of the engine on several processes. What is done is kept in a small file: called again with
// the same code it goes on where it stopped. Ends with 1 and the whole trace at the first history that violates something.
//
//   npm run simulate -- --seeds 1000000 --processes 2
//   npm run simulate -- --seed 4711              one history with its trace
import { createHash } from 'node:crypto';
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CODE = join(ROOT, 'packages/core/dist/testing/index.js');
const CHUNK = 500;
const PROGRESS_MS = 5_000;

const { simulate, findViolation, INVARIANTS } = await import(CODE);

if (process.send) work();
else process.exitCode = await main();

/** A child: plays one chunk of seeds after another. */
function work() {
  process.on('message', async ({ first, count }) => {
    const tally = { histories: 0, steps: 0, requests: 0, crashes: 0, dead: 0 };
    let failed;
    for (let seed = first; seed < first + count && !failed; seed += 50) {
      const onHistory = (history) => {
        tally.histories += 1;
        for (const key of ['steps', 'requests', 'crashes', 'dead']) tally[key] += history[key];
      };
      failed = (await findViolation(seed, Math.min(50, first + count - seed), { onHistory }))?.seed;
      // Signals and promises that are over are let go only between turns of the event loop.
      await new Promise(setImmediate);
    }
    process.send({ first, tally, failed });
  });
}

async function main() {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '20000' },
      from: { type: 'string', default: '1' },
      processes: { type: 'string', default: String(availableParallelism()) },
      seed: { type: 'string' },
      state: { type: 'string', default: join(ROOT, '.replyforce/simulation.json') },
    },
  });
  if (values.seed !== undefined) return show(wholeNumber('seed', values.seed));
  const from = wholeNumber('from', values.from);
  const end = from + wholeNumber('seeds', values.seeds);
  return playAll(from, end, wholeNumber('processes', values.processes), values.state);
}

function wholeNumber(name, text) {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  console.error(`--${name} must be a whole number, not ${text}`);
  process.exit(2);
}

async function show(seed) {
  const history = await simulate(seed, { trace: true });
  for (const line of history.trace) console.log(line);
  const { violation, steps, hash } = history;
  console.log(`seed ${seed}: ${steps} steps, hash ${hash}`);
  if (!violation) return 0;
  console.log(`VIOLATED ${INVARIANTS[violation.invariant]}\n  ${violation.detail} (step ${violation.step}, ${violation.at} ms)`);
  return 1;
}

async function playAll(from, end, processes, path) {
  const code = createHash('sha256').update(readFileSync(CODE)).digest('hex');
  const state = readState(path, code, from);
  if (state.next > from) console.error(`going on at seed ${state.next}`);
  const startedAt = Date.now();
  const before = state.tally.histories;
  const report = setInterval(() => progress(state, end, before, startedAt), PROGRESS_MS);
  const failed = await runChunks(state, end, processes, () => writeState(path, state));
  clearInterval(report);
  progress(state, end, before, startedAt);
  if (failed === undefined) {
    console.error(`no violation in the seeds ${from} to ${Math.max(from, end - 1)}`);
    return 0;
  }
  await show(failed);
  console.error(`seed ${failed} violates an invariant; again with: npm run simulate -- --seed ${failed}`);
  return 1;
}

/** Hands out chunks until the end or the first violation; the seed that violated, or undefined. */
function runChunks(state, end, processes, save) {
  let handedOut = state.next;
  let failed;
  const done = new Set();
  const children = new Set();
  return new Promise((resolve, reject) => {
    const handOut = (child) => {
      if (failed !== undefined || handedOut >= end) {
        child.disconnect();
        children.delete(child);
        if (children.size === 0) resolve(failed);
        return;
      }
      const count = Math.min(CHUNK, end - handedOut);
      child.count = count;
      child.send({ first: handedOut, count });
      handedOut += count;
    };
    for (let index = 0; index < Math.max(1, processes); index += 1) {
      const child = fork(fileURLToPath(import.meta.url));
      children.add(child);
      child.on('message', (result) => {
        if (result.failed === undefined) {
          done.add({ first: result.first, count: child.count });
          for (const key of Object.keys(state.tally)) state.tally[key] += result.tally[key];
        } else failed = Math.min(failed ?? result.failed, result.failed);
        advance(state, done);
        save();
        handOut(child);
      });
      child.on('error', reject);
      child.on('exit', (status) => status && reject(new Error(`a process of the simulation ended with ${status}`)));
      handOut(child);
    }
  });
}

/** Moves on over every chunk that is done without a gap. */
function advance(state, done) {
  for (let found = true; found;) {
    found = false;
    for (const chunk of done) {
      if (chunk.first !== state.next) continue;
      state.next += chunk.count;
      done.delete(chunk);
      found = true;
    }
  }
}

function readState(path, code, from) {
  const fresh = { code, from, next: from, tally: { histories: 0, steps: 0, requests: 0, crashes: 0, dead: 0 } };
  try {
    const state = JSON.parse(readFileSync(path, 'utf8'));
    if (state.code === code && state.from === from) return state;
    console.error('the code or the first seed is another one than last time: starting anew');
  } catch {
    // Nothing was kept yet.
  }
  return fresh;
}

function writeState(path, state) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(state));
}

function progress(state, end, before, startedAt) {
  const { histories, steps, requests, crashes, dead } = state.tally;
  const perSecond = Math.round((histories - before) / ((Date.now() - startedAt) / 1_000));
  const left = perSecond > 0 ? `, ${Math.ceil((end - state.next) / perSecond / 60)} min left` : '';
  console.error(
    `${histories} histories (${perSecond}/s${left}): ${steps} steps, ${requests} sends, ${crashes} crashes, ${dead} dead letters`,
  );
}
