import { randomUUID } from 'node:crypto';
import type pg from 'pg';

const CHANNEL = 'replyforce';
/** Commits within this time are told in one notice, ms. Telling belongs to no transaction: NOTIFY would make all commits queue. */
const GATHER_MS = 10;
/** Listeners look into the database, so many notices within this time are one to them, ms. The first is told at once. */
const CALM_MS = 50;
/** Pause before a lost connection is made anew, ms. Meanwhile the workers' sweep finds what nobody tells. */
const RECONNECT_MS = 1_000;

/** Tells other processes that something was committed, and is told by them. */
export interface Notices {
  /** Something was committed here. */
  tell(): void;
  watch(listener: () => void): () => void;
  /** Says what is still to be said and stops listening. */
  close(): Promise<void>;
}

/** A connection that is nobody else's, and how to let it go. */
export interface OwnConnection {
  readonly client: pg.ClientBase;
  end(): Promise<void>;
}

export function createNotices(pool: pg.Pool, connect: () => Promise<OwnConnection>): Notices {
  const sender = randomUUID();
  const listeners = new Set<() => void>();
  let telling: NodeJS.Timeout | undefined;
  let calm: NodeJS.Timeout | undefined;
  let more = false;
  let reconnecting: NodeJS.Timeout | undefined;
  let connection: Promise<OwnConnection> | undefined;
  let closed = false;

  async function say(): Promise<void> {
    telling = undefined;
    // Where it cannot be said the sweep has to do.
    await pool.query('SELECT pg_notify($1, $2)', [CHANNEL, sender]).catch(() => undefined);
  }

  function callAll(): void {
    more = calm !== undefined;
    if (more) return;
    calm = setTimeout(() => {
      calm = undefined;
      if (more) callAll();
    }, CALM_MS).unref();
    for (const listener of listeners) listener();
  }

  async function listen(): Promise<OwnConnection> {
    const own = await connect();
    own.client.on('notification', ({ payload }) => {
      if (payload !== sender) callAll();
    });
    own.client.on('error', () => undefined);
    own.client.on('end', lost);
    try {
      await own.client.query(`LISTEN ${CHANNEL}`);
      return own;
    } catch (error) {
      await own.end().catch(() => undefined);
      throw error;
    }
  }

  function open(again = false): void {
    if (closed || connection) return;
    const opening = listen();
    connection = opening;
    opening.then(
      () => {
        // What was said while nobody listened.
        if (again) callAll();
      },
      () => lost(),
    );
  }

  function lost(): void {
    connection = undefined;
    if (closed || listeners.size === 0) return;
    clearTimeout(reconnecting);
    reconnecting = setTimeout(() => open(true), RECONNECT_MS).unref();
  }

  return {
    tell() {
      if (!closed) telling ??= setTimeout(() => void say(), GATHER_MS);
    },
    watch(listener) {
      listeners.add(listener);
      open();
      return () => void listeners.delete(listener);
    },
    async close() {
      closed = true;
      clearTimeout(reconnecting);
      clearTimeout(calm);
      const own = await connection?.catch(() => undefined);
      if (telling) {
        clearTimeout(telling);
        await say();
      }
      await own?.end().catch(() => undefined);
    },
  };
}
