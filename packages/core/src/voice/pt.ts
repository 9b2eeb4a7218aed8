import type { TemplateSet } from './template-set.js';

export const pt: TemplateSet = {
  opening: { professional: 'Olá{name}, obrigado pela sua mensagem.', friendly: 'Olá{name}, obrigado pela pergunta!', casual: 'Oi{name}!' },
  greeting: {
    professional: 'Olá{name}, obrigado por contactar {company}. Como posso ajudar?',
    friendly: 'Olá{name}! Que bom receber a sua mensagem. Como posso ajudar?',
    casual: 'Oi{name}! Como posso ajudar?',
  },
  thanks: {
    professional: 'De nada. Escreva sempre que precisar.',
    friendly: 'De nada! Escreva sempre que quiser.',
    casual: 'De nada! Manda mensagem quando quiser.',
  },
  goodbye: { professional: 'Até breve e obrigado pela mensagem.', friendly: 'Até breve e obrigado por escrever!', casual: 'Até mais!' },
  praise: {
    professional: 'Muito obrigado pelas palavras simpáticas. Vou transmiti-las à equipa.',
    friendly: 'Muito obrigado, ficamos muito contentes! Vou transmitir à equipa.',
    casual: 'Muito obrigado, que bom! Vou contar à equipa.',
  },
  empathy: {
    professional: 'Olá{name}, lamento o incómodo que teve.',
    friendly: 'Olá{name}, lamento muito.',
    casual: 'Oi{name}, sinto muito!',
  },
  closing: {
    professional: 'Fico à disposição para outras perguntas.',
    friendly: 'Posso ajudar em mais alguma coisa?',
    casual: 'Mais alguma coisa?',
  },
  holding: {
    professional: 'Não tenho uma resposta segura sobre isso. Passo a sua pergunta a uma pessoa da equipa, que responderá aqui.',
    friendly: 'Prefiro não adivinhar: vou pô-lo em contacto com uma pessoa da equipa, que responderá aqui.',
    casual: 'Não tenho a certeza, vou chamar alguém da equipa. A resposta chega aqui.',
  },
  holdingRequested: {
    professional: 'Com certeza. Vou passar a conversa a uma pessoa da nossa equipa, que responderá aqui.',
    friendly: 'Claro! Vou passar a conversa a uma pessoa da equipa, que responderá aqui.',
    casual: 'Claro! Vou chamar alguém da equipa.',
  },
  holdingSerious: {
    professional: 'Passo isto de imediato à nossa equipa. Uma pessoa tratará do assunto e responderá aqui.',
    friendly: 'Passo isto já à equipa. Uma pessoa tratará do assunto e responderá aqui.',
    casual: 'Passo isto já à equipa. Alguém vai responder aqui.',
  },
  holdingCare:
    'Obrigado por nos dizer. Lamento muito o que está a passar e peço a uma pessoa da nossa equipa que leia isto agora. Se puder estar em perigo, ligue já para o número de emergência ou para uma linha de apoio, ou fale com alguém próximo.',
  holdingCalm: 'Li a sua mensagem e passo-a a uma pessoa da nossa equipa.',
  waiting: {
    professional: 'Obrigado pela sua paciência. A nossa equipa foi avisada e uma pessoa responderá aqui.',
    friendly: 'Obrigado pela paciência! A equipa foi avisada e alguém responderá aqui.',
    casual: 'Obrigado por esperar! A equipa já sabe, alguém vai responder aqui.',
  },
  optedOut: 'Não enviaremos mais publicidade. Continuamos a responder às perguntas aqui. START anula esta escolha.',
  optedIn: 'Voltaremos a enviar as nossas ofertas. STOP termina-as a qualquer momento.',
  partial: 'Quanto ao resto, pergunto a uma pessoa da equipa, que responderá aqui.',
  refusal: {
    professional: 'Posso ajudar com perguntas sobre {company}. O que gostaria de saber?',
    friendly: 'Posso ajudar com perguntas sobre {company}. O que gostaria de saber?',
    casual: 'Estou aqui para perguntas sobre {company}. O que quer saber?',
  },
  identity: 'Sou o assistente de IA de {company}, não uma pessoa. Se preferir falar com uma pessoa, é só dizer.',
  unclear: 'Não percebi bem. Poderia dizê-lo por outras palavras?',
  here: 'Estou aqui. Como posso ajudar?',
  nameless: {
    identity: 'Sou um assistente de IA, não uma pessoa. Se preferir falar com uma pessoa, é só dizer.',
    refusal: 'Posso ajudar com perguntas sobre nós. O que gostaria de saber?',
    greeting: 'Olá{name}, obrigado pela sua mensagem. Como posso ajudar?',
  },
};
