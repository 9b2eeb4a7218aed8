import type { InboundEvent } from '../../domain/inbound-event.js';
import { account } from './account.js';
import { contactSync } from './contact-sync.js';
import { deletion } from './deletion.js';
import { echo } from './echo.js';
import { edit } from './edit.js';
import { identity } from './identity.js';
import { message } from './message.js';
import { optin } from './optin.js';
import { preference } from './preference.js';
import { reaction } from './reaction.js';
import { receipt } from './receipt.js';
import { referral } from './referral.js';
import type { Meaning, Scene } from './scene.js';
import { status } from './status.js';
import { verdictWithoutEffect } from './without-effect.js';
import { unwrap } from './wrapped.js';

type Kind = InboundEvent['kind'];

/** The kinds that change something, each with its file. All others are stored, and said to change nothing. */
const MEANINGS: { readonly [K in Kind]?: Meaning<K> } = {
  message,
  echo,
  status,
  receipt,
  reaction,
  edit,
  deletion,
  referral,
  optin,
  preference,
  identity,
  contact_sync: contactSync,
  account,
};

export function hasMeaning(event: InboundEvent): boolean {
  const inner = unwrap(event);
  return inner !== undefined && inner.event.kind in MEANINGS;
}

/** Adds what one event means to the draft of its thread, and says it in words for the ingest log. */
export async function applyEvent(scene: Omit<Scene, 'origin'>, given: InboundEvent): Promise<string> {
  const inner = unwrap(given);
  const meaning = inner && (MEANINGS[inner.event.kind] as Meaning<Kind> | undefined);
  return meaning ? meaning(Object.assign({}, scene, { origin: inner.origin }), inner.event) : verdictWithoutEffect(given);
}
