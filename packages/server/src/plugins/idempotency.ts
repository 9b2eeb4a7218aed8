import { ReplyForceError, toHex, utf8 } from '@replyforce/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { principalOf } from '../identity/principal.js';
import type { Engine } from '../engine.js';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Does the work of a request, or, where its Idempotency-Key has done it before, gives the answer of that time again. Only
 * good answers are kept (24 h, by storage): what failed did nothing, and may be tried again under the same key.
 */
export type AnswerOnce = (request: FastifyRequest, reply: FastifyReply, work: () => Promise<Answer>) => Promise<FastifyReply>;

const KEY = /^[\x21-\x7e]{1,255}$/;

export function createAnswerOnce({ storage, runtime }: Pick<Engine, 'storage' | 'runtime'>): AnswerOnce {
  /** Requests under way: a second one with the same key waits for the first. */
  const running = new Map<string, Promise<unknown>>();

  return async (request, reply, work) => {
    const header = request.headers['idempotency-key'];
    if (header === undefined) return send(reply, await work());
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
    work: () => Promise<Answer>,
  ): Promise<Answer & { readonly replayed: boolean }> {
    const { idempotency } = storage.forTenant(tenantId);
    const bodyHash = toHex(await runtime.sha256(utf8(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)));
    const held = await idempotency.find(key, runtime.now());
    if (held) {
      if (held.bodyHash !== bodyHash) throw new ReplyForceError('idempotency_key_reused');
      return { status: held.status, body: JSON.parse(held.response) as unknown, replayed: true };
    }
    const { status, body } = await work();
    await idempotency.save(key, bodyHash, status, JSON.stringify(body), runtime.now());
    return { status, body, replayed: false };
  }
}

function send(reply: FastifyReply, { status, body }: Answer): FastifyReply {
  return reply.code(status).send(body);
}
