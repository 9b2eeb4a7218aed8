import type { Attachment } from './message.js';

/** A customer's message as a program hands it over: any program can be a channel. */
export interface NewInboundMessage {
  /** The program's own id of it, unique on its channel for ever: whoever sends it again sends the same message. */
  readonly messageId: string;
  readonly contact: {
    /** Whom replies are addressed to, in the program's own terms. */
    readonly id: string;
    readonly name?: string;
    readonly email?: string;
    readonly phone?: string;
  };
  /** May be empty where there are attachments. */
  readonly text: string;
  /** ms since 1970; when it was said. Default: now. */
  readonly timestamp?: number;
  readonly attachments?: readonly Attachment[];
}
