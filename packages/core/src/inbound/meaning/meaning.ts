import type { InboundEvent } from '../../domain/inbound-event.js';
import { echo } from './echo.js';
import { message } from './message.js';
import { receipt } from './receipt.js';
import type { Meaning, Scene } from './scene.js';
import { status } from './status.js';
import { verdictWithoutEffect } from './without-effect.js';

/** The kinds that change something, each with its file. All others are stored, and said to change nothing. */
const MEANINGS: { readonly [K in InboundEvent['kind']]?: Meaning<K> } = { message, echo, status, receipt };

export function hasMeaning({ kind }: Pick<InboundEvent, 'kind'>): boolean {
  return kind in MEANINGS;
}

/** Adds what one event means to the draft of its thread, and says it in words for the ingest log. */
export async function applyEvent(scene: Scene, event: InboundEvent): Promise<string> {
  const meaning = MEANINGS[event.kind] as Meaning<InboundEvent['kind']> | undefined;
  return meaning ? meaning(scene, event) : verdictWithoutEffect(event);
}
