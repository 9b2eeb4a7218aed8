import { expect, it } from 'vitest';
import { guardInputByRules } from '../input-guard/input-guard.js';
import { sentimentByRules } from '../sentiment/sentiment.js';
import { understandByRules } from '../understanding/understanding.js';
import { scoreLead } from './lead-score.js';

const ofMessage = (text: string) => {
  const understanding = understandByRules({ text });
  return scoreLead({ text, understanding, sentiment: sentimentByRules({ text }), guardrail: guardInputByRules({ text }) });
};

it.each([
  "I'd like 3 kayaks for Saturday",
  'Name: Tom Reed\nPhone: 07700 900123\nWe need two tents please',
  'Wir hätten gerne 4 Zelte',
  'Je voudrais trois billets pour samedi',
  'Quisiera 2 entradas para mañana',
  'Vorrei due biglietti',
  'Queria 5 caixas',
  'Ik wil graag drie kaartjes',
])('who wants so many of something buys: %s', (text) => {
  expect(ofMessage(text).signals).toContain('pricing_or_purchase');
});

it.each([
  'I need 2 minutes to find my order',
  'I want 3 different answers to this',
  'we need two more days',
  'ich brauche 5 Minuten',
  "je voudrais 2 minutes de votre temps, ma commande n'est pas arrivée",
  'I want my money back',
  'I want 100 dollars back',
  'I need 3 replacement screws, yours were missing',
  'I would like two employees to apologise',
  'we need two copies of our bill',
  'I need 2 passwords reset',
  'ich will 50 Euro zurück',
  'ich brauche zwei Kopien meiner Rechnung',
  'wir wollen zwei Beschwerden einreichen',
  'nous voulons 2 techniciens, la machine est en panne',
  'quiero 50 euros de vuelta',
  'necesito 3 copias de mi contrato',
  'voglio 2 spiegazioni',
  'ik wil 30 euro terug',
])('who wants so much time, or something else, does not: %s', (text) => {
  expect(ofMessage(text).signals).not.toContain('pricing_or_purchase');
});
