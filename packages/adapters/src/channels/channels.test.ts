import { fetchHttp, webRuntime, type ChannelContext } from '@replyforce/core';
import { casesFor, channelCases, type ChannelSubject } from '@replyforce/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  callbackReceiver,
  graphStandIn,
  instagramEcho,
  instagramText,
  mergeBodies,
  messengerEcho,
  messengerText,
  whatsappText,
  xMessage,
  xStandIn,
  type Receiver,
  type StandIn,
} from '../testkit/index.js';
import { apiSubject, CALLBACK_SECRET } from '../testkit/api/api-subject.js';
import { graphSubject } from '../testkit/graph/graph-subject.js';
import { xSubject } from '../testkit/x/x-subject.js';
import { instagram } from './instagram/index.js';
import { messenger } from './messenger/index.js';
import { whatsapp } from './whatsapp/index.js';

const context: ChannelContext = { runtime: webRuntime(), http: fetchHttp() };
let standIn: StandIn;
let xPlatform: StandIn;
let program: Receiver;

beforeAll(async () => {
  standIn = await graphStandIn({ appSecret: 'test_app_secret', accounts: [] });
  xPlatform = await xStandIn({ consumerSecret: 'test_consumer_secret', accounts: [] });
  program = await callbackReceiver({ secret: CALLBACK_SECRET });
});
afterAll(() => Promise.all([standIn.close(), xPlatform.close(), program.close()]));

/** By its own token, or by that of its page (platform-apis.md section 3). */
function instagramSubject(pageId?: string): ChannelSubject {
  return graphSubject({
    channel: 'instagram',
    ...(pageId !== undefined && { pageId }),
    create: instagram,
    context,
    standIn,
    to: '6391000000000001',
    fixtures: new URL('./instagram/fixtures/', import.meta.url),
    batch: {
      body: mergeBodies([
        instagramText({ accountId: '1', from: '7', text: 'One' }),
        instagramText({ accountId: '1', from: '8', text: 'Two' }),
        instagramText({ accountId: '2', from: '7', text: 'Three' }),
      ]),
      items: 3,
    },
    own: instagramEcho({ accountId: '1', from: '7', text: 'We open at nine.', metadata: 'rf:1' }),
  });
}

const subjects: Readonly<Record<string, () => ChannelSubject>> = {
  messenger: () =>
    graphSubject({
      channel: 'facebook',
      create: messenger,
      context,
      standIn,
      to: '7391000000000001',
      fixtures: new URL('./messenger/fixtures/', import.meta.url),
      batch: {
        body: mergeBodies([
          messengerText({ pageId: '1', from: '7', text: 'One' }),
          messengerText({ pageId: '1', from: '8', text: 'Two' }),
          messengerText({ pageId: '2', from: '7', text: 'Three' }),
        ]),
        items: 3,
      },
      own: messengerEcho({ pageId: '1', from: '7', text: 'We open at nine.', metadata: 'rf:1' }),
    }),
  instagram: () => instagramSubject(),
  instagram_by_page: () => instagramSubject('page-of-instagram'),
  twitter: () =>
    xSubject(context, xPlatform, {
      body: {
        data: [
          xMessage({ accountId: '1', from: '7', text: 'One' }).data,
          xMessage({ accountId: '1', from: '8', text: 'Two' }).data,
          xMessage({ accountId: '2', from: '7', text: 'Three' }).data,
        ],
      },
      items: 3,
    }),
  whatsapp: () =>
    graphSubject({
      channel: 'whatsapp',
      create: whatsapp,
      context,
      standIn,
      to: '33612345678',
      fixtures: new URL('./whatsapp/fixtures/', import.meta.url),
      batch: {
        body: mergeBodies([
          whatsappText({ phoneNumberId: '1', from: '33612345678', text: 'One' }),
          whatsappText({ phoneNumberId: '1', from: '33612345679', text: 'Two' }),
          whatsappText({ phoneNumberId: '2', wabaId: '9', from: '33612345678', text: 'Three' }),
        ]),
        items: 3,
      },
      own: {
        object: 'whatsapp_business_account',
        entry: [
          {
            id: '9',
            changes: [
              {
                field: 'smb_message_echoes',
                value: {
                  metadata: { phone_number_id: '1' },
                  message_echoes: [
                    { from: '1', to: '33612345678', id: 'wamid.E', timestamp: '1795360000', type: 'text', text: { body: 'Hello' } },
                  ],
                },
              },
            ],
          },
        ],
      },
    }),
};

const NAMES = {
  messenger: 'Messenger',
  instagram: 'Instagram',
  instagram_by_page: 'Instagram by its page',
  whatsapp: 'WhatsApp',
  twitter: 'X',
  api: 'programs',
} as const;
/** What each case came to, by adapter: what the reference shows. */
const passed = new Map<string, Set<string>>(Object.keys(NAMES).map((name) => [name, new Set()]));

describe.each(Object.keys(subjects))('%s', (name) => {
  it.each(casesFor(channelCases, { challenge: true, own: true, platform: true, named: true, token: true }).cases)('$name', async (one) => {
    const subject = subjects[name]?.();
    if (subject) await one.run(subject);
    passed.get(name)?.add(one.name);
  });
});

/** A program shakes no hands, shows nothing of our side, and names no message when it takes one. */
const OF_PROGRAMS = {
  challenge: 'programs have none',
  own: 'programs show none',
  platform: true,
  named: 'programs need not',
  token: 'programs need none',
} as const;

describe('api', () => {
  it.each(casesFor(channelCases, OF_PROGRAMS).cases)('$name', async (one) => {
    await one.run(apiSubject(context, program));
    passed.get('api')?.add(one.name);
  });
});

it('the reference shows what every adapter has passed', async () => {
  const names = Object.keys(NAMES) as (keyof typeof NAMES)[];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (name: keyof typeof NAMES, { name: title, needs }: (typeof channelCases)[number]) => {
    if (passed.get(name)?.has(title)) return 'passed';
    return name === 'api' && needs && typeof OF_PROGRAMS[needs] === 'string' ? OF_PROGRAMS[needs] : 'not passed';
  };
  const page = [
    '# What every channel adapter is held to',
    '',
    'Made by the test that runs these cases, on the real adapters against the stand-ins; run it with `-u` after a change. The cases are exported by `@replyforce/core/testing` for adapters of your own ([how](../guide/write-an-adapter.md)).',
    '',
    row(['case', ...names.map((name) => NAMES[name])]),
    row(['---', ...names.map(() => '---')]),
    ...channelCases.map((one) => row([one.name, ...names.map((name) => cell(name, one))])),
    '',
    'Malformed JSON never reaches an adapter: the route answers it with 400 `malformed_body`, and any JSON value is stored.',
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../../../docs/reference/channel-conformance.md');
});
