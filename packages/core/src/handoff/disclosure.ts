import type { DisclosureText } from '../domain/disclosure.js';
import { DEFAULT_BRAND } from '../domain/settings.js';

/** Raised with every change of our words: it stands with each message that bears them. */
const VERSION = 'disclosure-1';
const FALLBACK = 'en';

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
  const said = ownText(language, own);
  if (said !== undefined) return said.replace('{company}', () => company);
  const texts = company.trim() === '' || company === DEFAULT_BRAND.company ? NAMELESS : DISCLOSURE;
  const template = texts[codeOf(language)] ?? texts[FALLBACK] ?? '';
  return template.replace('{company}', () => company);
}

/** Which words `disclosureText` gives, for the proof. */
export function disclosureVersion(language: string, own: Readonly<Record<string, string>> = {}): DisclosureText {
  const code = codeOf(language);
  const said = ownText(language, own);
  if (said !== undefined) return { language: code, version: `own-${fingerprint(said)}` };
  return { language: code in DISCLOSURE ? code : FALLBACK, version: VERSION };
}

function ownText(language: string, own: Readonly<Record<string, string>>): string | undefined {
  const said = own[codeOf(language)];
  return said !== undefined && said.trim() !== '' ? said : undefined;
}

function codeOf(language: string): string {
  return language.slice(0, 2).toLowerCase();
}

/** Tells one wording from the next; nothing hangs on it that somebody could want to forge (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The reply with the disclosure before it, on a line of its own. */
export function withDisclosure(text: string, language: string, company: string, own?: Readonly<Record<string, string>>): string {
  return `${disclosureText(language, company, own)}\n\n${text}`;
}
