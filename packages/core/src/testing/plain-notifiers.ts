import type { EmailNotifier, NoticeCall, NoticeMail, NotifyResult, WebhookNotifier } from '../ports/notifier.js';

/** Ways to tell people that keep what they were given and answer as they are told. */
export interface PlainNotifiers {
  readonly email: EmailNotifier;
  readonly webhook: WebhookNotifier;
  readonly mails: NoticeMail[];
  readonly calls: NoticeCall[];
  /** Called for every mail and every call, before it is kept. Default: all are taken. */
  answerWith(answer: (sent: NoticeMail | NoticeCall) => NotifyResult | Promise<NotifyResult>): void;
}

export function plainNotifiers(): PlainNotifiers {
  const mails: NoticeMail[] = [];
  const calls: NoticeCall[] = [];
  let answer: (sent: NoticeMail | NoticeCall) => NotifyResult | Promise<NotifyResult> = () => ({ outcome: 'taken' });
  const send =
    <M extends NoticeMail | NoticeCall>(kept: M[]) =>
    async (sent: M): Promise<NotifyResult> => {
      kept.push(sent);
      return answer(sent);
    };
  return {
    email: { send: send(mails), check: async () => undefined },
    webhook: { send: send(calls), isClosed: (url) => url.includes('closed') },
    mails,
    calls,
    answerWith: (next) => void (answer = next),
  };
}
