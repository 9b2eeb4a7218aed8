import type * as onnxruntime from 'onnxruntime-node';
import { importPeer, once } from '../../support/import-peer.js';

/** 45 MB of code and about 100 ms, so not before the first text. */
const load = once(() => importPeer('onnxruntime-node', 'models in ONNX files') as typeof onnxruntime);

export type OnnxSession = onnxruntime.InferenceSession;
export type OnnxRuntime = typeof onnxruntime;

/** @throws `missing_dependency` where onnxruntime-node is not installed */
export function onnxRuntime(): OnnxRuntime {
  return load();
}

/**
 * Opens a model for one thread: a second one costs more than it gains on texts this short, and a server has others to serve.
 *
 * @param model the file's path or its bytes
 * @throws `missing_dependency` where onnxruntime-node is not installed
 */
export function openSession(model: string | Uint8Array): Promise<OnnxSession> {
  const options: onnxruntime.InferenceSession.SessionOptions = {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    // Texts differ in length from one to the next: a plan of memory would be kept for each of them.
    enableMemPattern: false,
    logSeverityLevel: 3,
  };
  const { InferenceSession } = onnxRuntime();
  return typeof model === 'string' ? InferenceSession.create(model, options) : InferenceSession.create(model, options);
}
