/** How a tenant weighs what customers say. What is left out of `points` has the points of the shipped table. */
export interface LeadScoring {
  /** 0 as shipped; every change of the tenant's raises it. Leads tell by which one they were scored. */
  readonly revision: number;
  /** Points by rule name, -100 to 100. */
  readonly points: Readonly<Record<string, number>>;
  /** Scores from here on are HOT, 1–100. */
  readonly hotFrom: number;
  /** Scores from here on are WARM, 1–100 and less than `hotFrom`. */
  readonly warmFrom: number;
  /** Days of silence after which what was said counts half; 0 for never. */
  readonly halfLifeDays: number;
  /** Share of the score that an explicit "not interested" takes away beside its own points, until there is interest again, 0–1. */
  readonly withdrawnShare: number;
}

/** Bands of architecture.md 3.2. Earlier interest that was taken back counts half; silence alone changes nothing. */
export const DEFAULT_LEAD_SCORING: LeadScoring = {
  revision: 0,
  points: {},
  hotFrom: 70,
  warmFrom: 40,
  halfLifeDays: 0,
  withdrawnShare: 0.5,
};
