import { acceptEventsCommand } from './commands/accept-events.js';
import { claimSendCommand } from './commands/claim-send.js';
import { commitInboundCommand } from './commands/commit-inbound.js';
import { commitTurnCommand } from './commands/commit-turn.js';
import { contactRow } from './commands/contact-row.js';
import { continueConversationsCommand } from './commands/continue-conversations.js';
import { conversationRow } from './commands/conversation-row.js';
import { deadLetterCommands } from './commands/dead-letters.js';
import { earlyChanges } from './commands/early-changes.js';
import { identifyCommand } from './commands/identify.js';
import { jobCommands } from './commands/jobs.js';
import { leadRow } from './commands/lead-row.js';
import { messageChanges } from './commands/message-changes.js';
import { messageRow } from './commands/message-row.js';
import { noticeCommands } from './commands/notices.js';
import { openTenantCommand } from './commands/open-tenant.js';
import { personCommands } from './commands/person-commands.js';
import { requeueSendCommand } from './commands/requeue-send.js';
import { sendAttempts } from './commands/send-attempts.js';
import { saveProfileCommand } from './commands/save-profile.js';
import { spendCommands } from './commands/spend.js';
import { settleMediaCommand } from './commands/settle-media.js';
import { settleSendCommand } from './commands/settle-send.js';
import { sideWrites } from './commands/side-writes.js';
import { statusChanges } from './commands/status-changes.js';
import type { SqlKit } from './kit.js';
import { channelQueries } from './queries/channels.js';
import { connectionQueries } from './queries/connections.js';
import { conversationQueries } from './queries/conversations.js';
import { disclosureQueries } from './queries/disclosures.js';
import { idempotencyQueries } from './queries/idempotency.js';
import { identityQueries } from './queries/identity.js';
import { ingestLogQueries } from './queries/ingest-log.js';
import { installationQueries } from './queries/installation.js';
import { knowledgeFetchQueries } from './queries/knowledge-fetches.js';
import { knowledgeQueries } from './queries/knowledge.js';
import { knowledgeUseQueries } from './queries/knowledge-uses.js';
import { leadQueries } from './queries/leads.js';
import { liveEventQueries } from './queries/live-events.js';
import { lineVectorQueries } from './queries/line-vectors.js';
import { messageQueries } from './queries/messages.js';
import { pendingConnectionQueries } from './queries/pending-connections.js';
import { questionQueries } from './queries/questions.js';
import { recipientQuery } from './queries/recipient.js';
import { recordQueries } from './queries/records.js';
import { threadQueries } from './queries/threads.js';
import { turnQueries } from './queries/turns.js';

/** Every command and query of the storage, compiled once for one dialect. */
export function compileStatements(kit: SqlKit) {
  const jobs = jobCommands(kit);
  const recipientOf = recipientQuery(kit);
  const side = sideWrites(kit, jobs);
  const conversations = conversationRow(kit);
  const messages = messageRow(kit, side);
  const connections = connectionQueries(kit, side);
  const questions = questionQueries(kit, side);
  const fetches = knowledgeFetchQueries(kit);
  const uses = knowledgeUseQueries(kit);
  const identity = identityQueries(kit, side);
  const installation = installationQueries(kit);
  const applyChanges = messageChanges(kit, side, questions);
  const early = earlyChanges(kit, applyChanges);
  const parts = {
    jobs,
    side,
    conversations,
    messages,
    recipientOf,
    attempts: sendAttempts(kit),
    contacts: contactRow(kit),
    leads: leadRow(kit),
    statuses: statusChanges(kit, side, early),
    applyChanges,
    early,
    uses,
    identify: identifyCommand(kit, continueConversationsCommand(kit, { conversations, messages, side })),
  };
  const { requeueSend, requeueMessage } = requeueSendCommand(kit, parts);
  return {
    jobs,
    requeueMessage,
    deadLetters: deadLetterCommands(kit, { side, requeueSend }),
    side,
    spend: spendCommands(kit),
    notices: noticeCommands(kit, parts),
    acceptEvents: acceptEventsCommand(kit, jobs),
    commitInbound: commitInboundCommand(kit, parts),
    commitTurn: commitTurnCommand(kit, parts),
    ...personCommands(parts),
    claimSend: claimSendCommand(kit, parts),
    settleMedia: settleMediaCommand(kit, parts),
    settleSend: settleSendCommand(kit, parts),
    channels: channelQueries(kit, side, connections),
    connections,
    pendingConnections: pendingConnectionQueries(kit),
    saveProfile: saveProfileCommand(kit, side),
    threads: threadQueries(kit),
    loadTurn: turnQueries(kit),
    conversations: conversationQueries(kit, recipientOf),
    disclosures: disclosureQueries(kit),
    messages: messageQueries(kit),
    leads: leadQueries(kit, side),
    knowledge: knowledgeQueries(kit, { side, fetches, questions }),
    lineVectors: lineVectorQueries(kit),
    liveEvents: liveEventQueries(kit),
    fetches,
    uses,
    questions,
    ingestLog: ingestLogQueries(kit),
    idempotency: idempotencyQueries(kit),
    identity,
    installation,
    openTenant: openTenantCommand({ installation, identity, side }),
    records: recordQueries(kit),
  };
}

export type Statements = ReturnType<typeof compileStatements>;
