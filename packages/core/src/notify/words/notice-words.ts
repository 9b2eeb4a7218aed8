import type { HandoffTrigger } from '../../domain/analysis.js';
import type { NoticeKind } from '../../domain/notice.js';

/** What people are told, in one language. `{who}` is the customer, `{account}` a connected account, `{share}` a share in percent. */
export interface NoticeWords {
  readonly kinds: Readonly<Record<NoticeKind, string>>;
  readonly triggers: Readonly<Record<HandoffTrigger, string>>;
  /** Stands for one whose name is not known or not to be told. */
  readonly customer: string;
  /** Subject of a mail that gathers several; `{first}` is the first, `{more}` how many more. */
  readonly several: string;
  readonly why: string;
  readonly wrote: string;
  readonly open: string;
}
