import { describe, expect, it } from 'vitest';
import { sentimentByRules } from '../sentiment/sentiment.js';
import { understandByRules } from '../understanding/understanding.js';
import { scoreLead } from './lead-score.js';

function read(text: string): ReturnType<typeof scoreLead> {
  const understanding = understandByRules({ text });
  return scoreLead({ text, understanding, sentiment: sentimentByRules({ text, language: understanding.language }) });
}

const rulesOf = (text: string): readonly string[] => read(text).ledger.map(({ rule }) => rule);

describe('who wants to join', () => {
  it.each([
    'We would love to enrol our daughter in the pottery course',
    "I'd like to become a member of your climbing club",
    'Ich möchte meinen Sohn zum Schwimmkurs anmelden',
    'Wir würden gerne Mitglied werden',
    "Je voudrais m'inscrire au cours de poterie",
    'Me gustaría matricular a mi hija en el curso de inglés',
    'Quisiera darme de alta en la escuela',
    'Vorrei iscrivermi al corso di ceramica',
    'Queria inscrever-me no curso de cerâmica',
    'Ik wil me graag inschrijven voor de cursus',
  ])('means to buy: %s', (text) => {
    expect(rulesOf(text)).toContain('pricing_or_purchase');
  });

  it.each([
    'I want to join your mailing list',
    'Ich möchte mich in meinem Konto anmelden',
    'Ich will mich für den Newsletter anmelden',
    'Ik wil me aanmelden voor de nieuwsbrief',
    "Je voudrais m'inscrire à la newsletter",
  ])('means something else: %s', (text) => {
    expect(rulesOf(text)).not.toContain('pricing_or_purchase');
  });

  it.each([
    'Perfecto, inscríbanos a los tres desde el martes',
    'Allora iscriveteci tutti e due',
    'Gut, dann tragt uns bitte für Dienstag ein',
    'Très bien, réservez-nous la grande salle',
  ])('says yes at once: %s', (text) => {
    const rules = rulesOf(text);
    expect(rules).toContain('pricing_or_purchase');
    expect(rules).toContain('urgency');
  });
});

describe('who asks what it holds or what sets it apart', () => {
  it.each([
    'What do we get with the weekend package?',
    'What makes your school special?',
    'Was unterscheidet euch von anderen Schulen?',
    "Qu'est-ce qui vous différencie ?",
    '¿En qué se diferencian de otras academias?',
  ])('is interested: %s', (text) => {
    expect(rulesOf(text)).toContain('features');
  });

  it('asks for no price by the name of a tariff', () => {
    expect(rulesOf('¿Qué incluye la tarifa Verde?')).not.toContain('pricing_or_purchase');
    expect(rulesOf('¿Cuáles son vuestras tarifas?')).toContain('pricing_or_purchase');
  });

  it('a table that is free is one to be had', () => {
    expect(rulesOf('Is there a room for two available next weekend?')).toContain('availability');
  });
});

describe('a company that writes', () => {
  it.each([
    'We are a small company of nine and would like language lessons for all of us',
    'Wir sind ein Unternehmen aus Köln und suchen Räume für eine Klausur',
    'Nous sommes une société de dix personnes et cherchons un cours le midi',
    'Somos una empresa de Gijón y necesitamos clases de inglés para ocho',
    "Siamo un'azienda di Parma e vorremmo un corso per sei persone",
    'Somos uma empresa de Braga e procuramos aulas para cinco',
  ])('buys where it says what it wants: %s', (text) => {
    expect(read(text).intent).not.toBe('vendor_offer');
  });

  it.each([
    'We are a design agency and would like to offer you a new logo',
    'We are a lead company looking for new clients',
    'Wir sind eine Agentur und möchten Ihnen unsere Leistungen vorstellen',
    'Nous sommes une agence et souhaitons vous proposer nos services',
    'Somos una agencia y queremos presentaros nuestra plataforma',
    "Siamo un'agenzia e vorremmo proporvi una campagna",
    'Vendemos cafeteras para hoteles, ¿con quién hablo?',
    'We help dental clinics get more bookings, got ten minutes?',
  ])('sells where it offers something: %s', (text) => {
    expect(read(text).intent).toBe('vendor_offer');
  });
});

describe('who looks for work', () => {
  it.each([
    'do you need any waiters for the summer?',
    'Sucht ihr noch Kellner für den Sommer?',
    'Cherchez-vous des serveurs pour cet été ?',
    '¿Buscáis camareros? Os dejo un CV',
    'Cercate personale per la stagione?',
    'Precisam de empregados para o verão?',
  ])('is no lead: %s', (text) => {
    expect(read(text).intent).toBe('job_application');
  });
});

describe('who wants to join to work or to sell', () => {
  it.each([
    'I would like to sign up as a volunteer',
    'Ich möchte mich als Lieferant registrieren',
    'Je veux m’inscrire comme fournisseur',
    'Quiero apuntarme como voluntario',
    'Vorrei iscrivermi come volontario',
    'Queria inscrever-me como fornecedor',
    'Ik wil me inschrijven als vrijwilliger',
  ])('is no lead: %s', (text) => {
    expect(read(text).tag).toBe('COLD');
  });

  it('but who wants somebody as a supplier is one', () => {
    expect(read('We want to order 40 chairs and would like you as a supplier').tag).not.toBe('COLD');
  });
});
