import type { NoticeWords } from './notice-words.js';

export const it: NoticeWords = {
  kinds: {
    person_needed: '{who} ha bisogno di una persona',
    turn_given_up: 'Non è stato possibile preparare una risposta per {who}',
    send_uncertain: 'Non si sa se un messaggio è arrivato: {who}',
    send_failed: 'Non è stato possibile inviare un messaggio: {who}',
    customer_waiting: '{who} ha scritto e aspetta la sua risposta',
    assigned: 'Questa conversazione ora è sua: {who}',
    account_stopped: '{account} non invia più nulla e va controllato',
    budget_used: 'È stato usato il {share} % del budget per i modelli',
    dead_letters: 'Molti lavori sono stati abbandonati: da controllare',
  },
  triggers: {
    low_confidence: 'la base di conoscenza non risponde a questo',
    human_requested: 'chiede di parlare con una persona',
    negative_critical: 'è molto scontento',
    unresolved: 'la questione resta aperta dopo più risposte',
    legal: 'è una questione legale',
    model_unavailable: 'il modello non era raggiungibile',
    safety: 'qualcuno potrebbe essere in pericolo',
    policy: 'le sue regole lo lasciano a una persona',
  },
  customer: 'Un cliente',
  several: '{first} (e altri {more})',
  why: 'Perché',
  wrote: 'Ha scritto',
  open: 'Apri la conversazione',
};
