import type { NoticeWords } from './notice-words.js';

export const nl: NoticeWords = {
  kinds: {
    person_needed: '{who} heeft een mens nodig',
    turn_given_up: 'Er kon geen antwoord worden gemaakt voor {who}',
    send_uncertain: 'Onbekend of een bericht is aangekomen: {who}',
    send_failed: 'Een bericht kon niet worden verzonden: {who}',
    customer_waiting: '{who} heeft geschreven en wacht op uw antwoord',
    assigned: 'Dit gesprek is nu van u: {who}',
    account_stopped: '{account} verzendt niets meer en vraagt aandacht',
    budget_used: '{share} % van het budget voor modellen is verbruikt',
    dead_letters: 'Veel taken zijn opgegeven: kijk er alstublieft naar',
  },
  triggers: {
    low_confidence: 'de kennisbank geeft hier geen antwoord op',
    human_requested: 'wil een mens spreken',
    negative_critical: 'is boos',
    unresolved: 'de kwestie is na meerdere antwoorden nog open',
    legal: 'het gaat om een juridische kwestie',
    model_unavailable: 'het model was onbereikbaar',
    safety: 'iemand kan in gevaar zijn',
    policy: 'uw regels laten dit over aan een mens',
  },
  customer: 'Een klant',
  several: '{first} (en nog {more})',
  why: 'Waarom',
  wrote: 'Geschreven',
  open: 'Gesprek openen',
};
