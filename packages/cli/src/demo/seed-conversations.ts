/** A customer of the demo's first start. Each message waits for the reply to the one before it. */
export interface SeedConversation {
  /** Part of the message ids: a first start that was interrupted sends nothing twice. */
  readonly key: string;
  readonly channel: 'facebook' | 'whatsapp';
  readonly from: string;
  /** Shown where the platform tells names (WhatsApp). */
  readonly name: string;
  readonly messages: readonly string[];
}

export const SEED_CONVERSATIONS: readonly SeedConversation[] = [
  {
    key: 'price',
    channel: 'whatsapp',
    from: '4915550100101',
    name: 'Jonas Weber',
    messages: ['Hi there! How much is the Fjell?', 'Great, and what is its range?'],
  },
  {
    key: 'hot',
    channel: 'whatsapp',
    from: '4366550100102',
    name: 'Amira Haddad',
    messages: [
      'What is the price of the Kestrel Cargo?',
      'How long does delivery to Austria take?',
      'Great. We want to buy two of them this week, please send me an offer.',
    ],
  },
  {
    key: 'german',
    channel: 'whatsapp',
    from: '4915550100103',
    name: 'Sabine Krüger',
    messages: ['Guten Tag, wann hat der Laden in München geöffnet?'],
  },
  {
    key: 'angry',
    channel: 'facebook',
    from: '24100000000000104',
    name: 'Tom Brandt',
    messages: ['My battery died after two weeks and nobody answers my mails. This is unacceptable, I want to talk to a person!'],
  },
  {
    key: 'returns',
    channel: 'facebook',
    from: '24100000000000105',
    name: 'Lucía Ferrer',
    messages: ['Is theft insurance included in the Pro plan?'],
  },
  {
    key: 'unknown',
    channel: 'whatsapp',
    from: '31655501001',
    name: 'Pieter de Vries',
    messages: ['Do you also sell tandem bikes with a belt drive?'],
  },
  {
    key: 'thanks',
    channel: 'facebook',
    from: '24100000000000107',
    name: 'Hannah Lind',
    messages: ['How many days do I have to return a bike?', 'Perfect, thank you so much!'],
  },
  {
    key: 'spam',
    channel: 'whatsapp',
    from: '15550100108',
    name: 'Crypto Desk',
    messages: ['Earn $5000 a day from home!!! Click http://fast-money.example/now to claim your bonus'],
  },
];
