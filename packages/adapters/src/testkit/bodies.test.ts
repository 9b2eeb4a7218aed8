import { describe, expect, it } from 'vitest';
import { instagram } from '../channels/instagram/index.js';
import { messenger } from '../channels/messenger/index.js';
import { x } from '../channels/twitter/index.js';
import { whatsapp } from '../channels/whatsapp/index.js';
import {
  instagramEcho,
  instagramItem,
  instagramSeen,
  instagramText,
  mergeBodies,
  messengerDelivery,
  messengerEcho,
  messengerItem,
  messengerPostback,
  messengerRead,
  messengerText,
  metaJson,
  signMeta,
  whatsappMessage,
  whatsappStatus,
  whatsappText,
  xAccountActivityMessage,
  xEcho,
  xMessage,
  xRead,
  xTyping,
} from './index.js';

const options = { appSecret: 'secret', verifyToken: 'token' };
const facebook = messenger(options);
const wa = whatsapp(options);
const ig = instagram(options);
const twitter = x({ consumerSecret: 'secret' });
const AT = 1_795_360_000_123;

describe('metaJson and signMeta', () => {
  it('write and sign as the published vector', () => {
    const body = metaJson({
      object: 'page',
      entry: [
        {
          id: '1',
          time: 1700000000000,
          messaging: [{ sender: { id: '2' }, recipient: { id: '1' }, timestamp: 1700000000000, message: { mid: 'm_1', text: 'á 😀' } }],
        },
      ],
    });
    expect(Buffer.byteLength(body)).toBe(197);
    expect(signMeta(body, 'test_app_secret')).toBe('sha256=e3598a55839baf75e77357e426cd4f75140734055070d58d78e1fa4f48a7745b');
  });

  it('escape slashes and everything beyond ASCII, and still mean the same', () => {
    const value = { text: 'https://a.b/c\n“é” \u007f\u2028 \ud83d' };
    expect(metaJson(value)).toBe(String.raw`{"text":"https:\/\/a.b\/c\n\u201c\u00e9\u201d \u007f\u2028 \ud83d"}`);
    expect(JSON.parse(metaJson(value))).toEqual(value);
  });
});

describe('builders', () => {
  it('make what the Messenger adapter reads', () => {
    const place = { pageId: '1', from: '7', at: AT };
    const kinds = [
      messengerText({ ...place, text: 'Hi' }),
      messengerPostback({ ...place, title: 'Start', payload: 'S' }),
      messengerEcho({ ...place, text: 'Hello', metadata: 'rf:9', appId: 5 }),
      messengerDelivery({ ...place, watermark: AT }),
      messengerRead({ ...place, watermark: AT }),
      messengerItem(place, { reaction: { mid: 'm_1', action: 'react', emoji: '👍' } }),
    ].map((body) => facebook.parse(body)[0]);
    expect(kinds).toMatchObject([
      { kind: 'message', accountId: '1', participant: { id: '7' }, text: 'Hi', platformAt: AT },
      { kind: 'message', messageKind: 'postback', text: 'Start' },
      { kind: 'echo', participant: { id: '7' }, correlationId: 'rf:9' },
      { kind: 'receipt', status: 'delivered', watermark: AT },
      { kind: 'receipt', status: 'read', watermark: AT },
      { kind: 'reaction', platformMid: 'm_1', emoji: '👍' },
    ]);
  });

  it('make what the WhatsApp adapter reads', () => {
    const place = { phoneNumberId: '1', at: AT };
    const kinds = [
      whatsappText({ ...place, from: '33612345678', name: 'Léa', text: 'Hi' }),
      whatsappMessage({ ...place, from: '33612345678' }, { type: 'image', image: { id: '5', mime_type: 'image/png' } }),
      whatsappStatus({ ...place, id: 'wamid.1', to: '33612345678', status: 'failed', correlationId: 'rf:9', errorCode: 131047 }),
    ].map((body) => wa.parse(body)[0]);
    expect(kinds).toMatchObject([
      { kind: 'message', accountId: '1', participant: { id: '33612345678', name: 'Léa' }, text: 'Hi', platformAt: 1_795_360_000_000 },
      { kind: 'message', messageKind: 'image' },
      { kind: 'status', status: 'failed', correlationId: 'rf:9', failure: { code: 'template_needed' } },
    ]);
  });

  it('make what the Instagram adapter reads', () => {
    const place = { accountId: '1', from: '7', at: AT };
    const kinds = [
      instagramText({ ...place, text: 'Hi' }),
      instagramEcho({ ...place, text: 'Hello', metadata: 'rf:9', appId: 5 }),
      instagramSeen({ ...place, mid: 'aWdf1' }),
      instagramItem(place, { message: { mid: 'aWdf2', is_deleted: true } }),
    ].map((body) => ig.parse(body)[0]);
    expect(kinds).toMatchObject([
      { kind: 'message', accountId: '1', participant: { id: '7' }, text: 'Hi', platformAt: AT },
      { kind: 'echo', participant: { id: '7' }, correlationId: 'rf:9' },
      { kind: 'status', status: 'read', platformMid: 'aWdf1' },
      { kind: 'deletion', platformMid: 'aWdf2' },
    ]);
  });

  it('make what the X adapter reads, the same message in either envelope', () => {
    const place = { accountId: '1', from: '7', at: AT };
    const [message, legacy, echo, read, typing] = [
      xMessage({ ...place, text: 'Hi', id: '1960000000000000001', name: 'Anna' }),
      xAccountActivityMessage({ ...place, text: 'Hi', id: '1960000000000000001', name: 'Anna' }),
      xEcho({ ...place, text: 'Hello', appId: 5 }),
      xRead({ ...place, lastReadId: '1960000000000000001' }),
      xTyping(place),
    ].map((body) => twitter.parse(body)[0]);
    expect(message).toMatchObject({ kind: 'message', accountId: '1', participant: { id: '7', name: 'Anna' }, text: 'Hi', platformAt: AT });
    expect({ ...legacy, raw: null }).toEqual({ ...message, raw: null });
    expect(echo).toMatchObject({ kind: 'echo', participant: { id: '7' }, text: 'Hello', appId: '5' });
    expect(read).toMatchObject({ kind: 'receipt', status: 'read', watermark: Number(1960000000000000001n >> 22n) + 1_288_834_974_657 });
    expect(typing).toMatchObject({ kind: 'typing', participant: { id: '7' } });
  });

  it('give each message an id of its own', () => {
    const keys = [1, 2, 3].map(() => facebook.parse(messengerText({ pageId: '1', from: '7', text: 'Hi' }))[0]?.key);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('mergeBodies', () => {
  it('joins items of one account into one entry, keeps accounts apart and alters nothing', () => {
    const bodies = ['1', '2', '1'].map((pageId, index) => messengerText({ pageId, from: '7', text: `${index}`, at: AT + index }));
    const before = JSON.stringify(bodies);
    const [first, ...rest] = bodies;
    const merged = mergeBodies([first!, ...rest]);
    expect(merged.entry.map(({ id, messaging }) => [id, messaging.length])).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
    expect(facebook.parse(merged).map((event) => event.kind === 'message' && event.text)).toEqual(['0', '2', '1']);
    expect(JSON.stringify(bodies)).toBe(before);
  });
});
