import type { NoticeWords } from './notice-words.js';

export const es: NoticeWords = {
  kinds: {
    person_needed: '{who} necesita a una persona',
    turn_given_up: 'No se pudo preparar una respuesta para {who}',
    send_uncertain: 'No se sabe si llegó un mensaje: {who}',
    send_failed: 'No se pudo enviar un mensaje: {who}',
    customer_waiting: '{who} ha escrito y espera su respuesta',
    assigned: 'Esta conversación ahora es suya: {who}',
    account_stopped: '{account} ya no envía nada y hay que atenderla',
    budget_used: 'Se ha usado el {share} % del presupuesto para modelos',
    dead_letters: 'Se han abandonado muchas tareas: conviene revisarlas',
  },
  triggers: {
    low_confidence: 'la base de conocimiento no responde a esto',
    human_requested: 'pide hablar con una persona',
    negative_critical: 'está muy descontento',
    unresolved: 'el asunto sigue abierto tras varias respuestas',
    legal: 'es un asunto legal',
    model_unavailable: 'no se pudo acceder al modelo',
    safety: 'alguien podría estar en peligro',
    policy: 'sus reglas lo dejan a una persona',
  },
  customer: 'Un cliente',
  several: '{first} (y {more} más)',
  why: 'Motivo',
  wrote: 'Escribió',
  open: 'Abrir la conversación',
};
