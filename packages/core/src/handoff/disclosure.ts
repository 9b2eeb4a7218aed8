import { DEFAULT_BRAND } from '../domain/settings.js';

/** `{company}` is the business's name. First sentence of the first machine message. */
const DISCLOSURE: Readonly<Record<string, string>> = {
  en: 'You are chatting with the AI assistant of {company}.',
  de: 'Sie schreiben mit dem KI-Assistenten von {company}.',
  fr: "Vous échangez avec l'assistant IA de {company}.",
  es: 'Está hablando con el asistente de IA de {company}.',
  it: "Sta parlando con l'assistente AI di {company}.",
  pt: 'Está a falar com o assistente de IA de {company}.',
  nl: 'U chat met de AI-assistent van {company}.',
};

/** The same where the business has not told its name. */
const NAMELESS: Readonly<Record<string, string>> = {
  en: 'You are chatting with an AI assistant.',
  de: 'Sie schreiben mit einem KI-Assistenten.',
  fr: 'Vous échangez avec un assistant IA.',
  es: 'Está hablando con un asistente de IA.',
  it: 'Sta parlando con un assistente AI.',
  pt: 'Está a falar com um assistente de IA.',
  nl: 'U chat met een AI-assistent.',
};

/** Says that a machine writes (EU AI Act Art. 50(1); decisions.md invariant 7). English where the language has no text. */
export function disclosureText(language: string, company: string, own: Readonly<Record<string, string>> = {}): string {
  const said = own[language.slice(0, 2).toLowerCase()];
  if (said !== undefined && said.trim() !== '') return said.replace('{company}', () => company);
  const texts = company.trim() === '' || company === DEFAULT_BRAND.company ? NAMELESS : DISCLOSURE;
  const template = texts[language.slice(0, 2).toLowerCase()] ?? texts.en ?? '';
  return template.replace('{company}', () => company);
}

/** The reply with the disclosure before it, on a line of its own. */
export function withDisclosure(text: string, language: string, company: string, own?: Readonly<Record<string, string>>): string {
  return `${disclosureText(language, company, own)}\n\n${text}`;
}
