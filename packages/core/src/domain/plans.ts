import type { PlanName } from './tenant.js';

/** What a plan allows. `null`: no limit. */
export interface Plan {
  readonly requestsPerMinute: number | null;
  readonly messages: Allowance;
  readonly aiReplies: Allowance;
  /** Of all models, in and out. */
  readonly tokens: Allowance;
  readonly channels: number | null;
  readonly members: number | null;
  /** CRM sync, a brand voice of one's own, advanced analytics. */
  readonly extras: boolean;
  /** What happens beyond an allowance of tokens: the machine goes on without models, or goes on and it is counted. */
  readonly overage: boolean;
}

export interface Allowance {
  readonly day: number | null;
  readonly month: number | null;
}

const UNLIMITED: Allowance = { day: null, month: null };

/** The plans (decisions.md section 6, from architecture.md 5.5, 7.3 and 12.1). */
export const PLANS: Readonly<Record<PlanName, Plan>> = {
  free: {
    requestsPerMinute: 100,
    messages: { day: 500, month: null },
    aiReplies: { day: 100, month: null },
    tokens: { day: 10_000, month: 200_000 },
    channels: 1,
    members: 1,
    extras: false,
    overage: false,
  },
  starter: {
    requestsPerMinute: 300,
    messages: { day: null, month: 1_000 },
    aiReplies: { day: null, month: 500 },
    tokens: { day: 50_000, month: 1_000_000 },
    channels: 2,
    members: 2,
    extras: false,
    overage: false,
  },
  pro: {
    requestsPerMinute: 1_000,
    messages: { day: 10_000, month: 10_000 },
    aiReplies: { day: 5_000, month: 5_000 },
    tokens: { day: 100_000, month: 2_000_000 },
    channels: 5,
    members: 10,
    extras: true,
    overage: true,
  },
  enterprise: {
    requestsPerMinute: 10_000,
    messages: UNLIMITED,
    aiReplies: { day: 50_000, month: null },
    tokens: { day: 1_000_000, month: 20_000_000 },
    channels: null,
    members: null,
    extras: true,
    overage: true,
  },
  selfhosted: {
    requestsPerMinute: null,
    messages: UNLIMITED,
    aiReplies: UNLIMITED,
    tokens: UNLIMITED,
    channels: null,
    members: null,
    extras: true,
    overage: false,
  },
};
