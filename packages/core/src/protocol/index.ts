export { snakeCase, toSnakeCase } from './snake-case.js';
export {
  analysisToWire,
  channelToWire,
  contactToWire,
  conversationToWire,
  deadLetterToWire,
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
  WireDeadLetter,
  WireKnowledgeDocument,
  WireLead,
  WireLeadScore,
  WireLiveEvent,
  WireMessage,
  WirePausedService,
} from './wire.js';
