import { describe, expect, it } from 'vitest';
import { decodeExactly, decodeText, unreadAlphabetOf } from './decode-text.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (head: string, text = 'Öl für 5 €') => `<html><head>${head}</head><body>${text}</body></html>`;
const read = (bytes: Uint8Array, charset?: string) => decodeText(bytes, { type: 'html', charset });

describe('what a page is written in', () => {
  it('is what the first bytes say, whatever else says otherwise', () => {
    const text = page('<meta charset="windows-1252">');
    expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text)), 'windows-1252')).toBe(text);
    const units = [...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]);
    expect(read(Uint8Array.of(0xff, 0xfe, ...units), 'utf-8')).toBe(text);
    const swapped = units.map((_, index) => units[index ^ 1] ?? 0);
    expect(read(Uint8Array.of(0xfe, 0xff, ...swapped))).toBe(text);
  });

  it('is else what its server names, and only then what it names itself', () => {
    const text = page('<meta charset="utf-8">');
    expect(read(latin(text), 'iso-8859-1')).toBe(text);
    expect(read(utf8(page('<meta charset="windows-1252">')), 'utf-8')).toContain('Öl für 5 €');
    // One that nobody knows says nothing.
    expect(read(latin(page('<meta charset="latin1">')), 'x-own')).toContain('Öl für 5 €');
  });

  it.each([
    '<meta charset="windows-1252">',
    '<META CHARSET = Windows-1252 />',
    "<meta name='a' content='>' charset='iso-8859-1'>",
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
    '<meta content=\'text/html;charset="latin1"\' http-equiv=content-type>',
    '<!-- <meta charset="koi8-r"> --><meta charset=cp1252>',
    '<meta charset="nobody-knows"><meta charset="windows-1252">',
    '<meta name="description" content="charset=koi8-r"><meta charset="windows-1252">',
  ])('is named by %s', (head) => {
    expect(read(latin(page(head)))).toBe(page(head));
  });

  it('is UTF-8 where nobody says anything, where it says so too late, and where it could not have said it', () => {
    const bare = page('');
    expect(read(utf8(bare))).toBe(bare);
    expect(read(utf8(page(' '.repeat(1_024) + '<meta charset="windows-1252">')))).toContain('Öl für 5 €');
    expect(read(utf8(page('<!-- <meta charset="windows-1252">')))).toContain('Öl für 5 €');
    expect(read(utf8(page('<meta charset="utf-16le">')))).toContain('Öl für 5 €');
    expect(read(latin(bare))).toContain('\uFFFD');
  });

  it('is read in other alphabets too, with every sign of theirs', () => {
    expect(decodeText(Uint8Array.of(0x93, 0xfa, 0x96, 0x7b), { charset: 'shift_jis' })).toBe('日本');
    expect(decodeText(Uint8Array.of(0xcf, 0xf0, 0xe8), { charset: 'windows-1251' })).toBe('При');
    expect(decodeText(Uint8Array.of(0x80, 0x93, 0x94, 0x99), { charset: 'iso-8859-1' })).toBe('€“”™');
  });
});

it('a file names its alphabet only where it is a page, and what is written in another is told', () => {
  const text = 'price <meta charset="windows-1252"> 5 €';
  expect(decodeText(utf8(text), { type: 'csv' })).toBe(text);
  expect(decodeExactly(latin('question,answer\nÖl,5 €'), { type: 'csv' })).toBeUndefined();
  expect(decodeExactly(utf8(text), { type: 'csv' })).toBe(text);
  expect(decodeExactly(latin(page('<meta charset="windows-1252">')), { type: 'html' })).toContain('5 €');
});

it('tells an alphabet that nobody reads, where something may be written in it', () => {
  const html = (bytes: Uint8Array, charset?: string) => unreadAlphabetOf(bytes, { type: 'html', charset });
  expect(html(utf8(page('<meta charset="utf-7">', '+ANY-l f+APw-r 5 +IKw-')))).toBe('utf-7');
  expect(html(utf8(page('', '~{VPND~}')), 'HZ-GB-2312')).toBe('HZ-GB-2312');
  expect(html(latin(page('')), 'x-own')).toBe('x-own');
  expect(html(utf8(page('')), 'iso-2022-jp-2')).toBe('iso-2022-jp-2');
  expect(html(utf8(page('')), "'utf-7'")).toBe('utf-7');
  expect(html(utf8(page('<meta charset="utf-7">')), 'x-own')).toBe('utf-7');
  expect(html(latin(page('')), 'x\u001b[31m')).toBe('x?[31m');
  // Another one is named that is known, the bytes say themselves what they are, or only the name is odd.
  expect(html(latin(page('<meta charset="latin1">')), 'x-own')).toBeUndefined();
  expect(html(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(page('<meta charset="utf-7">'))))).toBeUndefined();
  expect(html(utf8(page('<meta charset="utf_8">')))).toBeUndefined();
  expect(unreadAlphabetOf(utf8('<meta charset="utf-7">'), { type: 'text' })).toBeUndefined();
});
