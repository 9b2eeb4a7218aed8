import type { JobLease } from '../../domain/job.js';

/** Knows who holds each job, from the claims that went by. */
export interface Fences {
  /** Takes note of jobs handed out: anything with an id and a fence. */
  handedOut(result: unknown): void;
  /** Whether a command comes from a worker whose lease somebody else has taken over. */
  isStale(args: readonly unknown[]): boolean;
}

export function createFences(): Fences {
  const newest = new Map<string, number>();
  return {
    handedOut(result) {
      if (!Array.isArray(result)) return;
      for (const job of result as readonly unknown[]) {
        if (isLease(job) && job.fence > (newest.get(job.id) ?? 0)) newest.set(job.id, job.fence);
      }
    },
    isStale: (args) => args.some((argument) => leasesOf(argument).some(({ id, fence }) => fence < (newest.get(id) ?? 0))),
  };
}

function isLease(value: unknown): value is JobLease {
  return typeof value === 'object' && value !== null && 'id' in value && 'fence' in value && typeof value.fence === 'number';
}

function leasesOf(argument: unknown): readonly JobLease[] {
  if (typeof argument !== 'object' || argument === null || !('leases' in argument) || !Array.isArray(argument.leases)) return [];
  return (argument.leases as readonly unknown[]).filter(isLease);
}
