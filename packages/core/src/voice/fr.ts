import type { TemplateSet } from './template-set.js';

export const fr: TemplateSet = {
  opening: {
    professional: 'Bonjour{name}, merci pour votre message.',
    friendly: 'Bonjour{name}, merci pour votre question !',
    casual: 'Salut{name} !',
  },
  greeting: {
    professional: 'Bonjour{name}, merci de contacter {company}. Comment puis-je vous aider ?',
    friendly: 'Bonjour{name} ! Ravi de vous lire. Comment puis-je vous aider ?',
    casual: 'Salut{name} ! Que puis-je faire pour toi ?',
  },
  thanks: {
    professional: 'Je vous en prie. N’hésitez pas à nous écrire à nouveau.',
    friendly: 'Avec plaisir ! N’hésitez pas à nous écrire à nouveau.',
    casual: 'De rien ! N’hésite pas à revenir.',
  },
  goodbye: {
    professional: 'Au revoir, et merci pour votre message.',
    friendly: 'À bientôt, et merci pour votre message !',
    casual: 'À plus !',
  },
  praise: {
    professional: 'Merci beaucoup pour vos mots aimables. Je les transmets à l’équipe.',
    friendly: 'Merci beaucoup, cela fait très plaisir ! Je le transmets à l’équipe.',
    casual: 'Merci beaucoup, ça fait plaisir ! Je le dis à l’équipe.',
  },
  empathy: {
    professional: 'Bonjour{name}, je suis désolé pour le désagrément que vous avez rencontré.',
    friendly: 'Bonjour{name}, je suis vraiment désolé.',
    casual: 'Salut{name}, vraiment désolé !',
  },
  closing: {
    professional: 'Je reste à votre disposition pour toute autre question.',
    friendly: 'Puis-je vous aider pour autre chose ?',
    casual: 'Autre chose ?',
  },
  holding: {
    professional: 'Je n’ai pas de réponse sûre à ce sujet. Je transmets votre question à un collègue qui vous répondra ici.',
    friendly: 'Je préfère ne pas deviner : je vous mets en relation avec un membre de l’équipe, qui vous répondra ici.',
    casual: 'Je ne suis pas sûr, je vais chercher quelqu’un de l’équipe. La réponse arrive ici.',
  },
  holdingRequested: {
    professional: 'Bien sûr. Je vous mets en relation avec un membre de notre équipe, qui vous répondra ici.',
    friendly: 'Bien sûr ! Je vous mets en relation avec un membre de l’équipe, qui vous répondra ici.',
    casual: 'Bien sûr ! Je vais chercher quelqu’un de l’équipe.',
  },
  holdingSerious: {
    professional: 'Je transmets cela immédiatement à notre équipe. Une personne s’en occupera et vous répondra ici.',
    friendly: 'Je transmets cela tout de suite à l’équipe. Une personne s’en occupera et vous répondra ici.',
    casual: 'Je passe ça tout de suite à l’équipe. Quelqu’un te répondra ici.',
  },
  holdingCare:
    'Merci de nous le dire. Je suis vraiment désolé de ce que vous traversez, et je demande à une personne de notre équipe de lire ce message maintenant. Si vous êtes en danger, appelez tout de suite les secours ou une ligne d’écoute, ou parlez à quelqu’un près de vous.',
  holdingCalm: 'J’ai lu votre message et je le transmets à une personne de notre équipe.',
  waiting: {
    professional: 'Merci de votre patience. Notre équipe est prévenue et une personne vous répondra ici.',
    friendly: 'Merci de votre patience ! L’équipe est prévenue, quelqu’un vous répondra ici.',
    casual: 'Merci d’attendre ! L’équipe est prévenue, quelqu’un te répondra ici.',
  },
  optedOut: 'Nous n’enverrons plus de publicité. Nous répondons toujours aux questions posées ici. START annule ce choix.',
  optedIn: 'Nos offres seront de nouveau envoyées ici. STOP y met fin à tout moment.',
  partial: 'Pour le reste, je demande à un collègue, qui vous répondra ici.',
  refusal: {
    professional: 'Je peux répondre aux questions sur {company}. Que souhaitez-vous savoir ?',
    friendly: 'Je peux répondre aux questions sur {company}. Que souhaitez-vous savoir ?',
    casual: 'Je suis là pour les questions sur {company}. Que veux-tu savoir ?',
  },
  identity: "Je suis l'assistant IA de {company}, pas une personne. Si vous préférez parler à une personne, dites-le-moi simplement.",
  unclear: "Je n'ai pas bien compris. Pourriez-vous le dire autrement ?",
  here: 'Je suis là. Comment puis-je vous aider ?',
  nameless: {
    identity: 'Je suis un assistant IA, pas une personne. Si vous préférez parler à une personne, dites-le-moi simplement.',
    refusal: 'Je peux répondre aux questions sur notre offre. Que souhaitez-vous savoir ?',
    greeting: 'Bonjour{name}, merci de votre message. Comment puis-je vous aider ?',
  },
};
