import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.js';
import { findPersonRequest, requestsPerson } from './person-request.js';
import { createUnderstanding, understandByRules } from './understanding.js';

const entitiesOf = (text: string, products: readonly string[] = []) =>
  understandByRules({ text, brand: { products } }).entities.map(({ type, value }) => `${type}: ${value}`);
const signal = new AbortController().signal;

describe('entities', () => {
  it('finds every kind, as written and in order', () => {
    expect(
      entitiesOf(
        "I'm Anna Schmidt from Berlin, I work at Siemens. My order 12345-AB with the Pro Plan cost $49.99 on March 3rd. anna@example.com, +49 170 1234567, https://shop.example.com/x?",
        ['Pro plan'],
      ),
    ).toEqual([
      'person: Anna Schmidt',
      'location: Berlin',
      'company: Siemens',
      'order_number: 12345-AB',
      'product: Pro Plan',
      'money: $49.99',
      'date: March 3rd',
      'email: anna@example.com',
      'phone: +49 170 1234567',
      'url: https://shop.example.com/x',
    ]);
  });

  it.each([
    [
      'Bestellung #A-9921 vom 03.04.2026, 25 € fehlen, sagt Frau Müller',
      ['order_number: A-9921', 'date: 03.04.2026', 'money: 25 €', 'person: Müller'],
    ],
    [
      "Je m'appelle Claire Dupont, commande n° 88123, livraison à Lyon lundi prochain",
      ['person: Claire Dupont', 'order_number: 88123', 'location: Lyon', 'date: lundi prochain'],
    ],
    [
      'Me llamo José García, mi pedido 77812 no llegó a Madrid ayer',
      ['person: José García', 'order_number: 77812', 'location: Madrid', 'date: ayer'],
    ],
    ["I'm Not happy, I'm from here and I may come back at 10", []],
    ['the order was placed', []],
  ])('%s', (text, expected) => {
    expect(entitiesOf(text)).toEqual(expected);
  });

  it('does not find a product inside another word', () => {
    expect(entitiesOf('I am professional', ['Pro'])).toEqual([]);
    expect(entitiesOf('two Trail Tents please', ['Trail Tent'])).toEqual(['product: Trail Tent']);
  });
});

describe('language', () => {
  it.each([
    ['Jeg har ikke fått noen bekreftelse, hva gjør jeg?', 'no'],
    ['Jeg har ikke fået nogen bekræftelse, hvad gør jeg?', 'da'],
    ['bhai mera order kab milega, kuch pata nahi chal raha hai', 'hi'],
  ])('knows neighbours apart, and Hindi in Latin letters: %s is %s', (text, language) => {
    expect(understandByRules({ text }).language).toBe(language);
  });

  it('believes no detector that hears a language of another script in Latin letters, nor one that breaks no tie', async () => {
    const hear = async (text: string, language: string) => {
      const agent = createUnderstanding({ language: { id: 'd', detect: () => ({ language, confidence: 1 }) } }, { now: () => 0 });
      return (await agent.run({ text }, new AbortController().signal)).output.language;
    };
    const unknown = 'Zxqv wplk mnrt qsdf ghjk bvcx lkjh';
    expect(await hear(unknown, 'fi')).toBe('fi');
    expect(await hear(unknown, 'ru')).toBe('en');
    // Only the letters ö and ç speak: several languages write them, and the detector may choose among those.
    expect(await hear('Köpekle gelebilir miyiz', 'tr')).toBe('tr');
    expect(await hear('Köpekle gelebilir miyiz', 'fi')).not.toBe('fi');
  });

  it('keeps the language of the conversation for texts too short to tell', () => {
    expect(understandByRules({ text: 'ok', language: 'fr' }).language).toBe('fr');
    expect(understandByRules({ text: '12345', language: 'pt' }).language).toBe('pt');
    expect(understandByRules({ text: 'ok' }).language).toBe('en');
    expect(understandByRules({ text: 'Könnt ihr mir bitte helfen, das geht nicht', language: 'fr' }).language).toBe('de');
  });

  it.each([
    ['Где мой заказ?', 'ru'],
    ['注文はどこですか', 'ja'],
    ['أين طلبي؟', 'ar'],
    ['Waar is mijn bestelling en wanneer komt het', 'nl'],
  ])('%s is %s', (text, language) => {
    expect(understandByRules({ text }).language).toBe(language);
  });
});

describe('digest', () => {
  it('keeps summary and key phrases within their limits and drops the greeting', () => {
    const long = Array.from({ length: 30 }, (_, index) => `The blue chair number ${index} arrived broken yesterday.`).join(' ');
    const { summary, keyPhrases } = understandByRules({ text: `Hello team! ${long} Can I return it?` });
    expect(summary.split(/\s+/).length).toBeLessThanOrEqual(50);
    expect(summary).toContain('Can I return it?');
    expect(summary).not.toContain('Hello');
    expect(keyPhrases.length).toBeLessThanOrEqual(5);
    expect(keyPhrases.length).toBeGreaterThan(0);
  });
});

