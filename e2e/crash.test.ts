import { messengerText, whatsappText, type Delivery, type StandInSend } from '@replyforce/adapters/testkit';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from './support/built.js';
import { eventually } from './support/eventually.js';
import { seededRandom } from './support/random.js';
import { replyforce } from './support/run-command.js';
import { freePort, startServer, type ServerProcess } from './support/server-process.js';
import { startStandIn, type StandInProcess } from './support/stand-in-process.js';
import { readStored, sendsInFlight, type StoredTurn } from './support/stored-state.js';
import { temporaryFolder } from './support/temporary-folder.js';

const MESSAGES = 200;
const KILLS = 10;
/** Between two customers, ms: they go on writing while the server dies and comes back. */
const APART_MS = 100;
/** How long the server lives before it is killed, ms. */
const LIFE_MS = { least: 300, most: 1_800 };
/** The platform takes its time, so that a kill finds sends on their way, ms. */
const PLATFORM_MS = 150;
/** An uncertain send that the platform has is settled by its echo or status within this time, ms. */
const SETTLE_MS = 30_000;

const SECRET = 'crash-app-secret';
const TEXTS = [
  'How much is the Fjell?',
  'Do you rent out paragliders?',
  'Hello there',
  'I want to talk to a person',
  'How long is the warranty?',
];
const ENDED_WELL = ['accepted', 'sent', 'delivered', 'read'];

/** Repeat a run with CRASH_SEED. */
const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let platform: StandInProcess;
let server: ServerProcess;

interface Outcome {
  readonly deliveries: readonly Delivery[];
  readonly inFlight: readonly string[];
  readonly everUncertain: ReadonlyMap<string, Uncertain>;
  readonly restartMs: readonly number[];
  readonly sends: readonly StandInSend[];
  readonly correlations: ReadonlyMap<string, number>;
  readonly turns: readonly StoredTurn[];
}

interface Uncertain {
  readonly since: number;
  readonly until?: number;
}

let outcome: Outcome;

beforeAll(async () => {
  ensureBuilt();
  folder = await temporaryFolder();
  const port = await freePort();
  platform = await startStandIn({
    appSecret: SECRET,
    callbackUrl: `http://127.0.0.1:${port}`,
    accounts: [
      { channel: 'facebook', id: 'crash-page', accessToken: 'page-token' },
      { channel: 'whatsapp', id: 'crash-phone', accessToken: 'phone-token' },
    ],
  });
  await platform.control.behave({ delayMs: PLATFORM_MS });
  await furnish();
  outcome = await run(() =>
    startServer({ data: folder.path, port, env: { META_APP_SECRET: SECRET, META_GRAPH_URL: platform.control.url } }),
  );
}, 240_000);

afterAll(async () => {
  await server?.kill();
  await platform?.close();
  await folder?.remove();
});

async function furnish(): Promise<void> {
  const knowledge = join(folder.path, 'shop.md');
  await writeFile(
    knowledge,
    '# Shop\n\n| Model | Price |\n|---|---|\n| Fjell | €3,290 |\n\n## Warranty\n\nThe frame has a warranty of 10 years.\n',
  );
  const data = ['--data', folder.path];
  const channel = (type: string, account: string, token: string) => {
    const credentials = JSON.stringify({ access_token: token });
    return [
      'channel',
      'add',
      '--tenant',
      'shop',
      '--type',
      type,
      '--account-id',
      account,
      '--name',
      type,
      '--credentials',
      credentials,
      ...data,
    ];
  };
  for (const args of [
    ['tenant', 'create', '--name', 'Shop', ...data],
    ['kb', 'add', '--tenant', 'shop', knowledge, ...data],
    channel('facebook', 'crash-page', 'page-token'),
    channel('whatsapp', 'crash-phone', 'phone-token'),
  ]) {
    expect(await replyforce(args)).toMatchObject({ code: 0 });
  }
}

async function run(start: () => Promise<ServerProcess>): Promise<Outcome> {
  const random = seededRandom(seed);
  const stored = readStored(folder.path);
  const restartMs: number[] = [];
  const inFlight: string[] = [];
  const everUncertain = new Map<string, Uncertain>();
  const look = () => noteUncertain(everUncertain, stored.uncertainAttempts());

  server = await start();
  const deliveries = writeAll();
  for (let kill = 0; kill < KILLS; kill += 1) {
    await sleep(LIFE_MS.least + random() * (LIFE_MS.most - LIFE_MS.least));
    look();
    await server.kill();
    inFlight.push(...(await sendsInFlight(folder.path)));
    server = await start();
    restartMs.push(Math.round(server.readyMs));
  }
  const done = await Promise.all(await deliveries);
  await eventually(
    'all work is done',
    async () => {
      look();
      return stored.openJobs() === 0 && stored.turns().length >= MESSAGES && stored.turns().every((turn) => turn.reply_status !== 'sending')
        ? true
        : undefined;
    },
    60_000,
  );
  // Echoes and statuses may still be under way; after that time what is open stays open.
  const { control } = platform;
  await eventually(
    'every webhook of the platform is taken and worked off',
    async () => {
      look();
      return (await control.pendingWebhooks()) === 0 && stored.openJobs() === 0 ? true : undefined;
    },
    SETTLE_MS,
  );
  const acceptedIds = new Set((await control.sent()).map((send) => send.correlationId));
  const isOpen = ([id, { until }]: readonly [string, Uncertain]) => until === undefined && acceptedIds.has(`rf:${id}`);
  for (const deadline = Date.now() + SETTLE_MS; Date.now() < deadline && [...everUncertain].some(isOpen); await sleep(200)) look();
  return {
    deliveries: done,
    inFlight,
    everUncertain,
    restartMs,
    sends: await control.sent(),
    correlations: await control.correlations(),
    turns: stored.turns(),
  };
}

