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

/** Notices about one subject, as it stands now. */
export interface ToldSubject {
  /** At least one. */
  readonly notices: readonly Notice[];
  readonly scene: NoticeScene;
  /** Where people open the conversation; null where nobody knows the address. */
  readonly conversationUrl: string | null;
}

export interface NoticeContent {
  /** At least one; several where they waited for room. */
  readonly subjects: readonly ToldSubject[];
  readonly settings: NotificationSettings;
  readonly brand: BrandVoice;
}

/** What people and programs are told: what happened, why, and where to look. Of customers no more than the settings allow. */
export function composeNotice({ subjects, settings, brand }: NoticeContent): ToldNotice {
  const language = WORDS[brand.defaultLanguage] ? brand.defaultLanguage : 'en';
  const words = WORDS[language] ?? en;
  const parts = subjects.map((one) => partOf(words, one, settings)).toSorted((left, right) => left.since - right.since);
  const lines = parts.flatMap((one) => one.lines);
  const first = lines[0]?.text ?? '';
  const subject = lines.length > 1 ? fill(words.several, { first, more: String(lines.length - 1) }) : first;
  const closing = settings.closing.trim();
  const [body, ...more] = parts.map((one) => bodyOf(one, settings));
  return {
    subject: `[${brand.company}] ${subject}`.replaceAll(/\s+/g, ' '),
    text: textOf(words, parts, closing),
    html: htmlOf(words, language, parts, closing),
    body: { type: 'people.notice', subject, ...body, more },
  };
}

/** One subject in words. */
interface Part extends ToldSubject {
  /** The oldest first. */
  readonly lines: readonly { readonly notice: Notice; readonly text: string; readonly why: string | null }[];
  readonly preview: string | null;
  readonly since: number;
}

function partOf(words: NoticeWords, subject: ToldSubject, settings: NotificationSettings): Part {
  const lines = subject.notices
    .toSorted((left, right) => left.createdAt - right.createdAt)
    .map((notice) => ({ notice, text: sentence(words, notice, subject.scene, settings), why: whyOf(words, notice) }));
  const preview = settings.preview ? previewOf(subject.scene) : null;
  return { ...subject, lines, preview, since: lines[0]?.notice.createdAt ?? 0 };
}

function bodyOf({ lines, scene: { conversation, channel }, conversationUrl, preview }: Part, settings: NotificationSettings) {
  return {
    notices: lines.map(({ notice: { event, createdAt }, text }) => ({
      kind: event.kind,
      code: event.code ?? null,
      text,
      created_at: new Date(createdAt).toISOString(),
    })),
    conversation: conversation
      ? {
          id: conversation.id,
          url: conversationUrl,
          channel: conversation.channelType,
          channel_id: conversation.channelId,
          status: conversation.status,
          owner: conversation.owner,
          assigned_to: conversation.assignedTo,
          contact: { id: conversation.contactId, name: (settings.preview && nameShown(conversation.contact.name)) || null },
          preview,
        }
      : null,
    channel: channel ? { id: channel.id, type: channel.type, name: channel.name, status: channel.status } : null,
  };
}

function textOf(words: NoticeWords, parts: readonly Part[], closing: string): string {
  const paragraphs = parts.flatMap(({ lines, preview, conversationUrl }) => [
    lines.map(({ text, why }) => (why === null ? `${text}.` : `${text}.\n${words.why}: ${why}.`)).join('\n\n'),
    preview === null ? '' : `${words.wrote}: “${preview}”`,
    conversationUrl === null ? '' : `${words.open}:\n${conversationUrl}`,
  ]);
  return `${[...paragraphs, closing].filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function htmlOf(words: NoticeWords, language: string, parts: readonly Part[], closing: string): string {
  const paragraphs = parts.flatMap(({ lines, preview, conversationUrl }) => [
    ...lines.map(
      ({ text, why }) => `<p><strong>${escape(text)}.</strong>${why === null ? '' : `<br>${escape(`${words.why}: ${why}.`)}`}</p>`,
    ),
    ...(preview === null ? [] : [`<p>${escape(words.wrote)}:</p><blockquote dir="auto">${escape(preview)}</blockquote>`]),
    ...(conversationUrl === null ? [] : [`<p><a href="${escape(conversationUrl)}">${escape(words.open)}</a></p>`]),
  ]);
  const end = closing === '' ? '' : `<p>${escape(closing).replaceAll('\n', '<br>')}</p>`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${paragraphs.join('')}${end}</body></html>\n`;
}

function sentence(words: NoticeWords, { event }: Notice, { conversation, channel }: NoticeScene, settings: NotificationSettings): string {
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
