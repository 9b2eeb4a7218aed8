import type { DisclosureText } from './disclosure.js';

/** Kinds of files that can be sent. */
export const MEDIA_TYPES = ['image', 'audio', 'video', 'file'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export function isMediaType(value: string): value is MediaType {
  return (MEDIA_TYPES as readonly string[]).includes(value);
}

/** A button that answers for the customer. */
export interface QuickReply {
  readonly title: string;
  /** Comes back when it is tapped. */
  readonly payload: string;
}

/** A message whose wording the platform has approved (platform-apis.md 4.4). Its shape is checked by `templateFaults`. */
export interface Template {
  readonly name: string;
  /** The platform's code, such as `en_US`. */
  readonly language: string;
  /** What fills its places, in the platform's own spelling. */
  readonly components: readonly TemplateComponent[];
  /** What the platform approved it as, said by whoever sends it; absent where they do not say. */
  readonly category?: TemplateCategory;
}

export const TEMPLATE_CATEGORIES = ['marketing', 'utility', 'authentication'] as const;
export type TemplateCategory = (typeof TEMPLATE_CATEGORIES)[number];

/** Whether a template may advertise: all do of which nobody says what else they are. */
export function mayBeAdvertising({ category }: Pick<Template, 'category'>): boolean {
  return category === undefined || category === 'marketing';
}

export interface TemplateComponent {
  readonly type: string;
  /** Of a button. */
  readonly sub_type?: string;
  readonly index?: number | string;
  readonly parameters?: readonly Readonly<Record<string, unknown>>[];
}

/** What an outbound message carries beside its words and its files. */
export interface Outgoing {
  readonly quickReplies?: readonly QuickReply[];
  readonly template?: Template;
  /** The platform's id of the message this one answers. */
  readonly replyTo?: string;
  /** Set on each message of a text too long for one: all name the first; `number` counts from 1. */
  readonly part?: { readonly of: string; readonly number: number; readonly count: number };
  /** Set where no person typed it: it is no answer of a person to the platform then. */
  readonly writtenBy?: 'program';
  /** Set on a machine message that says that a machine writes: in which words. */
  readonly disclosure?: DisclosureText;
}
