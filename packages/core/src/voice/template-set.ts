import type { Tone } from '../domain/settings.js';

/** A text for every tone, or one for all. */
export type Toned = string | Readonly<Record<Tone, string>>;

/**
 * What a reply says around the facts, in one language. `{name}` is the contact's first name with what precedes it, or
 * nothing; `{company}` the business. None of them states a fact, so none needs evidence.
 */
export interface TemplateSet {
  /** Before an answer; `{name}` may be empty. */
  readonly opening: Toned;
  /** Written with a leading blank, empty-safe: ` Anna`. */
  readonly greeting: Toned;
  readonly thanks: Toned;
  readonly goodbye: Toned;
  readonly praise: Toned;
  /** First sentence to somebody with a complaint. */
  readonly empathy: Toned;
  readonly closing: Toned;
  /** Nothing supports an answer: a person will. */
  readonly holding: Toned;
  /** The customer asked for a person. */
  readonly holdingRequested: Toned;
  /** A person takes over a complaint, a legal matter, a case that went nowhere. */
  readonly holdingSerious: Toned;
  /** Somebody may be in danger. */
  readonly holdingCare: string;
  /** Somebody threatens: calm, nothing else. */
  readonly holdingCalm: string;
  /** To who asks whether anybody comes, while a person is awaited: the team knows. When is not ours to promise. */
  readonly waiting: Toned;
  /** To who wants no advertising any more: heard, and what that means. */
  readonly optedOut: string;
  /** To who wants it again. */
  readonly optedIn: string;
  /** Only a part of what was asked could be answered. */
  readonly partial: Toned;
  /** A try to steer the assistant: no comment, back to business. */
  readonly refusal: Toned;
  /** To somebody who asks whether a machine writes: the truth, and the offer of a person. */
  readonly identity: string;
  /** To a message without any word that can be understood. */
  readonly unclear: string;
  /** To "is anyone there?". */
  readonly here: string;
  /** Instead of the parts that name the business, where it has not told its name. */
  readonly nameless: { readonly identity: string; readonly refusal: string; readonly greeting: string };
}

/** The parts of a set that can be said. */
export type TemplatePart = Exclude<keyof TemplateSet, 'nameless'>;
