import { writeFile } from 'node:fs/promises';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { paintFor, type Paint } from '../paint.js';
import type { Shell } from '../shell.js';
import { toJunit, type SuiteResult } from './junit.js';
import { blobsPort } from './ports/blobs.js';
import { channelPort } from './ports/channel.js';
import { crmPort } from './ports/crm.js';
import { eventsPort } from './ports/events.js';
import { queuePort } from './ports/queue.js';
import { storagePort } from './ports/storage.js';
import { inTime, runSuite, type CaseResult } from './run-suite.js';
import { openSuite, type Suite } from './suite.js';

export interface ConformanceFlags {
  readonly storage?: string;
  readonly queue?: string;
  readonly events?: string;
  readonly blobs?: string;
  readonly channel?: string;
  readonly crm?: string;
  /** s, for one case. */
  readonly timeout: number;
  readonly junit?: string;
  readonly json?: boolean;
}

/** A server may have to be reached and a database to be made, s. */
const OPENING_S = 10;

type PortName = 'storage' | 'queue' | 'events' | 'blobs' | 'channel' | 'crm';

/** One line a port: its flag has the same name. */
const OPENERS: Readonly<Record<PortName, (address: string, shell: Shell) => Promise<Suite>>> = {
  storage: (address, shell) => openSuite(storagePort, address, shell),
  queue: (address, shell) => openSuite(queuePort, address, shell),
  events: (address, shell) => openSuite(eventsPort, address, shell),
  blobs: (address, shell) => openSuite(blobsPort, address, shell),
  channel: (address, shell) => openSuite(channelPort, address, shell),
  crm: (address, shell) => openSuite(crmPort, address, shell),
};

/** Runs the cases of every port that was named. Exit code 1 where one fails. */
export async function conformance(shell: Shell, flags: ConformanceFlags): Promise<void> {
  const names = (Object.keys(OPENERS) as PortName[]).filter((name) => flags[name] !== undefined);
  if (names.length === 0) {
    throw new CommandFailure(
      EXIT.usage,
      `Say what is to be tried: ${Object.keys(OPENERS)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  }
  const results: SuiteResult[] = [];
  for (const name of names) {
    const seconds = Math.max(flags.timeout, OPENING_S);
    const suite = await inTime(OPENERS[name](flags[name] ?? '', shell), seconds * 1_000, () => {
      throw new CommandFailure(EXIT.failed, `What --${name} names was not opened and closed within ${seconds} s.`);
    });
    try {
      results.push(await play(shell, suite, flags));
    } finally {
      await inTime(suite.end(), seconds * 1_000, () => shell.note(`What --${name} names was not put away within ${seconds} s.`));
    }
  }
  const all = results.flatMap(({ cases }) => cases);
  const count = (outcome: CaseResult['outcome']) => all.filter((one) => one.outcome === outcome).length;
  const [passed, failed, leftOut] = [count('passed'), count('failed'), count('left_out')];
  if (flags.json) await shell.data(JSON.stringify({ suites: results, passed, failed, left_out: leftOut }));
  if (flags.junit !== undefined) await writeJunit(flags.junit, results);
  shell.note(`${passed} passed, ${failed} failed, ${leftOut} left out`);
  if (failed > 0) shell.exitWith(EXIT.failed);
}

async function play(shell: Shell, suite: Suite, { timeout, json }: ConformanceFlags): Promise<SuiteResult> {
  const paint = paintFor(shell);
  shell.note(`${suite.port}: ${suite.subject}`);
  const cases: CaseResult[] = [];
  for await (const result of runSuite(suite, timeout * 1_000)) {
    cases.push(result);
    if (!json) await shell.data(lineOf(result, paint));
  }
  return { port: suite.port, subject: suite.subject, cases };
}

function lineOf({ name, outcome, ms, reason = '' }: CaseResult, paint: Paint): string {
  if (outcome === 'passed') return `${paint.green('passed')}    ${name} ${paint.dim(`${ms} ms`)}`;
  if (outcome === 'left_out') return `${paint.yellow('left out')}  ${name}: ${reason}`;
  return `${paint.red('failed')}    ${name}\n${reason.replace(/^/gm, '          ')}`;
}

async function writeJunit(file: string, results: readonly SuiteResult[]): Promise<void> {
  try {
    await writeFile(file, toJunit(results));
  } catch (error) {
    throw new CommandFailure(EXIT.usage, `The results cannot be written to ${file}.`, { cause: error });
  }
}
