import { describe, expect, it } from 'vitest';
import { tagOf } from '../../domain/lead.js';
import { describeCounterfactual, scoreLead } from './lead-score.js';
import { RULE_VERSION, ruleVersionOf, SCORING_RULES } from './rules.js';

const rulesOf = (text: string) => scoreLead({ text }).ledger.map((entry) => entry.rule);

describe('scoreLead', () => {
  it('explains a hot lead in the words of the customer', () => {
    const lead = scoreLead({ text: "Hi, what's the price of your Pro plan? I need it today", brand: { products: ['Pro plan'] } });
    expect(lead).toMatchObject({
      score: 75,
      tag: 'HOT',
      intent: 'purchase_evaluation',
      recommendedAction: 'contact_now',
      ruleVersion: RULE_VERSION,
    });
    expect(lead.ledger.map(({ rule, points }) => [rule, points])).toEqual([
      ['pricing_or_purchase', 30],
      ['product_inquiry', 20],
      ['urgency', 15],
      ['first_engagement_with_interest', 10],
    ]);
    expect(lead.ledger[2]?.evidence).toBe('I need it today');
    expect(lead.signals).toContain('specific_product_mention');
  });

  it('is the clamped sum of its ledger, tagged at 70 and 40', () => {
    for (const text of ['hello', 'not interested, terrible product', 'price, demo, in stock? urgent! love your app', 'how much is it']) {
      const { score, tag, ledger } = scoreLead({ text });
      expect(score).toBe(
        Math.max(
          0,
          Math.min(
            100,
            ledger.reduce((sum, entry) => sum + entry.points, 0),
          ),
        ),
      );
      expect(tag).toBe(tagOf(score));
      for (const { rule, points } of ledger) expect(points).toBe(SCORING_RULES[rule as keyof typeof SCORING_RULES].points);
    }
  });

  it('counts each rule once in a conversation', () => {
    const first = scoreLead({ text: 'how much is the bike?' });
    const second = scoreLead({
      text: 'and what is the price of the helmet? is it in stock?',
      previousLedger: first.ledger,
      history: [{ from: 'customer', text: 'how much is the bike?' }],
    });
    expect(second.ledger.filter((entry) => entry.rule === 'pricing_or_purchase')).toHaveLength(1);
    expect(second.ledger.slice(0, first.ledger.length)).toEqual(first.ledger);
    expect(second.score).toBe(first.score + 20);
  });

  it('scores the earlier messages where only the history is known', () => {
    const lead = scoreLead({
      text: 'ok and is it in stock?',
      history: [
        { from: 'customer', text: 'Hi' },
        { from: 'ai', text: 'Buy the price demo' },
        { from: 'customer', text: 'How much is the bike?' },
      ],
    });
    expect(lead.tag).toBe('HOT');
    expect(lead.ledger.map((entry) => entry.rule)).toEqual([
      'greeting',
      'pricing_or_purchase',
      'product_inquiry',
      'availability',
      'repeat_engagement',
    ]);
  });

  it.each([
    ["I don't need a demo"],
    ['We never asked for a quote'],
    ['Ich brauche keine Demo'],
    ['how much longer until my order arrives?'],
    ['I was charged twice for my order'],
    ['do you have a minute?'],
    ['I need help with my invoice'],
  ])('gives no points for %s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it.each([
    'not looking to buy anything, just browsing',
    'je ne veux pas acheter',
    'no quiero comprar nada',
    'Kein Interesse',
    'non sono interessata',
    'nao tenho interesse',
  ])('takes points away for %s', (text) => {
    const previousLedger = [
      { rule: 'pricing_or_purchase', points: 30, evidence: 'price' },
      { rule: 'product_inquiry', points: 20, evidence: 'the bike' },
    ];
    const lead = scoreLead({ text, previousLedger });
    expect(lead).toMatchObject({ score: 5, tag: 'COLD', intent: 'not_interested' });
    expect(lead.ledger.slice(2).map(({ rule, points }) => [rule, points])).toEqual([
      ['not_interested', -20],
      ['interest_withdrawn', -25],
    ]);
    expect(scoreLead({ text, previousLedger, leadScoring: { withdrawnShare: 0 } }).score).toBe(30);
  });

  it('counts earlier interest again once there is new interest', () => {
    const refused = scoreLead({
      text: 'Kein Interesse',
      previousLedger: [
        { rule: 'pricing_or_purchase', points: 30, evidence: 'price' },
        { rule: 'product_inquiry', points: 20, evidence: 'the bike' },
      ],
    });
    const again = scoreLead({ text: 'OK, is the bike in stock after all?', previousLedger: refused.ledger });
    expect(again.ledger.find(({ rule }) => rule === 'interest_renewed')?.points).toBe(25);
    expect(again.score).toBe(50);
  });

  it('weighs by the table of the tenant and says by which revision', () => {
    const leadScoring = { revision: 3, points: { pricing_or_purchase: 50, first_engagement_with_interest: 0 }, hotFrom: 65, warmFrom: 20 };
    const lead = scoreLead({ text: 'How much is the bike?', leadScoring });
    expect(lead).toMatchObject({ score: 70, tag: 'HOT', ruleVersion: ruleVersionOf(3) });
    expect(lead.ledger.map(({ points }) => points)).toEqual([50, 20, 0]);
    expect(ruleVersionOf(0)).toBe(RULE_VERSION);
    expect(scoreLead({ text: 'How much is the bike?' }).counterfactuals).not.toEqual(lead.counterfactuals);
  });

  it('lets silence halve what was said, where a half-life is set, and counts it in one line', () => {
    const previousLedger = [{ rule: 'pricing_or_purchase', points: 80, evidence: 'price' }];
    const month = 30 * 86_400_000;
    const leadScoring = { halfLifeDays: 30 };
    const later = scoreLead({ text: 'hm', previousLedger, leadScoring, silentMs: month });
    expect(later.ledger.at(-1)).toEqual({ rule: 'silence', points: -40, evidence: '30 days without a message' });
    const latest = scoreLead({ text: 'hm', previousLedger: later.ledger, leadScoring, silentMs: month });
    expect(latest.ledger.filter(({ rule }) => rule === 'silence').map(({ points }) => points)).toEqual([-60]);
    expect(latest.score).toBe(20);
    expect(scoreLead({ text: 'hm', previousLedger, silentMs: month }).score).toBe(80);
  });

  it('tells a wish for money back from a wish to buy, and a second purchase from the first', () => {
    expect(scoreLead({ text: 'how do I get my money back for what I bought' })).toMatchObject({ score: 0, intent: 'refund_request' });
    expect(scoreLead({ text: 'I bought one last year and want to buy another one' }).score).toBeGreaterThanOrEqual(40);
    expect(rulesOf('Before I buy: can I return it?')).toContain('pricing_or_purchase');
  });

  it('gives job seekers, sellers and spam no points', () => {
    expect(scoreLead({ text: 'Are you hiring? What is the price of your plan?' })).toMatchObject({ score: 0, intent: 'job_application' });
    expect(scoreLead({ text: 'I can help you get more followers, check our prices' })).toMatchObject({ score: 0, intent: 'vendor_offer' });
    const guardrail = { passed: false, flags: ['spam' as const], riskScore: 1, evidence: [{ flag: 'spam' as const, text: 'buy now' }] };
    expect(scoreLead({ text: 'buy now, best price', guardrail })).toMatchObject({ score: 0, intent: 'spam', counterfactuals: [] });
  });

  it.each([
    ['I would like to sell you our marketing service, book a demo today at a great price', 'vendor_offer'],
    ['Ich möchte Ihnen unsere SEO-Leistungen anbieten, was kostet Ihre Werbung?', 'vendor_offer'],
    ['what do you pay your drivers, how much is it an hour? what is the salary?', 'job_application'],
    ['Was zahlt ihr euren Mitarbeitern, wie viel Stundenlohn?', 'job_application'],
  ])('is cold: %s', (text, intent) => {
    expect(scoreLead({ text })).toMatchObject({ tag: 'COLD', intent });
  });

  it.each([
    'Perfect, I take it! Where can I pay?',
    'Super, ich nehme es! Wo kann ich bezahlen?',
    'Parfait, je le prends. Où puis-je payer ?',
  ])('hears the wish to buy: %s', (text) => {
    expect(rulesOf(text)).toContain('pricing_or_purchase');
    expect(scoreLead({ text }).score).toBeGreaterThanOrEqual(50);
  });

  it('scores an order alike in two languages', () => {
    const english = scoreLead({ text: 'We would like to order 20 chairs for our company, what would that cost?' });
    const german = scoreLead({ text: 'Wir möchten 20 Stühle für unsere Firma bestellen, was würde das kosten?' });
    expect(german.score).toBe(english.score);
  });

  it('gives nothing for a late hello or a question that goes on, and names the signals of the whole conversation', () => {
    const history = [{ from: 'customer' as const, text: 'How much is the bike?' }];
    const before = scoreLead({ text: 'How much is the bike?' });
    for (const text of ['hello', 'and in Austria?', 'what about the other one?']) {
      const lead = scoreLead({ text, history });
      expect(lead.score).toBe(before.score);
      expect(lead.signals).toEqual(lead.ledger.map((entry) => entry.rule));
    }
    expect(scoreLead({ text: 'what is the capital of Peru?', history }).signals).toContain('unrelated_question');
  });

  it('takes despair for no judgement on a product', () => {
    expect(rulesOf('I want to kill myself')).toEqual([]);
  });

  it('says what would change the tag, cheapest first', () => {
    const lead = scoreLead({ text: 'What is the price of the Trail Tent?', brand: { products: ['Trail Tent'] } });
    expect(lead).toMatchObject({ score: 60, tag: 'WARM' });
    expect(lead.counterfactuals[0]).toMatchObject({ points: 10, score: 70, tag: 'HOT' });
    for (const { add, score, tag } of lead.counterfactuals) {
      expect(lead.ledger.map((entry) => entry.rule)).not.toContain(add);
      expect(tag).toBe(tagOf(score));
    }
    expect(describeCounterfactual({ add: 'availability', points: 20, score: 80, tag: 'HOT' })).toBe(
      'HOT (80) if the customer asks for availability',
    );
  });
});

