import { describe, expect, it } from 'vitest';
import type { Attachment } from '../domain/message.js';
import type { Template } from '../domain/outgoing.js';
import type { ChannelLimits } from '../ports/channel-adapter.js';
import { contentFaults, type SendContent } from './content-faults.js';
import { planParts } from './plan-parts.js';

const limits: ChannelLimits = {
  maxText: 40,
  textUnit: 'characters',
  replyWindowMs: null,
  content: {
    media: { image: { maxBytes: 10, caption: 20, byLink: true }, audio: { maxBytes: 10 } },
    quickReplies: { most: 2, title: 5, payload: 5, text: 30 },
    templates: true,
    replyTo: true,
  },
};
const bare: ChannelLimits = { maxText: 40, textUnit: 'characters', replyWindowMs: null };
const image: Attachment = { type: 'image', url: 'https://example.com/a.png' };

type Message = Extract<SendContent, { kind: 'message' }>;
const message = (change: Partial<Message> = {}): Message => ({
  kind: 'message',
  text: 'Hello',
  attachments: [],
  quickReplies: [],
  ...change,
});
const template = (change: Partial<Template> = {}): SendContent => ({
  kind: 'template',
  text: '',
  template: { name: 'order_update', language: 'en_US', components: [], ...change },
});
const pathsOf = (content: SendContent, given = limits) => contentFaults(content, given).map(({ path }) => path);

describe('contentFaults', () => {
  it('finds nothing wrong with what the platform takes', () => {
    expect(pathsOf(message())).toEqual([]);
    expect(pathsOf(message({ text: '', attachments: [image] }))).toEqual([]);
    expect(pathsOf(message({ quickReplies: [{ title: 'Yes', payload: 'Y' }], replyTo: 'mid' }))).toEqual([]);
    expect(pathsOf(template())).toEqual([]);
  });

  it('names every kind the channel cannot carry, as such', () => {
    const everything = message({ attachments: [image], quickReplies: [{ title: 'Yes', payload: 'Y' }], replyTo: 'mid' });
    expect(contentFaults(everything, bare).map(({ path, unsupported }) => [path, unsupported])).toEqual([
      ['attachments[0].type', true],
      ['quick_replies', true],
      ['reply_to', true],
    ]);
    expect(contentFaults(template(), bare)).toMatchObject([{ path: 'template', unsupported: true }]);
    expect(contentFaults(message({ attachments: [{ type: 'audio', url: 'https://example.com/a' }] }), limits)).toMatchObject([
      { path: 'attachments[0].url', unsupported: true },
    ]);
  });

  it.each<[Partial<Message>, string[]]>([
    [{ text: ' ' }, ['content']],
    [{ attachments: [{ type: 'image' }] }, ['attachments[0]']],
    [{ attachments: [{ ...image, blobKey: 'a' }] }, ['attachments[0]']],
    [{ attachments: [{ type: 'image', url: 'http://example.com/a.png' }] }, ['attachments[0].url']],
    [{ attachments: [{ type: 'image', url: 'javascript:alert(1)' }] }, ['attachments[0].url']],
    [{ text: 'word '.repeat(200) }, ['content']],
    [{ text: 'x'.repeat(31), quickReplies: [{ title: 'Yes', payload: 'Y' }] }, ['content']],
    [{ quickReplies: ['1', '2', '3'].map((title) => ({ title, payload: title })) }, ['quick_replies']],
    [
      {
        quickReplies: [
          { title: 'too long', payload: '' },
          { title: 'too long', payload: 'Y' },
        ],
      },
      ['quick_replies[0].title', 'quick_replies[0].payload', 'quick_replies[1].title', 'quick_replies[1]'],
    ],
  ])('of %j blames %j', (change, paths) => {
    expect(pathsOf(message(change))).toEqual(paths);
  });

  it.each<[Partial<Template>, string[]]>([
    [{ name: 'Order update' }, ['template.name']],
    [{ language: 'english' }, ['template.language']],
    [{ components: [{ type: 'footer' }] }, ['template.components[0].type']],
    [{ components: [{ type: 'body' }, { type: 'body' }] }, ['template.components[1]']],
    [{ components: [{ type: 'body', parameters: [{ type: 'image' }] }] }, ['template.components[0].parameters[0].type']],
    [{ components: [{ type: 'body', parameters: [{ type: 'text' }] }] }, ['template.components[0].parameters[0].text']],
    [{ components: [{ type: 'body', parameters: [{ type: 'text', text: 'a\nb' }] }] }, ['template.components[0].parameters[0].text']],
    [{ components: [{ type: 'body', parameters: [{ type: 'currency' }] }] }, ['template.components[0].parameters[0].currency']],
    [
      { components: [{ type: 'header', parameters: [{ type: 'image', image: { link: 'http://a' } }] }] },
      ['template.components[0].parameters[0].image'],
    ],
    [{ components: [{ type: 'button', parameters: [] }] }, ['template.components[0].sub_type', 'template.components[0].index']],
    [
      {
        components: [
          { type: 'header', parameters: [{ type: 'document', document: { id: '1' } }] },
          { type: 'body', parameters: [{ type: 'text', text: 'Anna' }] },
          { type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: 'x' }] },
          { type: 'button', sub_type: 'quick_reply', index: 1, parameters: [{ type: 'payload', payload: 'Y' }] },
        ],
      },
      [],
    ],
  ])('of the template %j blames %j', (change, paths) => {
    expect(pathsOf(template(change))).toEqual(paths);
  });
});

describe('planParts', () => {
  const plan = (content: SendContent, given = limits) =>
    planParts(content, given).map(({ kind, text, attachments, outgoing }) => [
      kind,
      text,
      attachments.length,
      Object.keys(outgoing).join(),
    ]);

  it('makes a message of each part of a text, and one of each file after it', () => {
    const text = 'A first sentence that is long. A second one that is long.';
    expect(plan(message({ text, attachments: [image, image], replyTo: 'mid' }))).toEqual([
      ['text', 'A first sentence that is long.', 0, 'replyTo'],
      ['text', 'A second one that is long.', 0, ''],
      ['image', '', 1, ''],
      ['image', '', 1, ''],
    ]);
  });

  it('lets a single file take short words with it', () => {
    expect(plan(message({ attachments: [image] }))).toEqual([['image', 'Hello', 1, '']]);
    expect(plan(message({ text: 'x'.repeat(21), attachments: [image] }))).toEqual([
      ['text', 'x'.repeat(21), 0, ''],
      ['image', '', 1, ''],
    ]);
    expect(plan(message({ attachments: [{ type: 'audio', blobKey: 'a' }] }))).toEqual([
      ['text', 'Hello', 0, ''],
      ['audio', '', 1, ''],
    ]);
  });

  it('hangs quick replies on the words, which come last then', () => {
    expect(plan(message({ attachments: [image], quickReplies: [{ title: 'Yes', payload: 'Y' }] }))).toEqual([
      ['image', '', 1, ''],
      ['text', 'Hello', 0, 'quickReplies'],
    ]);
  });
});
