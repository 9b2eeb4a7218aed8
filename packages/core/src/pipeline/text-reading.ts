import { isPromise } from '../agents/agent.js';
import { encodeQuestion } from '../knowledge/encode-question.js';
import type { EncodedText, Encoder, TextContext } from '../ports/models.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { giveBackController, takeController } from '../support/spare-controllers.js';
import { within } from '../support/deadline.js';
import { after } from '../support/maybe-promise.js';

/** A text as the encoder reads it, made at the first call and once for all who ask. */
export interface TextReading {
  readonly vector: NonNullable<TextContext['vector']>;
  readonly encoded: () => MaybePromise<EncodedText>;
}

/** ms; agents have a second and more. */
export const LATEST_MS = 600;

/** Readings of one message's texts: of each text one, whoever asks for it. An English question that is the whole message has that of the message. */
export function readingsOf(encoder: Encoder, runtime: Pick<Runtime, 'schedule'>): (text: string) => TextReading {
  const readings = new Map<string, TextReading>();
  return (text) => {
    let reading = readings.get(text);
    if (reading === undefined) readings.set(text, (reading = readingOf(encoder, text, runtime)));
    return reading;
  };
}

/**
 * One run of the encoder: made when the first agent asks for it, kept for the others. Whoever asks after a failure is told
 * the same, so that a message never waits twice. An encoder that is late, as one that is still being loaded, has failed for this
 * message: agents answer without it inside their own time. Each call has a signal of its own, which nobody aborts: of one for the
 * whole message the listeners would add up.
 */
export function readingOf(encoder: Encoder, text: string, runtime: Pick<Runtime, 'schedule'>): TextReading {
  let made: MaybePromise<EncodedText> | undefined;
  let failure: { readonly error: unknown } | undefined;
  const encoded = () => {
    if (failure !== undefined) throw failure.error;
    try {
      return (made ??= kept(inTime(run(encoder, text), runtime)));
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  return { encoded, vector: () => after(encoded(), ({ vector }) => vector) };

  /** From the moment it is there nobody waits for it: a stage that needs no promise needs no timer and no signal either. */
  function kept(reading: MaybePromise<EncodedText>): MaybePromise<EncodedText> {
    return isPromise(reading) ? reading.then((values) => (made = values)) : reading;
  }
}

function run(encoder: Encoder, text: string): MaybePromise<EncodedText> {
  const controller = takeController();
  const reading = encodeQuestion(encoder, text, controller.signal);
  if (!isPromise(reading)) giveBackController(controller);
  return reading;
}

function inTime(reading: MaybePromise<EncodedText>, runtime: Pick<Runtime, 'schedule'>): MaybePromise<EncodedText> {
  if (!isPromise(reading)) return reading;
  return within(runtime, LATEST_MS, reading).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'TimeoutError' ? new Error(`the encoder took more than ${LATEST_MS} ms`) : error;
  });
}
