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
  message: 'stored with its context (ad, story, quoted message), shown, and answered unless it is too old',
  echo: 'of our own send: settles it; of anybody else: stored as a message of a person, who takes over the conversation',
  status:
    'moves the message it names on, never back; what failed since the customer wants none of its kind is kept with the contact as refused',
  receipt: 'moves every message sent up to a moment, in ms, on',
  reaction: 'stored on the message it names; of a customer on a machine’s reply it is feedback; asks for no answer',
  edit: 'the message shows its newest words and keeps the earlier ones; a draft made before is void',
  deletion:
    'the message loses words, files and context and keeps its place, the audit log a line; what was not answered is not answered any more',
  referral: 'a line in the thread, and context for what the customer says next',
  optin: 'kept with the contact as agreed to',
  preference: 'kept with the contact: nothing advertises to who said no',
  routing: 'only noted: who holds a thread is seen by what comes as `standby`',
  typing: 'only noted',
  call: 'only noted',
  identity: 'the contact is known by the new number or id, replies go there, the conversation goes on',
  contact_sync: 'gives its name to a contact that has none',
  mention: 'only noted: what is said in public is not answered',
  template: 'only noted, with what became of it',
  account:
    'permission revoked: the channel shows `needs_reauth`; blocked for policy: it is paused until it is unblocked; all else is only noted',
  problem: 'only noted, with its reason',
  standby: 'what it holds, said to another program: stored and shown, never answered, and what the machine had ready is not said on top',
  history: 'what it holds, of the past: stored, never answered; a conversation known from the past alone is closed',
  notice: 'only noted, by its name',
  unknown: 'kept with the reason',
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

/** A table as the formatter leaves it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ];
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
    ...table(
      ['our event', 'what the engine does'],
      Object.entries(EFFECTS).map(([kind, effect]) => [`\`${kind}\``, effect]),
    ),
    '',
    'Events without an effect get their verdict when they are stored. What is done to a message before it comes (an edit, a reaction, a deletion that overtakes it) is kept and done to it as it comes, within the time that events are kept; what was taken back is never shown. What a delivery repeats, in whatever form and however late, is a duplicate.',
    ...recorded.flatMap(({ name, payloads }) => [
      '',
      `## ${name}`,
      '',
      ...table(
        ['what the platform sends', 'our event'],
        payloads.map((payload) => [payload.name, payload.kinds.map((kind) => `\`${kind}\``).join(', ')]),
      ),
    ]),
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../../../docs/reference/channel-events.md');
});
