export { metaJson, signMeta } from './meta-json.js';
export { messengerDelivery, messengerEcho, messengerItem, messengerPostback, messengerRead, messengerText } from './messenger-bodies.js';
export type { MessengerBody } from './messenger-bodies.js';
export { whatsappMessage, whatsappStatus, whatsappText } from './whatsapp-bodies.js';
export type { WhatsappBody, WhatsappStatusOptions } from './whatsapp-bodies.js';
export { mergeBodies } from './merge-bodies.js';
export { graphStandIn } from './graph/stand-in.js';
export { graphControl } from './graph/control-client.js';
export type { GraphControl } from './graph/control-client.js';
export type {
  Behaviour,
  Delivery,
  GraphStandIn,
  GraphStandInOptions,
  Outcome,
  StandInAccount,
  StandInChannel,
  StandInSend,
} from './graph/types.js';
export { s3StandIn } from './s3/stand-in.js';
export type { S3Failure, S3Object, S3StandIn, S3StandInOptions } from './s3/types.js';
export { simulate } from './simulate.js';
export type { SimulateOptions, SimulateResult } from './simulate.js';
