export { metaJson, signMeta } from './meta-json.js';
export { messengerDelivery, messengerEcho, messengerItem, messengerPostback, messengerRead, messengerText } from './messenger-bodies.js';
export type { MessengerBody } from './messenger-bodies.js';
export { whatsappMessage, whatsappStatus, whatsappText } from './whatsapp-bodies.js';
export type { WhatsappBody, WhatsappStatusOptions } from './whatsapp-bodies.js';
export { mergeBodies } from './merge-bodies.js';
export { instagramEcho, instagramItem, instagramSeen, instagramText } from './instagram-bodies.js';
export type { InstagramBody } from './instagram-bodies.js';
export { signX, xAccountActivityMessage, xEcho, xMessage, xRead, xTyping } from './x-bodies.js';
export type { XAccountActivityBody, XBody } from './x-bodies.js';
export { callbackReceiver } from './api/callback-receiver.js';
export type { Callback, Receiver, ReceiverOptions } from './api/callback-receiver.js';
export { apiEnvelope, signCallback } from './api/api-bodies.js';
export { graphStandIn } from './graph/stand-in.js';
export type { GraphStandIn, GraphStandInOptions } from './graph/stand-in.js';
export type { GraphDesk, GraphLogin } from './graph/oauth/desk.js';
export { xStandIn } from './x/stand-in.js';
export type { XDeskControls, XLogin } from './x/oauth/desk.js';
export type { XStandIn, XStandInOptions } from './x/stand-in.js';
export { standInControl } from './stand-in/control-client.js';
export type { StandInControl } from './stand-in/control-client.js';
export type {
  Behaviour,
  Delivery,
  Outcome,
  StandIn,
  StandInAccount,
  StandInChannel,
  StandInOptions,
  StandInSend,
} from './stand-in/types.js';
export { mediaHost } from './media-host.js';
export type { HostedFile, MediaHost } from './media-host.js';
export { s3StandIn } from './s3/stand-in.js';
export type { S3Failure, S3Object, S3StandIn, S3StandInOptions } from './s3/types.js';
export { openAiStandIn } from './openai/stand-in.js';
export { openAiControl } from './openai/control-client.js';
export type { OpenAiControl } from './openai/control-client.js';
export type {
  OpenAiBehaviour,
  OpenAiEndpoint,
  OpenAiModel,
  OpenAiOutcome,
  OpenAiSeen,
  OpenAiStandIn,
  OpenAiStandInOptions,
} from './openai/types.js';
export type { ChatReply, ChatRequest } from './openai/chat/types.js';
export { simulateProgram } from './api/simulate-program.js';
export type { SimulateProgramOptions } from './api/simulate-program.js';
export { simulate } from './simulate.js';
export type { SimulateOptions, SimulateResult } from './simulate.js';
export { makePdf } from './make-pdf.js';
export type { PdfLineOfText } from './make-pdf.js';
export { selfSigned } from './tls/self-signed.js';
export type { SelfSigned } from './tls/self-signed.js';
export { smtpStandIn } from './smtp/stand-in.js';
export type { SmtpOutcome, SmtpStandIn, SmtpStandInOptions, SmtpStep, TakenMail } from './smtp/stand-in.js';
