import type { NoticeWords } from './notice-words.js';

export const fr: NoticeWords = {
  kinds: {
    person_needed: '{who} a besoin d’une personne',
    turn_given_up: 'Aucune réponse n’a pu être préparée pour {who}',
    send_uncertain: 'On ne sait pas si un message est arrivé : {who}',
    send_failed: 'Un message n’a pas pu être envoyé : {who}',
    customer_waiting: '{who} a écrit et attend votre réponse',
    assigned: 'Cette conversation est maintenant la vôtre : {who}',
    account_stopped: '{account} n’envoie plus rien, il faut s’en occuper',
    budget_used: '{share} % du budget des modèles est utilisé',
    dead_letters: 'Beaucoup de tâches ont été abandonnées : à vérifier',
  },
  triggers: {
    low_confidence: 'la base de connaissances ne répond pas à cela',
    human_requested: 'souhaite parler à une personne',
    negative_critical: 'est mécontent',
    unresolved: 'la question reste ouverte après plusieurs réponses',
    legal: 'il s’agit d’une question juridique',
    model_unavailable: 'le modèle était injoignable',
    safety: 'quelqu’un est peut-être en danger',
    policy: 'vos règles confient cela à une personne',
  },
  customer: 'Quelqu’un',
  several: '{first} (et {more} de plus)',
  why: 'Pourquoi',
  wrote: 'Message reçu',
  open: 'Ouvrir la conversation',
};