/** All customers write, one after another; the platform delivers each message until the server takes it. */
async function writeAll(): Promise<readonly Promise<Delivery>[]> {
  const deliveries: Promise<Delivery>[] = [];
  for (let index = 0; index < MESSAGES; index += 1) {
    const text = TEXTS[index % TEXTS.length] ?? '';
    const delivery =
      index % 2 === 0
        ? platform.control.deliver(
            'facebook',
            messengerText({ pageId: 'crash-page', from: `2430000000000${1_000 + index}`, text, mid: `m_crash-${index}` }),
          )
        : platform.control.deliver(
            'whatsapp',
            whatsappText({ phoneNumberId: 'crash-phone', from: `491555030${1_000 + index}`, text, id: `wamid.crash-${index}` }),
          );
    deliveries.push(delivery);
    await sleep(APART_MS);
  }
  return deliveries;
}

function noteUncertain(seen: Map<string, Uncertain>, now: readonly string[]): void {
  for (const id of now) if (!seen.has(id)) seen.set(id, { since: Date.now() });
  for (const [id, entry] of seen) if (entry.until === undefined && !now.includes(id)) seen.set(id, { ...entry, until: Date.now() });
}

const isWithPerson = (turn: StoredTurn) => turn.conversation_status === 'needs_human' || turn.owner !== 'ai';
const attemptsOf = (turn: StoredTurn): readonly string[] => turn.attempts?.split(',') ?? [];

describe(`${MESSAGES} messages, ${KILLS} times kill -9 (CRASH_SEED=${seed})`, () => {
  it('prints what came of it', () => {
    const byStatus: Record<string, number> = {};
    for (const { reply_status: status } of outcome.turns) byStatus[status ?? 'no reply'] = (byStatus[status ?? 'no reply'] ?? 0) + 1;
    const settled = [...outcome.everUncertain.values()].filter(({ until }) => until !== undefined).length;
    const redelivered = outcome.deliveries.filter(({ attempts }) => attempts > 1).length;
    process.stdout.write(
      [
        `crash test, seed ${seed}`,
        `  messages ${MESSAGES}, kills ${KILLS}, webhooks the platform had to repeat ${redelivered}`,
        `  turns ${outcome.turns.length}: ${JSON.stringify(byStatus)}`,
        `  sends in flight at the kills ${outcome.inFlight.length}, ever uncertain ${outcome.everUncertain.size}, of those settled ${settled}`,
        `  accepted by the platform ${outcome.sends.length}`,
        `  restart until ready, ms: ${outcome.restartMs.join(' ')}`,
        '',
      ].join('\n'),
    );
    expect(outcome.restartMs).toHaveLength(KILLS);
  });

  it('found sends on their way, or it would prove nothing', () => {
    expect(outcome.inFlight.length).toBeGreaterThan(0);
  });

  it('took every message and stored it once', () => {
    expect(outcome.deliveries.filter((delivery) => !delivery.delivered)).toEqual([]);
    const stored = readStored(folder.path).customerMessages();
    expect(stored).toHaveLength(MESSAGES);
    expect(stored.filter(({ count }) => count !== 1)).toEqual([]);
  });

  it('took every turn once and ended each', () => {
    expect(new Set(outcome.turns.map((turn) => turn.conversation_id)).size).toBe(MESSAGES);
    expect(outcome.turns).toHaveLength(MESSAGES);
    const ends = [...ENDED_WELL, 'failed', 'uncertain'];
    expect(outcome.turns.filter((turn) => !ends.includes(turn.reply_status ?? '') && !isWithPerson(turn))).toEqual([]);
    expect(readStored(folder.path).deadJobs()).toEqual([]);
  });

  it('showed the platform each correlation id at most once', () => {
    expect([...outcome.correlations].filter(([, times]) => times > 1)).toEqual([]);
  });

  it('showed every customer at most one reply, and exactly one where the turn ended well', () => {
    const perCustomer = new Map<string, number>();
    for (const { to } of outcome.sends) perCustomer.set(to, (perCustomer.get(to) ?? 0) + 1);
    expect([...perCustomer].filter(([, count]) => count > 1)).toEqual([]);
    const sent = new Set(outcome.sends.map((send) => send.correlationId));
    const well = outcome.turns.filter((turn) => ENDED_WELL.includes(turn.reply_status ?? ''));
    expect(well.filter((turn) => attemptsOf(turn).filter((id) => sent.has(id)).length !== 1)).toEqual([]);
    expect(well.length).toBeGreaterThan(MESSAGES / 2);
  });

  it('was uncertain only of sends that were in flight at a kill', () => {
    expect([...outcome.everUncertain.keys()].filter((id) => !outcome.inFlight.includes(id))).toEqual([]);
    expect(outcome.turns.filter((turn) => turn.reply_status === 'uncertain').length).toBeLessThanOrEqual(outcome.inFlight.length);
  });

  it('settled what the platform had taken by its echo or status', () => {
    const sent = new Set(outcome.sends.map((send) => send.correlationId));
    const taken = [...outcome.everUncertain].filter(([id]) => sent.has(`rf:${id}`));
    expect(taken.filter(([, { since, until }]) => until === undefined || until - since > SETTLE_MS)).toEqual([]);
    expect(outcome.turns.filter((turn) => turn.reply_status === 'uncertain' && attemptsOf(turn).some((id) => sent.has(id)))).toEqual([]);
  });
});