describe('words and spans', () => {
  const rulesOf = (text: string) => scoreLead({ text }).ledger.map(({ rule }) => rule);

  it.each([
    ['We signed off the budget', 'WARM'],
    ['Unser Budget ist genehmigt', 'WARM'],
    ['When can your sales team call us', 'WARM'],
    ['Please send me an offer for 15 users, we decide by friday', 'HOT'],
    ['We are thinking of changing our software this year', 'WARM'],
    ['vergleiche zwei betten, was ist der unterschied von skog und vind', 'WARM'],
    ['does the business plan have sso?', 'WARM'],
    ['was kostet der fjord in der grossen version', 'WARM'],
    ['wie viel anzahlung nehmt ihr und wie lange dauert die lieferung', 'WARM'],
    ['comparing a few tools right now, what does yours cost', 'WARM'],
  ])('%s: %s', (text, tag) => {
    expect(scoreLead({ text }).tag).toBe(tag);
  });

  it('counts the name of a plan once, and its price where that is asked', () => {
    expect(rulesOf('does the business plan have sso?')).toEqual(['features', 'product_inquiry', 'first_engagement_with_interest']);
    expect(rulesOf('what does the pro plan cost and does it integrate with slack?')).toContain('pricing_or_purchase');
    expect(rulesOf('tell me about the pro plan')).toContain('pricing_or_purchase');
  });

  it('knows whoever looks for something, and sizes from what is large', () => {
    expect(rulesOf('suche esstisch')).toContain('product_inquiry');
    expect(rulesOf('suche arbeit')).not.toContain('product_inquiry');
    expect(rulesOf('gibt es den Fjord in anderen Größen?')).toContain('features');
    expect(rulesOf('gibt es den Fjord in der grossen Version?')).not.toContain('features');
  });
});
