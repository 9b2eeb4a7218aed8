import { dot } from './dot.js';

/** Where a text lies in meaning: of length 1, or 0 where nothing is known of it, each part a number of equal steps. */
export interface Direction {
  readonly parts: Float32Array | Int8Array;
  readonly step: number;
  /** Of a line that is compared token by token too (`tokensInSteps`). */
  readonly tokens?: Int8Array;
}

/** A vector as it is, but of length 1; one that is none has no direction. */
export function directionOf(vector: Float32Array): Direction {
  const length = Math.sqrt(dot(vector, vector));
  if (!(length > 0) || !Number.isFinite(length)) return { parts: new Float32Array(vector.length), step: 0 };
  return { parts: vector, step: 1 / length };
}

const STEPS = 127;

/** In a quarter of the memory, nearly the same. */
export function inSteps({ parts }: Direction): Direction {
  let largest = 0;
  for (const value of parts) largest = Math.max(largest, Math.abs(value));
  if (largest === 0) return ofSteps(new Int8Array(parts.length));
  return ofSteps(Int8Array.from(parts, (value) => Math.round((value / largest) * STEPS)));
}

/** By its steps alone. Their length is their own: rounded numbers are not quite as long as those before. */
export function ofSteps(parts: Int8Array): Direction {
  let squares = 0;
  for (const value of parts) squares += value * value;
  return { parts, step: squares === 0 ? 0 : 1 / Math.sqrt(squares) };
}

/** Cosine of a vector with a direction, −1–1; 0 where either has none. `length` is the vector's own. */
export function cosine(vector: Float32Array, length: number, { parts, step }: Direction): number {
  return parts.length !== vector.length || step === 0 || !(length > 0) ? 0 : (dot(vector, parts) * step) / length;
}

/** 0 where it is no number. */
export function lengthOf(vector: Float32Array): number {
  const length = Math.sqrt(dot(vector, vector));
  return Number.isFinite(length) ? length : 0;
}
