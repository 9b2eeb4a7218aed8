import { graphStandIn } from '@replyforce/adapters/testkit';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createKiller } from './faults/kills.js';
import { playFaults } from './faults/play.js';
import { createTroubles } from './faults/troubles.js';
import { MODES } from './modes/modes.js';
import { planActs } from './plan/acts.js';
import { planCustomers } from './plan/customers.js';
import { createPace } from './plan/pace.js';
import { planPosts } from './plan/posts.js';
import { createRandom } from './plan/random.js';
import { quantile, rowsOf } from './report/rows.js';
import { timelineOf } from './report/timeline.js';
import { createFleet } from './servers/fleet.js';
import { accountOf, furnish, TOKEN } from './servers/furnish.js';
import { createDriver } from './traffic/driver.js';
import { readDisclosures } from './verdict/disclosures.js';
import { judgeAll } from './verdict/judge-all.js';
import { openJobs, readStore } from './verdict/read-store.js';
import { recoveries } from './verdict/recovery.js';
import { watchUncertain } from './verdict/uncertain.js';

const SECRET = 'proof-app-secret';
const TENANTS = 4;
/** After the last fault all work is to come to its end within this time, ms: the longest wait is the half minute of an uncertain send. */
const REST_WITHIN_MS = 120_000;
/** After a kill, what was under way moves on within this time, ms. */
const RECOVERY_BOUND_MS = 5_000;
const REPORT_MS = 10_000;

/**
 * @typedef {Awaited<ReturnType<typeof prove>>} Proof
 *
 * @typedef {object} ProofOptions
 * @property {keyof typeof MODES} mode
 * @property {number} messages
 * @property {number} kills
 * @property {number} seed
 * @property {boolean} oneEach every customer writes one message
 * @property {boolean} troubles the platform misbehaves too
 * @property {(text: string) => void} progress
 * @property {AbortSignal} signal ends the run early and cleans up; the proof is then rejected
 */

/**
 * Starts an installation in one of its modes, lets customers write to it while it is killed and its neighbours misbehave, and holds
 * what the customers wrote, what is stored and what the platform showed against one another.
 * @param {ProofOptions} options
 */
export async function prove({ mode: name, messages: count, kills: killCount, seed, oneEach, troubles, progress, signal }) {
  const startedAt = Date.now();
  /** @type {(() => Promise<unknown>)[]} */
  const undo = [];
  try {
    const folder = await mkdtemp(join(tmpdir(), 'replyforce-proof-'));
    undo.push(() => rm(folder, { recursive: true, force: true }));
    const mode = await MODES[name](folder, { META_APP_SECRET: SECRET, LOG_LEVEL: 'warn' });
    undo.push(mode.close);

    const random = createRandom(seed);
    const plan = planActs({
      random: random.fork(),
      kills: killCount,
      database: mode.restartDatabase !== null,
      redis: mode.restartRedis !== null,
      troubles,
    });
    const run = `${seed}${name[0]}`;
    const customers = planCustomers({ random: random.fork(), count, oneEach, durationMs: plan.durationMs, tenants: TENANTS, run });
    const posts = planPosts(random.fork(), customers);

    const tenants = await furnish({ data: mode.members[0]?.data ?? folder, env: mode.env, tenants: TENANTS });
    const platform = await graphStandIn({
      appSecret: SECRET,
      redeliverForMs: 15 * 60_000,
      accounts: tenants.flatMap((_, tenant) =>
        /** @type {const} */ (['facebook', 'whatsapp']).map((channel) => ({ channel, id: accountOf(channel, tenant), accessToken: TOKEN })),
      ),
    });
    undo.push(platform.close);
    const fleet = await createFleet({ members: mode.members, env: mode.env, platformPort: Number(new URL(platform.url).port) });
    undo.push(fleet.close);
    platform.setCallbackUrl(fleet.wayIn.url);
    await fleet.startAll();
    signal.throwIfAborted();

    /** @type {import('./faults/kills.js').Kill[]} */
    const kills = [];
    /** @type {import('./faults/play.js').Fault[]} */
    const faults = [];
    const pace = createPace();
    signal.addEventListener('abort', () => pace.stop());
    const killer = createKiller({ fleet, mode, key: tenants[0]?.key ?? '', kills });
    const driver = createDriver({ platform, pace, customers, posts });
    const uncertainties = watchUncertain(mode, () => fleet.members.some(({ isReady }) => isReady));
    undo.push(() => uncertainties.stop());
    let acts = 0;
    const reporter = setInterval(() => {
      progress(
        `${name}: ${(pace.now() / 1_000).toFixed(0)} of ${(plan.durationMs / 1_000).toFixed(0)} s, ${acts} of ${plan.acts.length} acts, ${kills.length} kills, ${platform.sent().length} answers, ${platform.pendingWebhooks()} webhooks under way`,
      );
    }, REPORT_MS);
    undo.push(async () => clearInterval(reporter));

    await Promise.all([
      driver.play(),
      playFaults({
        pace, ...plan, mode, faults,
        killer,
        platformTroubles: createTroubles({ platform, fleet }),
        onAct: (done) => void (acts = done),
      }), // prettier-ignore
    ]);
    signal.throwIfAborted();
    progress(`${name}: all is written and done to it; waiting for its work to come to an end`);
    const rest = await untilAtRest({ fleet, platform, tenants, driver, uncertainties, signal });
    clearInterval(reporter);
    const uncertain = await uncertainties.stop(killer.inFlight);

    progress(`${name}: reading what is stored`);
    const stored = await readStore(fleet.apiUrl(), tenants);
    const sends = platform.sent();
    const verdict = judgeAll({ customers, posts, stored, sends, correlations: platform.correlations() });
    const { violations } = verdict;
    const disclosures = await readDisclosures(fleet.apiUrl(), tenants, stored);
    violations.push(...disclosures.violations);
    if (!rest.reached)
      violations.push({
        invariant: 'atRest',
        detail: `${rest.open} jobs and ${platform.pendingWebhooks()} webhooks were open ${REST_WITHIN_MS / 1_000} s after the last fault`,
        customer: '',
      });
    const alone = mode.members.length === 1;
    const recovered = recoveries({ kills, faults, fates: verdict.fates, alone });
    const times = recovered.map(({ ms }) => ms).sort((left, right) => left - right);
    const restarts = kills.map(({ readyAt, spawnedAt }) => readyAt - spawnedAt).sort((left, right) => left - right);
    const suspects = [...new Set([...violations.map(({ customer }) => customer), ...late(recovered, verdict.fates)])].slice(0, 3);
    return {
      mode: name,
      seed,
      messages: count,
      customers: customers.length,
      kills: kills.length,
      alone,
      tookMs: Date.now() - startedAt,
      rows: rowsOf({ fates: verdict.fates, kills, faults }),
      turns: Object.fromEntries(verdict.turns),
      pairs: verdict.pairs,
      /** Conversations in which the customer was told of the machine with its first message. */
      disclosed: disclosures.told,
      webhooks: posts.length,
      redelivered: driver.redelivered(),
      recoveryBoundMs: RECOVERY_BOUND_MS,
      recovery: {
        count: times.length,
        owed: recovered.reduce((sum, { owed }) => sum + owed, 0),
        p50: quantile(times, 0.5),
        max: times.at(-1) ?? null,
        /** Slowest first. */
        each: recovered
          .toSorted((left, right) => right.ms - left.ms)
          .map(({ kill, owed, ms, slowest }) => ({ point: kill.point, process: kill.process, owed, ms, slowest })),
      },
      restart: { p50: quantile(restarts, 0.5), max: restarts.at(-1) ?? null },
      cutOff: fleet.cutOff(),
      inFlight: killer.inFlight.size,
      uncertain,
      /** All that was done, in order; times from the first on. */
      history: historyOf(kills, faults),
      deadLetters: rest.dead,
      endedByThemselves: fleet.endedByThemselves().map((member) => ({
        name: member.name,
        code: member.process.exitCode(),
        log: member.process.stderr(),
      })),
      violations,
      timelines: suspects.flatMap((id) => {
        const customer = customers.find((one) => one.id === id);
        return customer ? [{ customer: id, lines: timelineOf({ customer, stored, sends, kills, faults }) }] : [];
      }),
    };
  } finally {
    for (const step of undo.toReversed()) await Promise.resolve(step()).catch((error) => progress(`cleaning up: ${error}`));
  }
}

