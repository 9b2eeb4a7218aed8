export { snakeCase, toSnakeCase } from './snake-case.js';
export {
  analysisToWire,
  channelToWire,
  contactToWire,
  conversationToWire,
  documentToWire,
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
  WireKnowledgeDocument,
  WireLead,
  WireLeadScore,
  WireLiveEvent,
  WireMessage,
  WirePausedService,
} from './wire.js';
