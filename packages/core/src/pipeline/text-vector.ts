import { isPromise } from '../agents/agent.js';
import type { Encoder, TextContext } from '../ports/models.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { giveBackController, takeController } from '../support/spare-controllers.js';
import { within } from '../support/deadline.js';

type Vector = NonNullable<TextContext['vector']>;

/** ms; agents have a second and more. */
export const LATEST_MS = 600;

/** The vectors of one message's texts: of each text one, whoever asks for it. An English question that is the whole message has its vector. */
export function vectorsOf(encoder: Encoder, runtime: Pick<Runtime, 'schedule'>): (text: string) => Vector {
  const vectors = new Map<string, Vector>();
  return (text) => {
    let vector = vectors.get(text);
    if (vector === undefined) vectors.set(text, (vector = vectorOf(encoder, text, runtime)));
    return vector;
  };
}

/**
 * The vector of a text: made when the first agent asks for it, kept for the others. Whoever asks after a failure is told
 * the same, so that a message never waits twice. An encoder that is late, as one that is still being loaded, has failed for this
 * message: agents answer without it inside their own time. Each call has a signal of its own, which nobody aborts: of one for the
 * whole message the listeners would add up.
 */
export function vectorOf(encoder: Encoder, text: string, runtime: Pick<Runtime, 'schedule'>): Vector {
  let made: MaybePromise<Float32Array> | undefined;
  let failure: { readonly error: unknown } | undefined;
  return () => {
    if (failure !== undefined) throw failure.error;
    try {
      return (made ??= kept(inTime(encoded(encoder, text), runtime)));
    } catch (error) {
      failure = { error };
      throw error;
    }
  };

  /** From the moment it is there nobody waits for it: a stage that needs no promise needs no timer and no signal either. */
  function kept(vector: MaybePromise<Float32Array>): MaybePromise<Float32Array> {
    return isPromise(vector) ? vector.then((values) => (made = values)) : vector;
  }
}

function encoded(encoder: Encoder, text: string): MaybePromise<Float32Array> {
  const controller = takeController();
  const vector = encoder.encode(text, controller.signal);
  if (!isPromise(vector)) giveBackController(controller);
  return vector;
}

function inTime(vector: MaybePromise<Float32Array>, runtime: Pick<Runtime, 'schedule'>): MaybePromise<Float32Array> {
  if (!isPromise(vector)) return vector;
  return within(runtime, LATEST_MS, vector).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'TimeoutError' ? new Error(`the encoder took more than ${LATEST_MS} ms`) : error;
  });
}
