import type { Storage } from '../ports/storage.js';
import type { ConformanceCase } from './case.js';
import { changeCases } from './storage/change-cases.js';
import { claimSendCases } from './storage/claim-send-cases.js';
import { connectionCases } from './storage/connection-cases.js';
import { deadLetterCases } from './storage/dead-letter-cases.js';
import { deadSendCases } from './storage/dead-send-cases.js';
import { disclosureCases } from './storage/disclosure-cases.js';
import { eventCases } from './storage/event-cases.js';
import { callbackCases } from './storage/callback-cases.js';
import { continuationCases } from './storage/continuation-cases.js';
import { identityCases } from './storage/identity-cases.js';
import { inboundCases } from './storage/inbound-cases.js';
import { ingestLogCases } from './storage/ingest-log-cases.js';
import { isolationCases } from './storage/isolation-cases.js';
import { jobCases } from './storage/job-cases.js';
import { knowledgeCases } from './storage/knowledge-cases.js';
import { questionCases } from './storage/question-cases.js';
import { lineVectorCases, type StorageCapability } from './storage/line-vector-cases.js';
import { listCases } from './storage/list-cases.js';
import { offerCases } from './storage/offer-cases.js';
import { mediaCases } from './storage/media-cases.js';
import { idempotencyCases } from './storage/idempotency-cases.js';
import { recordCases } from './storage/record-cases.js';
import { settleSendCases } from './storage/settle-send-cases.js';
import { noticeCases } from './storage/notice-cases.js';
import { spendCases } from './storage/spend-cases.js';
import { statusCases } from './storage/status-cases.js';
import { teamCases } from './storage/team-cases.js';
import { threadCases } from './storage/thread-cases.js';
import { personCases } from './storage/person-cases.js';
import { turnCases } from './storage/turn-cases.js';

/** What every storage must do. Each case wants a migrated storage with nothing in it. */
export const storageCases: readonly ConformanceCase<Storage, StorageCapability>[] = [
  ...eventCases,
  ...jobCases,
  ...offerCases,
  ...inboundCases,
  ...threadCases,
  ...changeCases,
  ...identityCases,
  ...continuationCases,
  ...callbackCases,
  ...turnCases,
  ...personCases,
  ...claimSendCases,
  ...settleSendCases,
  ...statusCases,
  ...deadLetterCases,
  ...deadSendCases,
  ...noticeCases,
  ...spendCases,
  ...connectionCases,
  ...ingestLogCases,
  ...mediaCases,
  ...listCases,
  ...disclosureCases,
  ...recordCases,
  ...teamCases,
  ...idempotencyCases,
  ...knowledgeCases,
  ...questionCases,
  ...lineVectorCases,
  ...isolationCases,
];
