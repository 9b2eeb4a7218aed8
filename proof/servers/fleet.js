import { setTimeout as sleep } from 'node:timers/promises';
import { openDoor } from './door.js';
import { freePort, spawnServer } from './server-process.js';

/** Exit code of a process that cannot reach what it needs. */
const UNREACHABLE = 3;
const MOST_STARTS = 10;

/**
 * @typedef {'all' | 'api' | 'worker'} Role
 * @typedef {{ readonly name: string, readonly role: Role, readonly data: string }} MemberPlan
 *
 * A process of the installation, whichever incarnation of it runs now.
 * @typedef {object} Member
 * @property {string} name
 * @property {Role} role
 * @property {number} port
 * @property {Awaited<ReturnType<typeof openDoor<Member>>>} wayOut its door to the platform
 * @property {import('./server-process.js').ServerProcess} process
 * @property {boolean} isReady
 * @property {() => void} spawn
 *
 * @typedef {Awaited<ReturnType<typeof createFleet>>} Fleet
 */

/**
 * The processes of one installation, the door webhooks come in by and, for each process, a door it sends through.
 * @param {object} options
 * @param {readonly MemberPlan[]} options.members
 * @param {Readonly<Record<string, string>>} options.env of all
 * @param {number} options.platformPort
 */
export async function createFleet({ members: plans, env, platformPort }) {
  /** @type {Member[]} */
  const members = [];
  let turn = 0;

  const takesWebhooks = (/** @type {Member} */ { role }) => role !== 'worker';
  const wayIn = await openDoor(() => {
    const open = members.filter((member) => takesWebhooks(member) && member.isReady);
    turn += 1;
    const member = open[turn % Math.max(1, open.length)];
    return member && { port: member.port, key: member };
  });

  for (const { name, role, data } of plans) {
    const port = await freePort();
    const wayOut = await openDoor(() => ({ port: platformPort, key: member }));
    /** @type {Member} */
    const member = {
      name,
      role,
      port,
      wayOut,
      process: /** @type {any} */ (undefined),
      isReady: false,
      spawn() {
        member.process = spawnServer({ data, port, env: { ...env, REPLYFORCE_ROLE: role, META_GRAPH_URL: wayOut.url } });
      },
    };
    members.push(member);
  }

  /** Resolves when it is ready; false where it was killed before. @param {Member} member */
  async function start(member) {
    for (let starts = 1; ; starts += 1) {
      member.spawn();
      const { process } = member;
      try {
        const ready = await process.ready;
        if (ready && member.process === process) member.isReady = true;
        return ready;
      } catch (error) {
        // While its database restarts it ends by its own account, and is started again as a supervisor would.
        if (Object(error).exitCode !== UNREACHABLE || starts === MOST_STARTS || member.process !== process) throw error;
        await sleep(1_000);
      }
    }
  }

  /** @param {Member} member */
  async function kill(member) {
    member.isReady = false;
    await member.process.kill();
  }

  return {
    members,
    wayIn,
    start,
    kill,
    startAll: () => Promise.all(members.map(start)),
    /** Base URL of a process that serves the API now. */
    apiUrl() {
      const member = members.find((one) => takesWebhooks(one) && one.isReady);
      if (!member) throw new Error('No process serves the API.');
      return `http://127.0.0.1:${member.port}`;
    },
    /** Sends that were cut off by a kill before their answer. */
    cutOff: () => members.reduce((sum, { wayOut }) => sum + wayOut.cutOff(), 0),
    endedByThemselves: () => members.filter(({ process }) => process?.endedByItself()),
    async close() {
      await Promise.all(members.filter(({ process }) => process).map(kill));
      await Promise.all([wayIn.shut(), ...members.map(({ wayOut }) => wayOut.shut())]);
    },
  };
}