describe('requests for a person', () => {
  it.each([
    'I want to speak to a human',
    'can i talk to someone',
    'get me a manager now',
    'no bots please',
    'please call me back',
    'Kann ich mit einem Mitarbeiter sprechen?',
    'je veux parler à un conseiller',
    'quiero hablar con una persona',
    'vorrei parlare con un operatore',
    'quero falar com um atendente',
  ])('hears: %s', (text) => {
    expect(requestsPerson(text)).toBe(true);
  });

  it.each([
    'I spoke to an agent yesterday',
    "I don't need to speak to a person",
    'the person who delivered was rude',
    'I work as an insurance agent',
    'can someone tell me the opening hours',
    'talk to you later',
    'how many people does the tent fit?',
    'what hours can I talk to someone at the counter?',
    'an welchen Tagen kann ich mit jemandem sprechen?',
  ])('does not hear: %s', (text) => {
    expect(findPersonRequest(text)).toBeNull();
  });
});

describe('createUnderstanding', () => {
  it('survives failing ports and says which one failed', () => {
    const agent = createUnderstanding(
      {
        language: {
          id: 'l',
          detect: () => {
            throw new Error('gone');
          },
        },
        entities: {
          id: 'e',
          extract: () => {
            throw new Error('broken');
          },
        },
      },
      { now: () => 0 },
    );
    const result = agent.run({ text: 'lorem ipsum dolor 12345 order 54321' }, signal);
    expect(result).toMatchObject({
      output: { entities: [{ type: 'order_number', value: '54321' }] },
      degraded: 'language: gone; entities: broken',
    });
  });

  it('waits for ports that answer later and merges what they find', async () => {
    const agent = createUnderstanding(
      {
        entities: {
          id: 'e',
          extract: () =>
            Promise.resolve([
              { type: 'company', value: 'Globex' },
              { type: 'date', value: 'tomorrow' },
            ]),
        },
      },
      { now: () => 0 },
    );
    const { output } = await agent.run({ text: 'can Globex get it tomorrow?' }, signal);
    expect(output.entities).toEqual([
      { type: 'date', value: 'tomorrow' },
      { type: 'company', value: 'Globex' },
    ]);
  });

  it('asks the intent classifier only where the rules are unsure', async () => {
    let asked = 0;
    const agent = createUnderstanding(
      {
        intent: {
          id: 'i',
          classify: () => {
            asked++;
            return { topic: 'support', confidence: 0.9 };
          },
        },
      },
      { now: () => 0 },
    );
    expect((await agent.run({ text: 'the thing again' }, signal)).output.topic).toBe('support');
    expect((await agent.run({ text: 'how much does it cost' }, signal)).output.topic).toBe('pricing');
    expect(asked).toBe(1);
  });
});

describe('what unseen businesses taught', () => {
  const products = ['Mola grinder', 'Arco 2', 'Arco Office', 'Bean Box'];
  const entitiesOf = (text: string) =>
    understandByRules({ text, brand: { products } }).entities.map(({ type, value }) => `${type} ${value}`);

  it.each([
    ['Quel est le prix de la Mola ?', ['product Mola']],
    ['Is the Mola grinder in stock?', ['product Mola grinder']],
    ['Is the Arco any good?', []],
    ['Ich warte seit dem 12.11. auf meine Bestellung 99812', ['date 12.11.', 'order_number 99812']],
    ['Je vous écris de la société Martin à Nantes', ['company Martin', 'location Nantes']],
  ])('finds the entities of %s', (text, expected) => {
    expect(entitiesOf(text)).toEqual(expected);
  });

  it.each(['Ist da ein echter Mensch?', 'Y a-t-il une vraie personne ?', '¿Hay alguna persona real?', 'Tem alguma pessoa de verdade aí?'])(
    'hears the wish for a person in %s',
    (text) => {
      expect(requestsPerson(text)).toBe(true);
    },
  );

  it('takes wondering for asking', () => {
    expect(understandByRules({ text: 'I was wondering whether you ship to Oslo.' }).isQuestion).toBe(true);
  });

  it.each(['Repariert ihr auch E-Bikes', 'Braucht man einen Termin', 'Darf mein Hund mit ins Zimmer', 'Do members pay for the sauna'])(
    'knows a question by its verb: %s',
    (text) => {
      expect(understandByRules({ text }).isQuestion).toBe(true);
    },
  );

  it.each(['Habe ich gestern bestellt', 'Seit der Reparatur quietscht es', 'Danke ihr Lieben', 'Do as you like'])('tells: %s', (text) => {
    expect(understandByRules({ text }).isQuestion).toBe(false);
  });
});

it.each(['Is parking free?', 'Is dinner extra?', 'Are kids welcome?'])('plain English is no riddle for a model of letters: %s', (text) => {
  expect(chooseLanguage(text, null, 'en')).toMatchObject({ language: 'en', ask: null });
});

it('what another language may have said is asked', () => {
  expect(chooseLanguage('Is water heet?', null, 'en').ask).not.toBeNull();
});
