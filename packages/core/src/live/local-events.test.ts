import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { silentLogger } from '../support/silent-logger.js';
import { createLocalEvents } from './local-events.js';

it('a listener that throws or rejects is logged, and the others are told', async () => {
  const error = vi.fn();
  const events = createLocalEvents({ ...silentLogger, error });
  const told = vi.fn();
  events.on('handoff.requested', () => {
    throw new Error('at once');
  });
  events.on('handoff.requested', async () => {
    throw new Error('later');
  });
  events.on('handoff.requested', told);
  events.emit('handoff.requested', { tenantId: 't', conversationId: 'c', triggers: [] });
  await Promise.resolve();
  expect(told).toHaveBeenCalledOnce();
  expect(error.mock.calls.map(([fields]) => (fields as { error: Error }).error.message)).toEqual(['at once', 'later']);
});

it('a promise of another realm that rejects is logged, and so is what only has a `then`', async () => {
  const error = vi.fn();
  const events = createLocalEvents({ ...silentLogger, error });
  events.on('handoff.requested', () => runInNewContext('Promise.reject("of another realm")') as Promise<void>);
  // oxlint-disable-next-line unicorn/no-thenable -- what a listener may give back
  events.on('handoff.requested', () => ({ then: (_: unknown, reject: (reason: string) => void) => reject('then alone') }));
  events.emit('handoff.requested', { tenantId: 't', conversationId: 'c', triggers: [] });
  await vi.waitFor(() => expect(error).toHaveBeenCalledTimes(2));
  expect(error.mock.calls.map(([fields]) => (fields as { error: string }).error)).toEqual(['then alone', 'of another realm']);
});
