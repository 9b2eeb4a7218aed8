import type { TemplateSet } from './template-set.js';

export const it: TemplateSet = {
  opening: {
    professional: 'Buongiorno{name}, grazie per il messaggio.',
    friendly: 'Ciao{name}, grazie per la domanda!',
    casual: 'Ciao{name}!',
  },
  greeting: {
    professional: 'Buongiorno{name}, grazie per aver contattato {company}. Come posso aiutarla?',
    friendly: 'Ciao{name}! Che piacere. Come posso aiutarla?',
    casual: 'Ciao{name}! Cosa posso fare per te?',
  },
  thanks: {
    professional: 'Prego. Ci scriva quando vuole.',
    friendly: 'Prego! Ci scriva quando vuole.',
    casual: 'Prego! Scrivi quando vuoi.',
  },
  goodbye: {
    professional: 'Arrivederci e grazie per il messaggio.',
    friendly: 'A presto e grazie per averci scritto!',
    casual: 'A presto!',
  },
  praise: {
    professional: 'Grazie mille per le gentili parole. Le riferirò al team.',
    friendly: 'Grazie mille, ci fa molto piacere! Lo riferirò al team.',
    casual: 'Grazie mille, che bello! Lo dico al team.',
  },
  empathy: {
    professional: 'Buongiorno{name}, mi dispiace per il disagio.',
    friendly: 'Ciao{name}, mi dispiace davvero.',
    casual: 'Ciao{name}, mi dispiace!',
  },
  closing: { professional: 'Resto a disposizione per altre domande.', friendly: 'Posso aiutarla con altro?', casual: 'Altro?' },
  holding: {
    professional: 'Non ho una risposta certa su questo. Passo la domanda a una persona del team, che le risponderà qui.',
    friendly: 'Preferisco non tirare a indovinare: la metto in contatto con una persona del team, che le risponderà qui.',
    casual: 'Non sono sicuro, chiamo qualcuno del team. Ti risponderà qui.',
  },
  holdingRequested: {
    professional: 'Certamente. La metto in contatto con una persona del nostro team, che le risponderà qui.',
    friendly: 'Certo! La metto in contatto con una persona del team, che le risponderà qui.',
    casual: 'Certo! Chiamo qualcuno del team.',
  },
  holdingSerious: {
    professional: 'Passo subito la questione al nostro team. Una persona se ne occuperà e le risponderà qui.',
    friendly: 'Passo subito la questione al team. Una persona se ne occuperà e le risponderà qui.',
    casual: 'Passo subito la cosa al team. Qualcuno ti risponderà qui.',
  },
  holdingCare:
    'Grazie per avercelo detto. Mi dispiace molto per quello che sta passando e chiedo a una persona del nostro team di leggere subito. Se potrebbe essere in pericolo, chiami subito il numero di emergenza o una linea di ascolto, oppure parli con qualcuno vicino a lei.',
  holdingCalm: 'Ho letto il suo messaggio e lo passo a una persona del nostro team.',
  waiting: {
    professional: 'Grazie per la pazienza. Il nostro team è stato avvisato e una persona le risponderà qui.',
    friendly: 'Grazie per la pazienza! Il team è stato avvisato, qualcuno le risponderà qui.',
    casual: 'Grazie dell’attesa! Il team è stato avvisato, qualcuno ti risponderà qui.',
  },
  optedOut: 'Non invieremo più pubblicità. Qui continuiamo a rispondere alle domande. START annulla questa scelta.',
  optedIn: 'Invieremo di nuovo le nostre offerte. STOP le interrompe in qualsiasi momento.',
  partial: 'Per il resto chiedo a una persona del team, che le risponderà qui.',
  refusal: {
    professional: 'Posso aiutarla con domande su {company}. Cosa desidera sapere?',
    friendly: 'Posso aiutarla con domande su {company}. Cosa vorrebbe sapere?',
    casual: 'Sono qui per domande su {company}. Cosa vuoi sapere?',
  },
  identity: "Sono l'assistente AI di {company}, non una persona. Se preferisce parlare con una persona, me lo dica.",
  unclear: 'Non ho capito bene. Potrebbe dirlo con altre parole?',
  here: 'Sono qui. Come posso aiutarla?',
  nameless: {
    identity: 'Sono un assistente AI, non una persona. Se preferisce parlare con una persona, me lo dica.',
    refusal: 'Posso aiutarla con domande su di noi. Cosa vorrebbe sapere?',
    greeting: 'Buongiorno{name}, grazie per il suo messaggio. Come posso aiutarla?',
  },
};
