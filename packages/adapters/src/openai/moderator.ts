import { ReplyForceError, type Moderator } from '@replyforce/core';
import { fieldsOf, numberOf, objectsIn, type Fields } from '../channels/reading/fields.js';
import type { OpenAiClient } from './client.js';
import { MODERATION_THRESHOLDS, type ModerationThresholds } from './moderation-thresholds.js';
import { SETTINGS } from './options.js';

/** The moderation service, judged by thresholds of ours. A blank text is not sent. */
export function moderationModel(client: OpenAiClient, model: string, given: Partial<ModerationThresholds> = {}): Moderator {
  const thresholds: Partial<ModerationThresholds> = { ...MODERATION_THRESHOLDS, ...given };
  return {
    id: model,
    async moderate(text, signal) {
      if (text.trim() === '') return { flagged: false, categories: [] };
      const body = { model, input: text };
      const answer = await client.ask({ method: 'POST', path: '/moderations', body, model, setting: SETTINGS.moderation }, signal);
      const [result] = objectsIn(answer['results']);
      if (!result) throw new ReplyForceError('platform_unavailable', 'The service answered with something that is no moderation.');
      const categories = categoriesIn(result, thresholds);
      return { flagged: categories.length > 0, categories };
    },
  };
}

function categoriesIn(result: Fields, thresholds: Partial<ModerationThresholds>): readonly string[] {
  const flags = fieldsOf(result['categories']) ?? {};
  const scores = fieldsOf(result['category_scores']) ?? {};
  return [...new Set([...Object.keys(flags), ...Object.keys(scores)])].filter((category) => {
    const threshold = Object.hasOwn(thresholds, category) ? thresholds[category] : undefined;
    if (threshold === null) return false;
    const score = numberOf(scores[category]);
    return threshold === undefined || score === undefined ? flags[category] === true : score >= threshold;
  });
}
