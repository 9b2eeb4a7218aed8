import type { TemplateSet } from './template-set.js';

export const nl: TemplateSet = {
  opening: {
    professional: 'Goedendag{name}, dank voor uw bericht.',
    friendly: 'Hallo{name}, bedankt voor uw vraag!',
    casual: 'Hoi{name}!',
  },
  greeting: {
    professional: 'Goedendag{name}, dank voor uw bericht aan {company}. Waarmee kan ik u helpen?',
    friendly: 'Hallo{name}! Fijn dat u ons schrijft. Waarmee kan ik helpen?',
    casual: 'Hoi{name}! Wat kan ik voor je doen?',
  },
  thanks: {
    professional: 'Graag gedaan. Schrijf ons gerust opnieuw.',
    friendly: 'Graag gedaan! Schrijf gerust als er nog iets is.',
    casual: 'Geen dank! Laat maar weten als er nog iets is.',
  },
  goodbye: { professional: 'Tot ziens en dank voor uw bericht.', friendly: 'Tot ziens en bedankt voor uw bericht!', casual: 'Tot dan!' },
  praise: {
    professional: 'Hartelijk dank voor uw vriendelijke woorden. Ik geef ze graag door aan het team.',
    friendly: 'Dank u wel, wat fijn om te horen! Ik geef het door aan het team.',
    casual: 'Dank je, super om te horen! Ik zeg het tegen het team.',
  },
  empathy: {
    professional: 'Goedendag{name}, het spijt me dat u hier last van hebt gehad.',
    friendly: 'Hallo{name}, dat spijt me echt.',
    casual: 'Hoi{name}, sorry daarvoor!',
  },
  closing: {
    professional: 'Hebt u nog vragen, dan hoor ik het graag.',
    friendly: 'Kan ik verder nog ergens mee helpen?',
    casual: 'Verder nog iets?',
  },
  holding: {
    professional: 'Daar heb ik geen zeker antwoord op. Ik geef uw vraag door aan een collega, die u hier antwoordt.',
    friendly: 'Ik wil hier niet gokken en haal er daarom iemand van het team bij. U krijgt hier antwoord.',
    casual: 'Dat weet ik niet zeker, ik haal er iemand van het team bij. Je krijgt hier antwoord.',
  },
  holdingRequested: {
    professional: 'Natuurlijk. Ik verbind u met iemand van ons team, die u hier antwoordt.',
    friendly: 'Natuurlijk! Ik verbind u met iemand van het team. U krijgt hier antwoord.',
    casual: 'Tuurlijk! Ik haal iemand van het team voor je.',
  },
  holdingSerious: {
    professional: 'Ik geef dit meteen door aan ons team. Iemand kijkt er persoonlijk naar en antwoordt u hier.',
    friendly: 'Ik geef dit meteen door aan het team. Iemand kijkt er persoonlijk naar en antwoordt u hier.',
    casual: 'Ik geef dit meteen door aan het team. Iemand kijkt ernaar en antwoordt je hier.',
  },
  holdingCare:
    'Dank dat u ons dit vertelt. Het spijt me heel erg dat u dit meemaakt, en ik vraag nu iemand van ons team om dit te lezen. Als u in gevaar bent, bel dan meteen het alarmnummer of een hulplijn, of praat met iemand in uw buurt.',
  holdingCalm: 'Ik heb uw bericht gelezen en geef het door aan iemand van ons team.',
  waiting: {
    professional: 'Dank u voor uw geduld. Ons team is op de hoogte en iemand antwoordt u hier.',
    friendly: 'Bedankt voor uw geduld! Het team is op de hoogte, u krijgt hier antwoord.',
    casual: 'Bedankt voor het wachten! Het team weet ervan, iemand schrijft je hier.',
  },
  optedOut: 'We sturen geen reclame meer. Vragen beantwoorden we hier nog steeds. START maakt dit ongedaan.',
  optedIn: 'We sturen onze aanbiedingen weer. STOP beëindigt dat op elk moment.',
  partial: {
    professional: 'De rest vraag ik na bij een collega, die u hier antwoordt.',
    friendly: 'De rest vraag ik na in het team; het antwoord komt hier.',
    casual: 'De rest vraag ik na in het team.',
  },
  refusal: {
    professional: 'Ik help u graag met vragen over {company}. Wat wilt u weten?',
    friendly: 'Ik help graag met vragen over {company}. Wat wilt u weten?',
    casual: 'Ik ben er voor vragen over {company}. Wat wil je weten?',
  },
  identity: 'Ik ben de AI-assistent van {company}, geen mens. Praat u liever met een mens, zeg het dan gewoon.',
  unclear: 'Dat heb ik niet helemaal begrepen. Kunt u het anders zeggen?',
  here: 'Ik ben er. Waarmee kan ik u helpen?',
  nameless: {
    identity: 'Ik ben een AI-assistent, geen mens. Praat u liever met een mens, zeg het dan gewoon.',
    refusal: 'Ik help graag met vragen over ons. Wat wilt u weten?',
    greeting: 'Goedendag{name}, dank voor uw bericht. Waarmee kan ik u helpen?',
  },
};
