export { onnxSentiment, sentimentFolderFault } from './sentiment.js';
export type { OnnxSentimentOptions } from './sentiment.js';
