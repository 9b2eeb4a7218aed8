import type { ChannelAdapter, InboundEvent } from '@replyforce/core';
import { expect, it } from 'vitest';
import { readFixtures } from '../testkit/read-fixtures.js';
import { api } from './api/index.js';
import { instagram } from './instagram/index.js';
import { messenger } from './messenger/index.js';
import { x } from './twitter/index.js';
import { whatsapp } from './whatsapp/index.js';

const meta = { appSecret: '', verifyToken: '' };
const CHANNELS: readonly (readonly [name: string, folder: string, adapter: ChannelAdapter])[] = [
  ['Messenger', 'messenger', messenger(meta)],
  ['Instagram', 'instagram', instagram(meta)],
  ['WhatsApp', 'whatsapp', whatsapp(meta)],
  ['X', 'twitter', x({ consumerSecret: '' })],
  ['Programs (`api`)', 'api', api()],
];

/** What the engine does with each kind. */
const EFFECTS: Readonly<Record<InboundEvent['kind'], string>> = {
  message: 'stored as a message of the customer, and answered',
  echo: 'of our own send: settles it; of anybody else: stored as a message of a person, who takes over the conversation',
  status: 'moves the message it names on',
  receipt: 'moves every message up to a moment on',
  reaction: 'kept: `ignored: reaction`',
  edit: 'kept: `ignored: edit`',
  deletion: 'kept: `ignored: deletion`',
  referral: 'kept: `ignored: referral`',
  optin: 'kept: `ignored: optin`',
  preference: 'kept: `ignored: preference`',
  routing: 'kept: `ignored: routing`',
  typing: 'kept: `ignored: typing`',
  call: 'kept: `ignored: call`',
  identity: 'kept: `ignored: identity`',
  contact_sync: 'kept: `ignored: contact_sync`',
  mention: 'kept: `ignored: mention`',
  template: 'kept: `ignored: template`',
  account: 'kept: `ignored: account`',
  problem: 'kept: `ignored: problem`',
  standby: 'kept, with what it holds: `ignored: standby, message`',
  history: 'kept, with what it holds: `ignored: history, message`',
  notice: 'kept under its name: `noted: app_roles`',
  unknown: 'kept with the reason: `unknown: an item of no known kind`',
};

const recorded = CHANNELS.map(([name, folder, adapter]) => ({
  name,
  payloads: readFixtures(new URL(`./${folder}/fixtures/`, import.meta.url)).map((payload) => ({
    name: payload.name.replaceAll('-', ' '),
    kinds: [...new Set(adapter.parse(payload.body).map(labelOf))],
  })),
}));

function labelOf(event: InboundEvent): string {
  if (event.kind === 'message') return event.messageKind === 'text' ? 'message' : `message (${event.messageKind})`;
  if (event.kind === 'standby' || event.kind === 'history') return `${event.kind} (${event.content.kind})`;
  return event.kind;
}

it('every kind comes out of a recorded payload', () => {
  const seen = new Set(recorded.flatMap(({ payloads }) => payloads.flatMap(({ kinds }) => kinds.map((kind) => kind.split(' ')[0]))));
  expect([...seen].toSorted()).toEqual(Object.keys(EFFECTS).toSorted());
});

it('the reference lists what the adapters read', async () => {
  const page = [
    '# What platforms send, and what becomes of it',
    '',
    'Made from the recorded payloads of the adapters by a test; run it with `-u` after a change. Every event is stored with its raw form and a verdict in the ingest log, whatever its kind. No event makes an empty message.',
    '',
    '## Kinds of events',
    '',
    ...Object.entries(EFFECTS).map(([kind, effect]) => `- \`${kind}\`: ${effect}`),
    ...recorded.flatMap(({ name, payloads }) => [
      '',
      `## ${name}`,
      '',
      ...payloads.map((payload) => `- ${payload.name}: ${payload.kinds.map((kind) => `\`${kind}\``).join(', ')}`),
    ]),
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../../../docs/reference/channel-events.md');
});
