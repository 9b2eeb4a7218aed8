import { local } from '@replyforce/adapters/local';
import { createPipeline } from '@replyforce/core';
import { TOPIC_CASES } from './topic-cases.js';

/**
 * What messages are about, on cases written by hand: no public data fit our six topics.
 * @returns {Promise<readonly import('./figure.js').Figure[]>}
 */
export async function topicFigures() {
  const { analyze } = createPipeline({ models: local() });
  let right = 0;
  let all = 0;
  for (const [topic, texts] of Object.entries(TOPIC_CASES))
    for (const text of texts) {
      all += 1;
      if ((await analyze({ id: 'eval', text })).understanding.topic === topic) right += 1;
    }
  return [{ name: `topic, ${all} English messages written by hand, accuracy`, value: right / all }];
}