/**
 * @param {readonly import('./faults/kills.js').Kill[]} kills
 * @param {readonly import('./faults/play.js').Fault[]} faults
 */
function historyOf(kills, faults) {
  const all = [
    ...kills.map(({ point, process, at, readyAt, watched }) => ({ label: `kill ${point}`, process, from: at, to: readyAt, watched })),
    ...faults,
  ];
  const begin = Math.min(...all.map(({ from }) => from));
  return all
    .map(({ from, to, ...rest }) => ({ from: from - begin, to: to - begin, ...rest }))
    .sort((left, right) => left.from - right.from);
}

/**
 * Customers whose answers came later after a kill than the bound allows.
 * @param {ReturnType<typeof recoveries>} recovered
 * @param {readonly import('./verdict/conversation.js').Fate[]} fates
 */
function late(recovered, fates) {
  return recovered
    .filter(({ ms }) => ms > RECOVERY_BOUND_MS)
    .flatMap(({ slowest }) => fates.find(({ message }) => message.mid === slowest)?.message.customer.id ?? []);
}

/**
 * Waits until every webhook is taken, no job is open and no send uncertain that nobody was shown.
 * @param {object} given
 * @param {import('./servers/fleet.js').Fleet} given.fleet
 * @param {import('@replyforce/adapters/testkit').StandIn} given.platform
 * @param {readonly import('./servers/furnish.js').Tenant[]} given.tenants
 * @param {ReturnType<typeof createDriver>} given.driver
 * @param {ReturnType<typeof watchUncertain>} given.uncertainties
 * @param {AbortSignal} given.signal
 */
async function untilAtRest({ fleet, platform, tenants, uncertainties, signal }) {
  const deadline = Date.now() + REST_WITHIN_MS;
  let calm = 0;
  let jobs = { open: 0, dead: 0 };
  while (Date.now() < deadline) {
    signal.throwIfAborted();
    jobs = await openJobs(fleet.apiUrl(), tenants);
    calm = jobs.open === 0 && platform.pendingWebhooks() === 0 && uncertainties.open() === 0 ? calm + 1 : 0;
    // Twice: between a job's end and the webhook it causes there is a moment without either.
    if (calm > 1) return { reached: true, ...jobs };
    await sleep(250, undefined, { signal });
  }
  return { reached: false, ...jobs };
}
