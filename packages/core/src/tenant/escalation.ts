import type { EscalationCard } from '../domain/escalation.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { escalationCard, unansweredIn } from '../handoff/escalation-card.js';

/** Messages that are looked at, from the newest on. */
const LOOK_BACK = 60;
const PASSAGES = 3;
/** Passages that speak of less of what is wanted are not near, share. */
const NEAR = 0.25;

/** What a person needs who takes a conversation over. Throws `not_found`. */
export async function readEscalation(engine: EngineContext, tenantId: string, id: string): Promise<EscalationCard> {
  const tenant = engine.storage.forTenant(tenantId);
  const row = await tenant.conversations.get(id);
  if (!row) throw new ReplyForceError('not_found', 'There is no such conversation.');
  const messages = (await tenant.messages.list(id, { limit: LOOK_BACK })).data.toReversed();
  const wanted = unansweredIn(messages).findLast(({ content }) => content !== '');
  const { knowledge } = await engine.profile(tenantId);
  const passages = wanted ? await knowledge.search(wanted.content, { limit: PASSAGES, floor: NEAR }) : [];
  return escalationCard({ conversation: row.conversation, lead: row.lead, messages }, passages);
}
