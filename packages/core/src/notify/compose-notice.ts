import type { HandoffTrigger } from '../domain/analysis.js';
import type { ChannelType } from '../domain/channel.js';
import type { Notice } from '../domain/notice.js';
import type { NotificationSettings } from '../domain/notification-settings.js';
import type { BrandVoice } from '../domain/settings.js';
import { nameShown, wordsShown } from './customer-shown.js';
import type { NoticeScene } from './notice-scene.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { it } from './words/it.js';
import { nl } from './words/nl.js';
import type { NoticeWords } from './words/notice-words.js';
import { pt } from './words/pt.js';

const WORDS: Readonly<Record<string, NoticeWords>> = { en, de, es, fr, it, nl, pt };

const PLATFORMS: Readonly<Record<ChannelType, string>> = {
  facebook: 'Messenger',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  twitter: 'X',
  api: 'API',
};

export interface ToldNotice {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What a program is told. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface NoticeContent {
  /** At least one, all about the same subject. */
  readonly notices: readonly Notice[];
  readonly scene: NoticeScene;
  readonly settings: NotificationSettings;
  readonly brand: BrandVoice;
  /** Where people open the conversation; null where nobody knows the address. */
  readonly conversationUrl: string | null;
}

/** What people and programs are told: what happened, why, and where to look. Of the customer no more than the settings allow. */
export function composeNotice(content: NoticeContent): ToldNotice {
  const { notices, scene, settings, brand, conversationUrl } = content;
  const language = WORDS[brand.defaultLanguage] ? brand.defaultLanguage : 'en';
  const words = WORDS[language] ?? en;
  const preview = settings.preview ? previewOf(scene) : null;
  const lines = [...notices]
    .toSorted((left, right) => left.createdAt - right.createdAt)
    .map((notice) => ({ notice, text: sentence(words, notice, content), why: whyOf(words, notice) }));
  const first = lines[0]?.text ?? '';
  const subject = lines.length > 1 ? fill(words.several, { first, more: String(lines.length - 1) }) : first;
  const parts = { language, lines, preview, closing: settings.closing.trim(), conversationUrl, words };
  return {
    subject: `[${brand.company}] ${subject}`.replaceAll(/\s+/g, ' '),
    text: textOf(parts),
    html: htmlOf(parts),
    body: {
      type: 'people.notice',
      subject,
      notices: lines.map(({ notice: { event, createdAt }, text }) => ({
        kind: event.kind,
        code: event.code ?? null,
        text,
        created_at: new Date(createdAt).toISOString(),
      })),
      conversation: scene.conversation
        ? {
            id: scene.conversation.id,
            url: conversationUrl,
            channel: scene.conversation.channelType,
            channel_id: scene.conversation.channelId,
            status: scene.conversation.status,
            owner: scene.conversation.owner,
            assigned_to: scene.conversation.assignedTo,
            contact: { id: scene.conversation.contactId, name: (settings.preview && nameShown(scene.conversation.contact.name)) || null },
            preview,
          }
        : null,
      channel: scene.channel
        ? { id: scene.channel.id, type: scene.channel.type, name: scene.channel.name, status: scene.channel.status }
        : null,
    },
  };
}

interface Parts {
  readonly language: string;
  readonly lines: readonly { readonly text: string; readonly why: string | null }[];
  readonly preview: string | null;
  readonly closing: string;
  readonly conversationUrl: string | null;
  readonly words: NoticeWords;
}

function textOf({ lines, preview, closing, conversationUrl, words }: Parts): string {
  const paragraphs = [
    lines.map(({ text, why }) => (why === null ? `${text}.` : `${text}.\n${words.why}: ${why}.`)).join('\n\n'),
    preview === null ? '' : `${words.wrote}: “${preview}”`,
    conversationUrl === null ? '' : `${words.open}:\n${conversationUrl}`,
    closing,
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function htmlOf({ language, lines, preview, closing, conversationUrl, words }: Parts): string {
  const paragraphs = [
    ...lines.map(
      ({ text, why }) => `<p><strong>${escape(text)}.</strong>${why === null ? '' : `<br>${escape(`${words.why}: ${why}.`)}`}</p>`,
    ),
    ...(preview === null ? [] : [`<p>${escape(words.wrote)}:</p><blockquote dir="auto">${escape(preview)}</blockquote>`]),
    ...(conversationUrl === null ? [] : [`<p><a href="${escape(conversationUrl)}">${escape(words.open)}</a></p>`]),
    ...(closing === '' ? [] : [`<p>${escape(closing).replaceAll('\n', '<br>')}</p>`]),
  ];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${paragraphs.join('')}</body></html>\n`;
}

function sentence(words: NoticeWords, { event }: Notice, { scene, settings }: NoticeContent): string {
  const { conversation, channel } = scene;
  const name = (settings.preview && nameShown(conversation?.contact.name)) || words.customer;
  const where = conversation ? PLATFORMS[conversation.channelType] : channel ? PLATFORMS[channel.type] : '';
  return fill(words.kinds[event.kind], {
    who: `${name} (${where})`,
    account: channel ? `${channel.name} (${where})` : where,
    share: event.code ?? '',
  });
}

function whyOf(words: NoticeWords, { event }: Notice): string | null {
  return event.kind === 'person_needed' ? (words.triggers[event.code as HandoffTrigger] ?? null) : null;
}

/** The beginning of what the customer said last; null where they said nothing in words. */
function previewOf({ messages }: NoticeScene): string | null {
  const words = messages.find(({ senderType, content, deletedAt }) => senderType === 'customer' && deletedAt === null && content !== '');
  return words ? wordsShown(words.content) : null;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
