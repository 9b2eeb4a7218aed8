import { CODES, ReplyForceError, toHex, utf8, type IdempotencyStore, type KeyReservation } from '@replyforce/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { principalOf } from '../identity/principal.js';
import type { Engine } from '../engine.js';
import { idOfUse } from './id-of-use.js';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * What a request asks for. Under an Idempotency-Key `id` is one and the same however often it is tried: work that makes something
 * of this id happens once even where nobody remembers what came of the try before.
 */
export type Work = (use: { readonly id?: string }) => Promise<Answer>;

/**
 * Does the work of a request, or, where its Idempotency-Key has done it before, gives the answer of that time again. The key is
 * reserved before the work, so that of all processes one does it; who asks another one meanwhile is told `idempotency_key_running`.
 * Only good answers are kept (24 h, by storage): what was refused did nothing, and may be tried again under the same key.
 */
export type AnswerOnce = (request: FastifyRequest, reply: FastifyReply, work: Work) => Promise<FastifyReply>;

const KEY = /^[\x21-\x7e]{1,255}$/;

/** A process that dies holds a key this long; one that lives keeps it for as long as it works. */
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;
/** When to ask again: most work is done within it. */
const ASK_AGAIN_MS = 2_000;
/** An answer that cannot be stored is tried again after these pauses, all within the lease: nobody does the work again meanwhile. */
const STORE_AGAIN_MS: readonly number[] = [500, 2_000, 5_000, 10_000];

export function createAnswerOnce({
  storage,
  runtime,
  logger,
  newId,
}: Pick<Engine, 'storage' | 'runtime' | 'logger' | 'newId'>): AnswerOnce {
  /** Requests under way: a second one with the same key waits for the first, where both came to this process. */
  const running = new Map<string, Promise<unknown>>();

  return async (request, reply, work) => {
    const header = request.headers['idempotency-key'];
    if (header === undefined) return send(reply, await work({}));
    if (typeof header !== 'string' || !KEY.test(header)) {
      throw new ReplyForceError('validation_failed', undefined, {
        errors: [{ path: 'idempotency-key', message: 'must be 1 to 255 printable characters without spaces' }],
      });
    }
    const { tenantId, actor } = principalOf(request);
    const key = `${actor.id}:${header}`;
    const place = `${tenantId}|${key}`;
    while (running.has(place)) await running.get(place)?.catch(() => undefined);
    const answer = once(tenantId, key, request, work);
    running.set(place, answer);
    try {
      const { status, body, replayed } = await answer;
      if (replayed) void reply.header('idempotency-replayed', 'true');
      return send(reply, { status, body });
    } finally {
      running.delete(place);
    }
  };

  async function once(
    tenantId: string,
    key: string,
    request: FastifyRequest,
    work: Work,
  ): Promise<Answer & { readonly replayed: boolean }> {
    const { idempotency } = storage.forTenant(tenantId);
    const bodyHash = toHex(await runtime.sha256(utf8(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)));
    const holder = newId();
    const reserve = () => idempotency.reserve({ key, bodyHash, holder, leaseMs: LEASE_MS, now: runtime.now() });
    const found = await reserve();
    if (found.state !== 'reserved') return answerBefore(found, bodyHash);
    const stopRenewing = renew(reserve);
    try {
      const { status, body } = await work({ id: await idOfUse(runtime, [tenantId, key, bodyHash], found.since) });
      await stopRenewing();
      const answer = { status, response: JSON.stringify(body) };
      if (!(await store(idempotency, key, holder, answer))) {
        // Taken for dead, the key went to somebody else: under one key there is one answer, theirs if there is one.
        const left = await reserve();
        if (left.state !== 'reserved') return answerBefore(left, bodyHash);
        await store(idempotency, key, holder, answer);
      }
      return { status, body, replayed: false };
    } catch (error) {
      await stopRenewing();
      await idempotency.giveBack(key, holder, isRefusal(error)).catch((cause: unknown) => {
        logger.error({ error: cause }, 'an Idempotency-Key could not be given back; it is free when its lease ends');
      });
      throw error;
    }
  }

  /** Keeps a key while its work takes long. Whoever ends it waits for what is under way, so that nothing is taken again behind it. */
  function renew(reserve: () => Promise<unknown>): () => Promise<void> {
    let underWay: Promise<unknown> = Promise.resolve();
    let ended = false;
    let cancel = plan();
    function plan(): () => void {
      return runtime.schedule(RENEW_MS, () => {
        underWay = reserve()
          .catch((error: unknown) => logger.warn({ error }, 'an Idempotency-Key could not be kept for longer'))
          .then(() => {
            if (!ended) cancel = plan();
          });
      });
    }
    return async () => {
      ended = true;
      cancel();
      await underWay;
    };
  }

  /** The work is done, so its answer is given whether or not it can be stored at once: false only where the key is another's by now. */
  async function store(
    idempotency: IdempotencyStore,
    key: string,
    holder: string,
    answer: { readonly status: number; readonly response: string },
    pauses = STORE_AGAIN_MS,
  ): Promise<boolean> {
    try {
      return await idempotency.answer(key, holder, { ...answer, now: runtime.now() });
    } catch (error) {
      logger.error({ error }, 'the answer for an Idempotency-Key could not be stored');
      const [pause, ...later] = pauses;
      if (pause !== undefined) runtime.schedule(pause, () => void store(idempotency, key, holder, answer, later));
      return true;
    }
  }
}

/** What came of the key elsewhere. */
function answerBefore(
  found: Exclude<KeyReservation, { readonly state: 'reserved' }>,
  bodyHash: string,
): Answer & { readonly replayed: true } {
  if (found.bodyHash !== bodyHash) throw new ReplyForceError('idempotency_key_reused');
  if (found.state === 'running') throw new ReplyForceError('idempotency_key_running', undefined, { retryAfterMs: ASK_AGAIN_MS });
  return { status: found.status, body: JSON.parse(found.response) as unknown, replayed: true };
}

/** Whether what it was asked was refused: then nothing has come of it. Whatever else goes wrong may have done its work. */
function isRefusal(error: unknown): boolean {
  return ReplyForceError.is(error) && CODES[error.code].status < 500 && error.code !== 'aborted';
}

function send(reply: FastifyReply, { status, body }: Answer): FastifyReply {
  return reply.code(status).send(body);
}
