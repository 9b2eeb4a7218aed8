import { featuresOf } from './features.js';

/** A linear model as `training/` writes it. */
export interface LinearModel {
  readonly bias: number;
  readonly scale: number;
  /** Scores that stand for the probabilities 0.5 and 0.95. */
  readonly leaning: number;
  readonly sure: number;
  /** One signed byte for each bucket, times `scale`, in base64. */
  readonly weights: string;
}

const LEANING = 0.5;
const SURE = 0.95;

/** The probability a model gives a text, 0–1. Its weights are decoded when first asked; 0 for a text of fewer words. */
export function linearClassifier(model: LinearModel, minWords: number): (text: string) => number {
  const { bias, scale, leaning, sure } = model;
  const slope = (Math.log(SURE / (1 - SURE)) - Math.log(LEANING / (1 - LEANING))) / (sure - leaning);
  let weights: Int8Array | undefined;
  return (text) => {
    if (text.trim().split(/\s+/, minWords).length < minWords) return 0;
    weights ??= Int8Array.from(atob(model.weights), (byte) => byte.charCodeAt(0));
    const features = featuresOf(text);
    let sum = 0;
    for (const feature of features) sum += weights[feature] ?? 0;
    return 1 / (1 + Math.exp(-slope * (bias + (sum * scale) / Math.sqrt(features.size + 1) - leaning)));
  };
}
