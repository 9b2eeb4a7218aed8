import { describe, expect, it } from 'vitest';
import { chunkDocument } from '../knowledge/chunk.js';
import { createKnowledgeIndex } from '../knowledge/knowledge-index.js';
import type { AnalyzeInput } from '../ports/pipeline.js';
import { createPipeline } from './pipeline.js';

const { title, passages } = chunkDocument({
  name: 'shop.md',
  content:
    '# Shop\n## Prices\n| Product | Price |\n|---|---|\n| Blue kettle | €49 |\n| Red toaster | €39 |\n## Delivery\nThe blue kettle is delivered within three days.\n',
});
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'shop', position, title })),
  1,
);
const analyze = (text: string, more: Partial<AnalyzeInput> = {}) => createPipeline().analyze({ id: 'm', text, knowledge, ...more });

describe('what the platform told beside the words', () => {
  it('says of what a short question is: the message it answers', async () => {
    const { reply } = await analyze('How much is it?', {
      context: { quoted: { from: 'customer', text: 'When is the blue kettle delivered?' } },
    });
    expect(reply?.text).toContain('49');
    expect(reply?.text).not.toContain('39');
    expect((await analyze('How much is it?')).reply?.text).toContain('39');
  });

  it('says it by the ad somebody came from', async () => {
    const { reply, leadScore } = await analyze('How much is it?', {
      context: { referral: { source: 'ADS', headline: 'The blue kettle' } },
    });
    expect(reply?.text).toContain('49');
    expect(reply?.text).not.toContain('39');
    expect(leadScore.signals).toContain('came_from_ad');
  });

  it('gives points where the table has some: who follows, once', async () => {
    const { leadScore } = await analyze('hello', { context: { follows: true } });
    expect(leadScore.ledger).toContainEqual({ rule: 'follows_or_subscribes', points: 10, evidence: 'follows the account' });
    const { leadScore: next } = await analyze('hello again', { context: { follows: true }, previousLedger: leadScore.ledger });
    expect(next.ledger.filter(({ rule }) => rule === 'follows_or_subscribes')).toHaveLength(1);
  });
});
