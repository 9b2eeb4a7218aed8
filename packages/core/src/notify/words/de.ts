import type { NoticeWords } from './notice-words.js';

export const de: NoticeWords = {
  kinds: {
    person_needed: '{who} braucht einen Menschen',
    turn_given_up: 'Für {who} kam keine Antwort zustande',
    send_uncertain: 'Unklar, ob eine Nachricht ankam: {who}',
    send_failed: 'Eine Nachricht konnte nicht gesendet werden: {who}',
    customer_waiting: '{who} hat geschrieben und wartet auf Ihre Antwort',
    assigned: 'Dieses Gespräch ist jetzt Ihres: {who}',
    account_stopped: '{account} sendet nichts mehr, bitte darum kümmern',
    budget_used: '{share} % des Budgets für Modelle sind verbraucht',
    dead_letters: 'Viele Aufträge wurden aufgegeben: bitte nachsehen',
  },
  triggers: {
    low_confidence: 'die Wissensbasis beantwortet das nicht',
    human_requested: 'möchte mit einem Menschen sprechen',
    negative_critical: 'ist verärgert',
    unresolved: 'die Sache ist nach mehreren Antworten noch offen',
    legal: 'es geht um etwas Rechtliches',
    model_unavailable: 'das Modell war nicht erreichbar',
    safety: 'jemand könnte in Gefahr sein',
    policy: 'Ihre Regeln überlassen das einem Menschen',
  },
  customer: 'Jemand',
  several: '{first} (und {more} weitere)',
  why: 'Warum',
  wrote: 'Geschrieben wurde',
  open: 'Gespräch öffnen',
};
