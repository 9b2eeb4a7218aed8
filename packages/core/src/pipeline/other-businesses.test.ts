import { expect, test } from 'vitest';
import { chunkDocument } from '../knowledge/chunk.js';
import { createKnowledgeIndex } from '../knowledge/knowledge-index.js';
import { createPipeline } from './pipeline.js';

/** Businesses unlike the demo, so that nothing is fitted to one of them. `null`: only a person can answer. */
interface Business {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly questions: readonly (readonly [string, string | null])[];
  readonly atLeastRight: number;
}

const BUSINESSES: readonly Business[] = [
  {
    name: 'a hotel and its restaurant',
    atLeastRight: 30,
    files: {
      'hotel.md': `# Hotel Aldergate
## Rooms
| Room | Price per night | Beds | View |
|---|---|---|---|
| Single | £95 | 1 single bed | courtyard |
| Double | £140 | 1 queen bed | street |
| Family suite | £210 | 1 king bed and 2 bunk beds | park |

Breakfast is included in every room rate. It is served from 7:00 to 10:30, and until 11:00 at weekends.

## Check-in and check-out
Check-in starts at 3 pm and check-out is by 11 am. Late check-out until 2 pm costs £20. You can leave your luggage at reception free of charge.

## Pets
Dogs are welcome for £15 per night. Cats and other animals are not allowed.

## Parking
We have 12 parking spaces for £18 per day. They cannot be reserved. There are two charging points for electric cars.

## Cancellation
Flexible bookings can be cancelled free of charge until 48 hours before arrival. Advance bookings cannot be refunded.

## Facilities
- free Wi-Fi in the whole house
- sauna (open from 4 pm to 9 pm)
- gym on the ground floor
- laundry service

We do not have a swimming pool.

## Getting here
The hotel is at 14 Larkspur Lane, York YO1 7ZZ, a ten-minute walk from the railway station. The nearest airport is Leeds Bradford, 50 minutes by car. We do not offer an airport shuttle.

## Contact
Call reception on +44 1632 960 118 at any hour or write to stay@aldergate.example.`,
      'restaurant.md': `# Restaurant The Quill
The Quill serves dinner from Wednesday to Sunday between 18:00 and 22:00. Non-residents are welcome. Please reserve a table at least one day ahead.

The three-course menu costs £38. A vegetarian menu is available for £34. For vegan dishes please let us know when you book.

Children under 12 eat for half price.`,
    },
    questions: [
      ['Hi! how much is a double room per night?', '£140'],
      ['whats the price for the family suite', '£210'],
      ['Is breakfast included?', 'included in every'],
      ['what time is breakfast served', '7:00 to 10:30'],
      ['When can I check in?', '3 pm'],
      ['check out time?', '11 am'],
      ['Can I check out late?', '£20'],
      ['Can I bring my dog?', 'Dogs are welcome'],
      ['Are cats allowed?', 'not allowed'],
      ['Do you have parking and how much does it cost?', '£18'],
      ['Can I charge my electric car?', 'charging points'],
      ['What is your cancellation policy?', '48 hours'],
      ['Can I cancel an advance booking?', 'cannot be refunded'],
      ['do you have wifi', 'Wi-Fi'],
      ['When is the sauna open?', '4 pm'],
      ['Do you have a pool?', 'do not have a swimming pool'],
      ['Is there a gym?', 'gym'],
      ['How far is the railway station?', 'ten-minute'],
      ['Where are you located?', '14 Larkspur Lane'],
      ['Do you offer an airport shuttle?', 'do not offer'],
      ['What is the phone number of the reception?', '+44 1632 960 118'],
      ['When is the restaurant open?', '18:00'],
      ['Is the restaurant open on Mondays?', null],
      ['How much is the three course menu?', '£38'],
      ['Do you have vegetarian food?', '£34'],
      ['I am vegan, can I eat at the Quill?', 'vegan'],
      ['Do kids pay full price?', 'half price'],
      ['Which rooms have a park view?', 'Family suite'],
      ['Can I store my luggage before check in?', 'luggage'],
      ['Can I reserve a parking space?', 'cannot be reserved'],
      ['What beds are in the family suite?', 'king bed'],
      ['Do I need to book a table?', 'reserve a table'],
      ['Is there laundry service?', 'laundry'],
      ['Wie viel kostet ein Doppelzimmer?', '£140'],
      ['¿Cuánto cuesta el menú vegetariano?', '£34'],
      ['How much is the presidential suite?', null],
      ['Do you have a spa?', null],
      ['Can I bring my cat?', 'not allowed'],
      ['Do you have a hotel in London?', null],
      ['Is there a bar?', null],
      ['Do you have rooms with a balcony?', null],
      ['Can I pay with American Express?', null],
      ['Do you have a conference room?', null],
      ['Is there a minibar in the room?', null],
      ['How much is the tasting menu?', null],
      ['Do you rent bikes?', null],
      ['Is the hotel wheelchair accessible?', null],
      ['Do you allow smoking?', null],
      ['Who owns the hotel?', null],
      ['Is there a room available on 14 July?', null],
      ['Can you send me the invoice for my last stay?', null],
      ['how much is the triple room?', null],
    ],
  },
  {
    name: 'an invoicing tool',
    atLeastRight: 20,
    files: {
      'faq.md': `# Tallymoor Help Centre
Tallymoor is an online invoicing tool for freelancers.
## Can I export my data?
Yes. Go to Settings > Export and choose CSV or PDF. Exports are available on every plan.
## How do I reset my password?
Click "Forgot password" on the sign-in page and we will send you a reset link. The link expires after 60 minutes.
## Do you have a mobile app?
We have an app for iOS and Android. There is no desktop app.
## How many users can I add?
Solo includes 1 user, Studio includes 5 users and Agency includes 25 users.
## Is my data secure?
All data is encrypted in transit and at rest. Our servers are located in Frankfurt, Germany.
## Refund policy
We offer a full refund within 14 days of purchase on annual plans. Monthly plans are not refundable.`,
      'pricing.md': `# Pricing
| Plan | Monthly | Yearly | Invoices |
|------|---------|--------|----------|
| Solo | $8 | $80 | 20 per month |
| Studio | $24 | $240 | 200 per month |
| Agency | $79 | $790 | unlimited |

Students get 50% off the Solo plan with a valid student ID. Non-profits get 20% off any plan.
Taxes are not included. You can switch plans whenever you like, and we prorate the difference.`,
      'support.txt': `Support

Our support team is available Monday to Friday, 8am to 6pm CET. Agency customers also get weekend support. Typical response time is 4 hours.
Email support@tallymoor.test or use the chat in the app. We do not offer phone support.
Tallymoor integrates with Stripe, PayPal and Xero. QuickBooks is not supported yet.`,
    },
    questions: [
      ['How can I export my invoices?', 'CSV'],
      ['I forgot my password, what should I do?', 'Forgot password'],
      ['is there an android app', 'Android'],
      ['Do you have a desktop app?', 'no desktop'],
      ['How many users does Studio include?', '5 users'],
      ['Where are your servers?', 'Frankfurt'],
      ['Can I get a refund on the monthly plan?', 'not refundable'],
      ['how much is agency per year', '$790'],
      ['What does the Solo plan cost?', '$8'],
      ['Do you have student discounts?', '50%'],
      ['Is there a discount for nonprofits?', '20%'],
      ['Can I change my plan later?', 'switch plans'],
      ['When is support available?', 'Monday to Friday'],
      ['Can I call you?', 'phone support'],
      ['Do you integrate with Xero?', 'Xero'],
      ['Does it work with QuickBooks?', 'not supported'],
      ['How fast do you respond?', '4 hours'],
      ['Are taxes included in the price?', 'not included'],
      ['how many invoices can I send on studio?', '200'],
      ['Is my data encrypted?', 'encrypted'],
      ['what is tallymoor?', 'invoicing tool'],
      ['Do you offer weekend support?', 'weekend'],
      ['What are your prices?', '$8'],
      ['How long is the reset link valid?', '60 minutes'],
      ['Which payment tools do you integrate with?', 'Stripe'],
      ['Do you integrate with Salesforce?', null],
      ['Do you have a free plan?', null],
      ['Is there a Windows app?', null],
      ['How much is the Enterprise plan?', null],
      ['Do you support two-factor authentication?', null],
      ['Can I pay with Bitcoin?', null],
      ['Are your servers in France?', null],
      ['Do you have an API?', null],
      ['Who is the founder?', null],
      ['Can I import from FreshBooks?', null],
      ['Is Tallymoor HIPAA compliant?', null],
      ['Do you have an affiliate program?', null],
      ['What is the storage limit?', null],
      ['do you have an office in London?', null],
      ['Can I get a discount for teachers?', null],
      ['How many users does Enterprise include?', null],
      ['Is the Agency plan available in Spanish?', null],
    ],
  },
  {
    name: 'a German basket shop',
    atLeastRight: 17,
    files: {
      'laden.md': `# Korbwerk Berlin – Häufige Fragen
## Versand
Der Versand innerhalb Deutschlands kostet 4,95 € und dauert 2 bis 4 Werktage. Ab 60 € Bestellwert ist der Versand kostenlos. Nach Österreich kostet der Versand 9,95 € und dauert 4 bis 6 Werktage. In andere Länder liefern wir nicht.
## Rückgabe
Sie können Ihre Bestellung innerhalb von 14 Tagen zurückgeben. Das Rückporto tragen Sie selbst. Maßanfertigungen sind von der Rückgabe ausgeschlossen.
## Öffnungszeiten
Unser Laden in der Kastanienallee 200, 10435 Berlin ist Dienstag bis Samstag von 11 bis 19 Uhr geöffnet. Sonntag und Montag haben wir geschlossen.
## Bezahlung
Wir akzeptieren PayPal, Kreditkarte und Rechnung. Barzahlung ist nur im Laden möglich.
## Pflege
Körbe aus Weide reinigen Sie mit einem feuchten Tuch. Nicht in die Spülmaschine geben.
## Preise
| Artikel | Preis | Maße |
|---|---|---|
| Einkaufskorb | 49 € | 40 × 25 cm |
| Wäschekorb | 89 € | 50 × 60 cm |
| Picknickkorb | 129 € | 45 × 30 cm |
## Workshops
Jeden ersten Samstag im Monat findet ein Flechtkurs statt. Der Kurs kostet 75 € pro Person und dauert 3 Stunden. Anmeldung unter kurse@korbwerk.test.`,
    },
    questions: [
      ['Was kostet der Versand?', '4,95'],
      ['Liefern Sie nach Österreich?', 'Österreich'],
      ['Wie lange dauert die Lieferung nach Österreich?', '4 bis 6'],
      ['Kann ich meine Bestellung zurückgeben?', '14 Tagen'],
      ['Wann habt ihr geöffnet?', '11 bis 19'],
      ['Habt ihr am Montag offen?', 'geschlossen'],
      ['Kann ich mit PayPal zahlen?', 'PayPal'],
      ['Was kostet der Wäschekorb?', '89 €'],
      ['Wie groß ist der Picknickkorb?', '45 × 30'],
      ['Was kostet der Flechtkurs?', '75 €'],
      ['Wie lange dauert der Kurs?', '3 Stunden'],
      ['Wo ist euer Laden?', 'Kastanienallee'],
      ['Wie reinige ich einen Korb?', 'feuchten Tuch'],
      ['Ab wann ist der Versand kostenlos?', '60 €'],
      ['Kann ich bar bezahlen?', 'im Laden'],
      ['How much is shipping to Austria?', '9,95'],
      ['Where can I register for the course?', 'kurse@'],
      ['Hallo, was kostet ein Einkaufskorb und liefert ihr nach Österreich?', '49 €'],
      ['Wer trägt das Rückporto?', 'selbst'],
      ['Liefern Sie in die Schweiz?', 'In andere Länder'],
      ['Verkauft ihr Stühle?', null],
      ['Was kostet der Hundekorb?', null],
      ['Habt ihr einen Laden in Hamburg?', null],
      ['Kann ich mit Klarna zahlen?', null],
      ['Bietet ihr Gutscheine an?', null],
      ['Sind die Körbe wasserdicht?', null],
      ['Gibt es einen Kurs für Kinder?', null],
      ['Wie lange habe ich Garantie?', null],
      ['Kann man Körbe reparieren lassen?', null],
      ['Habt ihr heute bis 22 Uhr offen?', 'von 11 bis 19 Uhr'],
    ],
  },
];

test.each(BUSINESSES)('$name: no wrong answer, few left to a person', async ({ files, questions, atLeastRight }) => {
  const passages = Object.entries(files).flatMap(([name, content]) => {
    const { title, passages: chunks } = chunkDocument({ name, content });
    return chunks.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
  });
  const knowledge = createKnowledgeIndex(passages, 1);
  const pipeline = createPipeline();
  const wrong: string[] = [];
  let right = 0;
  for (const [ask, says] of questions) {
    const { reply } = await pipeline.analyze({ id: ask, text: ask, knowledge });
    if (reply === null || reply.source === 'human_holding') continue;
    if (says !== null && reply.text.includes(says)) right += 1;
    else wrong.push(`${ask} => ${reply.text}`);
  }
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThanOrEqual(atLeastRight);
});
