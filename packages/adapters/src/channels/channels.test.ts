import { fetchHttp, webRuntime, type ChannelContext } from '@replyforce/core';
import { casesFor, channelCases, type ChannelSubject } from '@replyforce/core/testing';
import { afterAll, beforeAll, describe, it } from 'vitest';
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
  instagram: () =>
    graphSubject({
      channel: 'instagram',
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
    }),
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

describe.each(Object.keys(subjects))('%s', (name) => {
  it.each(casesFor(channelCases, { challenge: true, own: true, platform: true, named: true }).cases)('$name', async ({ run }) => {
    const subject = subjects[name]?.();
    if (subject) await run(subject);
  });
});

/** A program shakes no hands, shows nothing of our side, and names no message when it takes one. */
const OF_PROGRAMS = { challenge: 'programs have none', own: 'programs show none', platform: true, named: 'programs need not' } as const;

describe('api', () => {
  it.each(casesFor(channelCases, OF_PROGRAMS).cases)('$name', async ({ run }) => run(apiSubject(context, program)));
});
