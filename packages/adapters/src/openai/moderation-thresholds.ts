/** Score from which a category counts, 0–1; null: never. */
export type ModerationThresholds = Readonly<Record<string, number | null>>;

/**
 * Ours instead of the service's own verdict, by what a miss and a false alarm cost here. They are judgement, not measurement. A
 * customer who calls us idiots has a problem that somebody should solve: `harassment` never counts, and threats do. What tells of
 * danger to a person counts early, since a person then looks. A category that is not listed counts where the service flags it.
 */
export const MODERATION_THRESHOLDS: ModerationThresholds = {
  harassment: null,
  'harassment/threatening': 0.7,
  hate: 0.8,
  'hate/threatening': 0.5,
  illicit: 0.9,
  'illicit/violent': 0.6,
  'self-harm': 0.4,
  'self-harm/intent': 0.3,
  'self-harm/instructions': 0.3,
  sexual: 0.85,
  'sexual/minors': 0.1,
  violence: 0.85,
  'violence/graphic': 0.9,
};
