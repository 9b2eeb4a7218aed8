export { snakeCase, toSnakeCase } from './snake-case.js';
export {
  analysisToWire,
  channelToWire,
  contactToWire,
  conversationToWire,
  deadLetterToWire,
  ingestEntryToWire,
  iso,
  isoOrNull,
  leadScoreToWire,
  leadToWire,
  messageToWire,
  pausedServiceToWire,
} from './wire.js';
export type {
  Wire,
  WireAnalysis,
  WireChannel,
  WireContact,
  WireConversation,
  WireDeadLetter,
  WireIngestEntry,
  WireLead,
  WireLeadScore,
  WireLiveEvent,
  WireMessage,
  WirePausedService,
} from './wire.js';
export {
  documentToWire,
  gapToWire,
  passageToWire,
  sourceUsageToWire,
  suggestionToWire,
  trialToWire,
  versionToWire,
} from './knowledge-wire.js';
export type {
  WireDocumentVersion,
  WireKnowledgeDocument,
  WireKnowledgeGap,
  WireKnowledgePassage,
  WireSourceUsage,
  WireSuggestion,
  WireTrial,
} from './knowledge-wire.js';
