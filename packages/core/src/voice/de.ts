import type { TemplateSet } from './template-set.js';

export const de: TemplateSet = {
  opening: {
    professional: 'Guten Tag{name}, vielen Dank für Ihre Nachricht.',
    friendly: 'Hallo{name}, danke für Ihre Frage!',
    casual: 'Hey{name}!',
  },
  greeting: {
    professional: 'Guten Tag{name}, vielen Dank für Ihre Nachricht an {company}. Wie kann ich Ihnen helfen?',
    friendly: 'Hallo{name}! Schön, von Ihnen zu hören. Wie kann ich helfen?',
    casual: 'Hey{name}! Was kann ich für dich tun?',
  },
  thanks: {
    professional: 'Sehr gerne. Schreiben Sie uns jederzeit wieder.',
    friendly: 'Sehr gerne! Melden Sie sich einfach, wenn noch etwas ist.',
    casual: 'Klar, gerne! Melde dich einfach, wenn noch was ist.',
  },
  goodbye: {
    professional: 'Auf Wiedersehen und vielen Dank für Ihre Nachricht.',
    friendly: 'Bis bald und danke für die Nachricht!',
    casual: 'Bis dann!',
  },
  praise: {
    professional: 'Herzlichen Dank für die freundlichen Worte. Ich gebe sie gern an das Team weiter.',
    friendly: 'Vielen Dank, das freut uns sehr! Ich gebe es gern an das Team weiter.',
    casual: 'Danke, das freut uns riesig! Ich sag’s dem Team.',
  },
  empathy: {
    professional: 'Guten Tag{name}, es tut mir leid, dass Sie Ärger hatten.',
    friendly: 'Hallo{name}, das tut mir wirklich leid.',
    casual: 'Hey{name}, tut mir echt leid!',
  },
  closing: {
    professional: 'Wenn Sie weitere Fragen haben, melden Sie sich gern.',
    friendly: 'Kann ich sonst noch helfen?',
    casual: 'Sonst noch was?',
  },
  holding: {
    professional:
      'Dazu habe ich keine gesicherte Auskunft. Ich gebe Ihre Frage an eine Kollegin oder einen Kollegen weiter; die Antwort erhalten Sie hier.',
    friendly: 'Hier möchte ich nicht raten und hole deshalb jemanden aus dem Team. Die Antwort bekommen Sie direkt hier.',
    casual: 'Da bin ich mir nicht sicher, ich hole jemanden aus dem Team. Die Antwort kommt hier.',
  },
  holdingRequested: {
    professional: 'Selbstverständlich. Ich verbinde Sie mit jemandem aus unserem Team; die Antwort erhalten Sie hier.',
    friendly: 'Gerne! Ich verbinde Sie mit jemandem aus dem Team. Die Antwort bekommen Sie direkt hier.',
    casual: 'Klar! Ich hole dir jemanden aus dem Team.',
  },
  holdingSerious: {
    professional: 'Ich gebe das sofort an unser Team weiter. Jemand kümmert sich persönlich darum und antwortet Ihnen hier.',
    friendly: 'Ich gebe das sofort an das Team weiter. Jemand kümmert sich persönlich darum und antwortet Ihnen hier.',
    casual: 'Ich gebe das sofort ans Team weiter. Jemand kümmert sich darum und antwortet dir hier.',
  },
  holdingCare:
    'Danke, dass Sie uns das sagen. Es tut mir sehr leid, dass Sie das durchmachen, und ich bitte jetzt einen Menschen aus unserem Team, das zu lesen. Wenn Sie in Gefahr sein könnten, rufen Sie bitte sofort den Notruf oder eine Krisenhotline an oder sprechen Sie mit jemandem in Ihrer Nähe.',
  holdingCalm: 'Ich habe Ihre Nachricht gelesen und gebe sie an einen Menschen aus unserem Team weiter.',
  waiting: {
    professional: 'Vielen Dank für Ihre Geduld. Unser Team ist informiert, und Sie erhalten die Antwort hier.',
    friendly: 'Danke für Ihre Geduld! Das Team weiß Bescheid, die Antwort bekommen Sie direkt hier.',
    casual: 'Danke fürs Warten! Das Team weiß Bescheid, jemand schreibt dir hier.',
  },
  optedOut: 'Von uns kommt keine Werbung mehr. Fragen beantworten wir hier weiterhin. START macht das rückgängig.',
  optedIn: 'Unsere Angebote kommen nun wieder. STOP beendet das jederzeit.',
  partial: {
    professional: 'Zum Rest frage ich im Team nach; die Antwort erhalten Sie hier.',
    friendly: 'Zum Rest frage ich im Team nach, die Antwort kommt hier.',
    casual: 'Zum Rest frage ich im Team nach.',
  },
  refusal: {
    professional: 'Ich helfe Ihnen gern bei Fragen zu {company}. Was möchten Sie wissen?',
    friendly: 'Ich helfe gern bei Fragen zu {company}. Was möchten Sie wissen?',
    casual: 'Ich bin für Fragen zu {company} da. Was möchtest du wissen?',
  },
  identity:
    'Ich bin der KI-Assistent von {company}, kein Mensch. Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es mir einfach.',
  unclear: 'Das habe ich nicht ganz verstanden. Könnten Sie es bitte anders formulieren?',
  here: 'Ich bin da. Wobei kann ich helfen?',
  nameless: {
    identity: 'Ich bin ein KI-Assistent, kein Mensch. Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es mir einfach.',
    refusal: 'Ich helfe gern bei Fragen zu uns und unserem Angebot. Was möchten Sie wissen?',
    greeting: 'Guten Tag{name}, vielen Dank für Ihre Nachricht. Wie kann ich Ihnen helfen?',
  },
};
