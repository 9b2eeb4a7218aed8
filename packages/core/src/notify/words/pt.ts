import type { NoticeWords } from './notice-words.js';

export const pt: NoticeWords = {
  kinds: {
    person_needed: '{who} precisa de uma pessoa',
    turn_given_up: 'Não foi possível preparar uma resposta para {who}',
    send_uncertain: 'Não se sabe se uma mensagem chegou: {who}',
    send_failed: 'Não foi possível enviar uma mensagem: {who}',
    customer_waiting: '{who} escreveu e espera a sua resposta',
    assigned: 'Esta conversa agora é sua: {who}',
    account_stopped: '{account} já não envia nada e precisa de atenção',
    budget_used: '{share} % do orçamento para modelos foi usado',
    dead_letters: 'Muitas tarefas foram abandonadas: convém verificar',
  },
  triggers: {
    low_confidence: 'a base de conhecimento não responde a isto',
    human_requested: 'pede para falar com uma pessoa',
    negative_critical: 'está muito descontente',
    unresolved: 'o assunto continua em aberto após várias respostas',
    legal: 'é um assunto jurídico',
    model_unavailable: 'o modelo estava inacessível',
    safety: 'alguém pode estar em perigo',
    policy: 'as suas regras deixam isto a uma pessoa',
  },
  customer: 'Um cliente',
  several: '{first} (e mais {more})',
  why: 'Porquê',
  wrote: 'Escreveu',
  open: 'Abrir a conversa',
};
