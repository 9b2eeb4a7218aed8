import { expect, test } from 'vitest';
import { redact } from './redact.js';

test.each([
  ['Dear Mrs Okonkwo, kayaks are out.', 'Dear Mrs [name], kayaks are out.'],
  ['Hallo Frau Meier, wir haben Kajaks.', 'Hallo Frau [name], wir haben Kajaks.'],
  ['Sehr geehrter Herr Dr. von Stein, ja.', 'Sehr geehrter Herr Dr. [name], ja.'],
  ['Bonjour Mme Dupont, oui.', 'Bonjour Mme [name], oui.'],
  ['Hola Lucía, sí.', 'Hola [name], sí.'],
  ['Buongiorno Sig. Rossi, certo.', 'Buongiorno Sig. [name], certo.'],
  ['Olá Joana, sim.', 'Olá [name], sim.'],
  ['Geachte mevrouw De Vries, ja.', 'Geachte mevrouw [name], ja.'],
  ['hi mrs okonkwo', 'hi mrs [name]'],
  ['Liebe Sabine,\nja.', 'Liebe [name],\nja.'],
  ['Hi Anna Do you mean the red one?', 'Hi [name] Do you mean the red one?'],
  ['Your order 17 is on its way.', 'Your order […] is on its way.'],
  ['Ihre Bestellnummer lautet 4711.', 'Ihre Bestellnummer lautet […].'],
  ['Kundennummer: 812', 'Kundennummer: […]'],
  ['votre réservation n° 88 est là', 'votre réservation n° […] est là'],
  ['su pedido 443 está listo', 'su pedido […] está listo'],
  ['la prenotazione numero 12 è pronta', 'la prenotazione numero […] è pronta'],
  ['a reserva 991', 'a reserva […]'],
  ['uw boeking 55', 'uw boeking […]'],
  ['It is 48291.', 'It is […].'],
  ['Voucher K7RT92 was used', 'Voucher […] was used'],
  ['Parcel XJ4-998-K2L', 'Parcel […]'],
  ['Write to @anna_b.', 'Write to […].'],
  ['He was there on 03.04.1987.', 'He was there on […].'],
  ['geboren am 3. April 2016', 'geboren am […]'],
  ['Your password is hunter2.', 'Your password is […].'],
  ['Das Passwort ist Kajak!', 'Das Passwort ist […]!'],
  ['See https://shop.example/track?mail=anna&n=5 please', 'See https://shop.example/track?[…] please'],
])('"%s" is kept as "%s"', (text, kept) => {
  expect(redact(text)).toBe(kept);
});

test.each([
  'Kayaks are 15 euro an hour, 10% off from 3 days.',
  'We are open 9-12 13-18, on Sunday from 10:00 to 16:30, 10am-6pm in summer.',
  'The boat costs 12500 EUR, or € 13 000 with a trailer.',
  'You can order 2 kayaks; tickets 12 euro, a booking 30 minutes before.',
  'Von 2023-2024 war 24-Stunden-Service, 30minutes, 14h30-18h00.',
  'The sale is on 03.04.2027 and 2027-04-05.',
  'Hello, do you rent kayaks? Hello There! Sehr geehrte Damen und Herren, Liebe Grüße vom Team',
  'See https://shop.example/prices for Beste Preise.',
])('"%s" stays', (text) => {
  expect(redact(text)).toBe(text);
});
