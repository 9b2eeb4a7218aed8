import type { TemplateSet } from './template-set.js';

export const en: TemplateSet = {
  opening: { professional: 'Hello{name}, thank you for your message.', friendly: 'Hi{name}, thanks for asking!', casual: 'Hey{name}!' },
  greeting: {
    professional: 'Hello{name}, thank you for contacting {company}. How can I help you?',
    friendly: 'Hi{name}! Nice to hear from you. How can I help?',
    casual: 'Hey{name}! What can I do for you?',
  },
  thanks: {
    professional: 'You are welcome. Please write again whenever we can help.',
    friendly: 'You’re very welcome! Just write again if anything else comes up.',
    casual: 'Anytime! Just shout if you need anything else.',
  },
  goodbye: {
    professional: 'Goodbye, and thank you for your message.',
    friendly: 'Bye, and thanks for writing! Take care.',
    casual: 'See you!',
  },
  praise: {
    professional: 'Thank you very much for your kind words. We will pass them on to the team.',
    friendly: 'Thank you so much, that’s lovely to hear! I’ll pass it on to the team.',
    casual: 'Thanks a lot, that’s great to hear! I’ll tell the team.',
  },
  empathy: {
    professional: 'Hello{name}, I am sorry about the trouble you have had.',
    friendly: 'Hi{name}, I’m really sorry about that.',
    casual: 'Hey{name}, sorry about that!',
  },
  closing: {
    professional: 'Please let me know if you have any further questions.',
    friendly: 'Is there anything else I can help with?',
    casual: 'Anything else?',
  },
  holding: {
    professional: 'I do not have a reliable answer to that, so I am passing your question to a colleague who will reply to you here.',
    friendly: 'I don’t want to guess here, so let me connect you with a team member. They will reply to you right here.',
    casual: 'Not sure about that one, so I’ll get someone from the team. They’ll write to you here.',
  },
  holdingRequested: {
    professional: 'Of course. I am connecting you with a member of our team, who will reply to you here.',
    friendly: 'Of course! Let me connect you with a team member. They will reply to you right here.',
    casual: 'Sure! I’m getting someone from the team for you.',
  },
  holdingSerious: {
    professional: 'I am passing this to a member of our team right away. They will look into it personally and reply to you here.',
    friendly: 'I’m passing this to a team member right away. They will look into it personally and reply to you here.',
    casual: 'I’m getting someone from the team onto this right away. They’ll reply to you here.',
  },
  holdingCare:
    'Thank you for telling us. I am very sorry that you are going through this, and I am asking a person from our team to read this now. If you might be in danger, please call your local emergency number or a crisis line straight away, or talk to somebody near you.',
  holdingCalm: 'I have read your message and am passing it to a person from our team.',
  waiting: {
    professional: 'Thank you for your patience. A member of our team has been informed and will answer you here.',
    friendly: 'Thanks for your patience! Someone from the team has been told and will answer you right here.',
    casual: 'Thanks for waiting! The team knows, someone will write to you here.',
  },
  optedOut: 'You will get no more advertising from us. We still answer what you ask here. If you change your mind, write START.',
  optedIn: 'You will get our offers again. If you change your mind, write STOP.',
  partial: {
    professional: 'I will ask a colleague about the rest; they will reply to you here.',
    friendly: 'For the rest I’m asking a colleague, who will reply to you here.',
    casual: 'I’ll get a colleague for the rest.',
  },
  refusal: {
    professional: 'I can help with questions about {company}. What would you like to know?',
    friendly: 'I can help with questions about {company}. What would you like to know?',
    casual: 'I’m here for questions about {company}. What would you like to know?',
  },
  identity: 'I am the AI assistant of {company}, not a person. If you would rather talk to a person, just tell me.',
  unclear: 'I did not quite get that. Could you say it in other words?',
  here: 'I am here. What can I help you with?',
  nameless: {
    identity: 'I am an AI assistant, not a person. If you would rather talk to a person, just tell me.',
    refusal: 'I can help with questions about us. What would you like to know?',
    greeting: 'Hello{name}, thank you for contacting us. How can I help you?',
  },
};
