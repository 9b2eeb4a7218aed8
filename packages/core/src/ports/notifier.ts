import type { Runtime } from './runtime.js';

/** A mail to one address. */
export interface NoticeMail {
  /** The same for every try. */
  readonly id: string;
  /** Of what it is about: mails about one thing belong together. */
  readonly subjectId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A signed request to the address a tenant named. */
export interface NoticeCall {
  /** The same for every try. */
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  /** JSON. */
  readonly body: unknown;
}

interface Failure {
  readonly code: string;
  /** In words; names no credentials. */
  readonly message: string;
}

/**
 * `retry`: it may succeed later; `isDown` where the service itself does not work, which it then has a rest for. `failed`: not this
 * one, however often.
 */
export type NotifyResult =
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'retry'; readonly failure: Failure; readonly isDown: boolean; readonly afterMs?: number }
  | { readonly outcome: 'failed'; readonly failure: Failure };

/** Tells people by one way. It says what it knows by its result; what it throws counts as `retry` of a service that is down. */
export interface Notifier<Message> {
  send(message: Message, context: { readonly runtime: Runtime }, signal: AbortSignal): Promise<NotifyResult>;
}

export interface EmailNotifier extends Notifier<NoticeMail> {
  /** Connects and signs in; rejects with what is wrong, in words. */
  check(signal: AbortSignal): Promise<void>;
}

export interface WebhookNotifier extends Notifier<NoticeCall> {
  /** Whether the host of an address is, by itself, one that may not be reached. */
  isClosed(url: string): boolean;
}

/** The ways in which people are told; one that is left out is not there. */
export interface Notifiers {
  readonly email?: EmailNotifier;
  readonly webhook?: WebhookNotifier;
}
