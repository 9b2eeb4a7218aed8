/** Models in plain TypeScript that read files of weights. An entry of its own: who uses none pays for none. */
export { createFeatureReader, FEATURES_VERSION } from './features.js';
export type { FeatureReader, Features, FeatureSettings } from './features.js';
export { readLinearModel } from './linear-model.js';
export type { LinearModel, LinearModelHeader } from './linear-model.js';
export { readEncoderHead } from './encoder-head.js';
export type { EncoderHead, EncoderHeadHeader } from './encoder-head.js';
export { linearVoice } from './linear-voice.js';
export type { LinearVoice } from './linear-voice.js';
export { isNegation, normaliseForModel, tokensOf } from './tokens.js';
export { encodedSentiment, sentimentVoices } from '../agents/sentiment/encoded-sentiment.js';
export { entriesOf, LEXICON_LANGUAGES } from '../agents/sentiment/lexicon.js';
export { lexiconVoices, linearSentiment } from '../agents/sentiment/linear-sentiment.js';
export { evidenceOfMessage } from '../agents/reply/evidence-of-message.js';
export type { JudgedReading } from '../agents/reply/evidence-of-message.js';
export { evidenceOfReply } from '../agents/output-guard/guard-reply.js';
export { AGAINST_CLAIMS } from '../agents/output-guard/weighing.js';
