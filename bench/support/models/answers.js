/**
 * What the stand-in says in place of a good model: it reads the prompt as a model does, and answers with statements of the
 * knowledge in it, so that the guard behind it finds what it finds in a good reply. Equal prompts get equal answers.
 */

/** @typedef {Parameters<NonNullable<import('@replyforce/adapters/testkit').OpenAiStandInOptions['answer']>>[0]} ChatRequest */

/** Said where the knowledge has nothing, and to whoever writes another language than it: nothing is translated here. */
const COLLEAGUE = {
  en: 'Thank you for your message. A colleague will look into this and answer you here.',
  de: 'Vielen Dank für Ihre Nachricht. Ein Kollege sieht sich das an und antwortet Ihnen hier.',
  fr: 'Merci pour votre message. Un collègue va regarder cela et vous répondra ici.',
  es: 'Gracias por su mensaje. Un compañero lo mirará y le responderá por aquí.',
  it: 'Grazie per il suo messaggio. Un collega se ne occuperà e le risponderà qui.',
  pt: 'Obrigado pela sua mensagem. Um colega vai ver isto e responder-lhe aqui.',
  nl: 'Bedankt voor uw bericht. Een collega kijkt ernaar en antwoordt u hier.',
};
const SENTENCES = 2;
/** Shorter words say little of what a sentence is about. */
const SHORTEST_WORD = 4;

/** @param {ChatRequest} request @returns {{ readonly json: unknown }} */
export function answer(request) {
  const asksForReply = Object.hasOwn(/** @type {object} */ (request.schema?.['properties'] ?? {}), 'reply_text');
  return { json: asksForReply ? replyTo(promptOf(request)) : understandingOf(promptOf(request)) };
}

/** The first thing that was asked: a correction stands behind it. @param {ChatRequest} request */
function promptOf({ messages }) {
  return messages.find(({ role }) => role === 'user')?.content ?? '';
}

/** @param {string} prompt */
function replyTo(prompt) {
  const language = /^Analysis: language (\w+)/m.exec(prompt)?.[1] ?? 'en';
  const colleague = Object.entries(COLLEAGUE).find(([code]) => code === language)?.[1];
  const wanted = wordsIn(between(prompt, 'customer_message'));
  const best = statementsIn(language === 'en' ? between(prompt, 'knowledge') : '')
    .map((text, position) => ({ text, position, shared: [...wordsIn(text)].filter((word) => wanted.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared || left.position - right.position)
    .slice(0, SENTENCES)
    .sort((left, right) => left.position - right.position);
  const found = best.length > 0;
  return {
    reply_text: found ? best.map(({ text }) => text).join(' ') : (colleague ?? COLLEAGUE.en),
    confidence: found ? 0.85 : 0.3,
    requires_human: !found,
    suggested_actions: [found ? 'check whether the customer needs more' : 'answer the customer'],
  };
}

/** @param {string} prompt */
function understandingOf(prompt) {
  const message = between(prompt, 'message');
  const words = message.split(/\s+/);
  return {
    language: 'en',
    entities: [],
    topic: 'inquiry',
    is_question: message.includes('?'),
    summary: `The customer writes: ${words.slice(0, 20).join(' ')}`,
    key_phrases: [words.slice(0, 3).join(' '), words.slice(-3).join(' ')],
  };
}

/** @param {string} prompt @param {string} tag */
function between(prompt, tag) {
  const text = new RegExp(`<${tag}>\\n([\\s\\S]*?)\\n</${tag}>`).exec(prompt)?.[1] ?? '';
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Whole sentences of the passages; rows of tables are left to the engine's own quotations. @param {string} knowledge */
function statementsIn(knowledge) {
  return knowledge
    .split('\n')
    .filter((line) => !/^(?:\[\d+\]|\||- )/.test(line))
    .flatMap((line) => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.!?]$/.test(sentence));
}

/** @param {string} text */
function wordsIn(text) {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD));
}
