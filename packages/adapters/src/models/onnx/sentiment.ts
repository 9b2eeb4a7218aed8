import { ReplyForceError, type SentimentClassifier } from '@replyforce/core';
import { once } from '../../support/import-peer.js';
import { readClassifierFolder, type ClassifierFolder } from './classifier-folder.js';
import { onnxRuntime, openSession, type OnnxSession } from './session.js';
import { sentimentOfLabels } from './sentiment-labels.js';
import { openTokenizer } from './tokenizer.js';

export interface OnnxSentimentOptions {
  /** Of a text classifier: `model.onnx` or `onnx/model.onnx`, `tokenizer.json` or `vocab.txt`, `config.json` with `id2label`. */
  readonly folder: string;
}

/**
 * Sentiment by a classifier of your own, as model hubs lay it out (BERT, RoBERTa, XLM-R and their kin, two classes, three, or
 * stars). Runs in this process; needs onnxruntime-node and @huggingface/tokenizers, loaded with the first message.
 *
 * @throws `configuration_invalid` at once where the folder is none of a classifier of sentiment
 */
export function onnxSentiment({ folder }: OnnxSentimentOptions): SentimentClassifier {
  const description = readClassifierFolder(folder);
  const sentimentOf = within(folder, () => sentimentOfLabels(description.labels));
  const opened = once(() => ({ tokenizer: openTokenizer(description), session: openSession(description.model) }));
  return {
    id: `onnx:${description.name}`,
    async classify(text) {
      const { tokenizer, session } = opened();
      const scores = await scoresOf(await session, tokenizer(text), description);
      return { probabilities: sentimentOf(softmax(scores)) };
    },
  };
}

/** Whether a folder can be used, without loading the model: for configuration that reports all faults at once. */
export function sentimentFolderFault(folder: string): string | null {
  try {
    onnxSentiment({ folder });
    return null;
  } catch (error) {
    if (ReplyForceError.is(error) && error.code === 'configuration_invalid') return error.message;
    throw error;
  }
}

/** Names of inputs, and what is put in at each place. */
const INPUTS: Readonly<Record<string, (id: number, place: number, isPadding: boolean) => number>> = {
  input_ids: (id) => id,
  attention_mask: (_id, _place, isPadding) => (isPadding ? 0 : 1),
  token_type_ids: () => 0,
  position_ids: (_id, place) => place,
};

async function scoresOf(
  session: OnnxSession,
  ids: readonly number[],
  { labels, padId, name }: ClassifierFolder,
): Promise<readonly number[]> {
  const { Tensor } = onnxRuntime();
  const feeds: Record<string, InstanceType<typeof Tensor>> = {};
  for (const input of session.inputMetadata) {
    const valueOf = INPUTS[input.name];
    if (valueOf === undefined || !input.isTensor) throw unusable(name, `wants ${input.name}, which no text has`);
    // A model of one fixed length gets the rest filled up.
    const fixed = input.shape[1];
    const length = typeof fixed === 'number' ? fixed : ids.length;
    const values = Array.from({ length }, (_, place) => valueOf(ids[place] ?? padId, place, place >= ids.length));
    feeds[input.name] =
      input.type === 'int32'
        ? new Tensor('int32', Int32Array.from(values), [1, length])
        : new Tensor('int64', BigInt64Array.from(values, BigInt), [1, length]);
  }
  const outputs = await session.run(feeds);
  const { data } = outputs['logits'] ?? outputs[session.outputNames[0] ?? ''] ?? {};
  if (!(data instanceof Float32Array) || data.length !== labels.length)
    throw unusable(name, `gives ${data?.length ?? 0} numbers for ${labels.length} classes`);
  return [...data];
}

function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

function within<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw ReplyForceError.is(error) ? new ReplyForceError(error.code, `${folder} is no classifier of sentiment. ${error.message}`) : error;
  }
}

function unusable(name: string, why: string): ReplyForceError {
  return new ReplyForceError('configuration_invalid', `The model ${name} ${why}.`);
}
