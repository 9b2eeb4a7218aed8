import type { FollowUps, StandInOptions } from './types.js';

export function followUpsOf({ appId, echoes, deliveries, reads }: StandInOptions): FollowUps {
  return { appId: appId ?? 1_000_000_000_001, echoes: echoes ?? true, deliveries: deliveries ?? true, reads: reads ?? false };
}
