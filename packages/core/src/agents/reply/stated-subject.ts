import type { HistoryMessage, TurnContext } from '../../ports/pipeline.js';

/**
 * The history as the reply agent reads it: what the customer answers or came from stands last, so that "how much is it?" is
 * understood of it. It is no evidence for anything: the output guard reads the history as it was.
 */
export function withSubject(history: readonly HistoryMessage[], context: TurnContext | undefined): readonly HistoryMessage[] {
  if (!context) return history;
  const { quoted, referral } = context;
  if (quoted) return [...history, { from: 'customer', text: quoted.text }];
  const advertised = [referral?.headline, referral?.body].filter((text) => text !== undefined).join('. ');
  return advertised === '' || history.length > 0 ? history : [{ from: 'customer', text: advertised }];
}
