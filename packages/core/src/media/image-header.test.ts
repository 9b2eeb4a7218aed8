import { expect, it } from 'vitest';
import { judgeMedia } from './judge-media.js';
import { readImageHeader } from './image-header.js';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)));
const zeros = (count: number) => Array.from({ length: count }, () => 0);

const PNG = bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], zeros(3), [13], 'IHDR', [0, 0, 2, 0x80], [0, 0, 1, 0xe0], [8, 6, 0, 0, 0]);
const GIF = bytes('GIF89a', [0x40, 0x01], [0xf0, 0x00], zeros(10));
const JPEG = bytes(
  [0xff, 0xd8],
  [0xff, 0xe0, 0, 16],
  zeros(14),
  [0xff, 0xff, 0xc4, 0, 4, 1, 2],
  [0xff, 0xc2, 0, 17, 8, 0x03, 0x00, 0x04, 0x00],
  zeros(10),
);
const VP8X = bytes('RIFF', zeros(4), 'WEBP', 'VP8X', zeros(8), [0x7f, 0x02, 0x00], [0xdf, 0x01, 0x00], zeros(4));
const VP8L = bytes('RIFF', zeros(4), 'WEBP', 'VP8L', zeros(4), [0x2f], [0x7f, 0xc2, 0x77, 0x00], zeros(8));
const VP8 = bytes('RIFF', zeros(4), 'WEBP', 'VP8 ', zeros(4), [0, 0, 0, 0x9d, 0x01, 0x2a], [0x80, 0x02], [0xe0, 0x01], zeros(4));

it.each([
  ['PNG', PNG, 'image/png', 640, 480],
  ['GIF', GIF, 'image/gif', 320, 240],
  ['JPEG', JPEG, 'image/jpeg', 1024, 768],
  ['WebP, extended', VP8X, 'image/webp', 640, 480],
  ['WebP, lossless', VP8L, 'image/webp', 640, 480],
  ['WebP, lossy', VP8, 'image/webp', 640, 480],
])('%s says its type and size', (_name, image, contentType, width, height) => {
  expect(readImageHeader(image)).toEqual({ contentType, size: { width, height } });
});

it('is never brought down by a header that is cut off or odd', () => {
  for (const image of [PNG, GIF, JPEG, VP8X, VP8L, VP8])
    for (let length = 0; length <= image.length; length += 1) {
      expect(() => readImageHeader(image.slice(0, length))).not.toThrow();
      expect(() => readImageHeader(image.map((byte, index) => (index < length ? byte : 0xff)))).not.toThrow();
    }
});

it.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', '<!doctype html>', 'BM', '%PDF-1.7', ''])('%j is no image', (text) => {
  expect(readImageHeader(bytes(text))).toBeUndefined();
});

it('keeps as an image only what is one by its own bytes, whatever it is called', () => {
  expect(judgeMedia({ type: 'image' }, PNG, 'text/html')).toEqual({
    state: 'stored',
    contentType: 'image/png',
    bytes: PNG.length,
    width: 640,
    height: 480,
  });
  expect(judgeMedia({ type: 'image', mimeType: 'image/png' }, bytes('<svg onload=alert(1)>'), 'image/svg+xml')).toMatch(/no image/);
  expect(judgeMedia({ type: 'sticker' }, bytes('<html>'), 'image/webp')).toMatch(/no image/);
  expect(judgeMedia({ type: 'image' }, bytes(''), 'image/png')).toMatch(/empty/);
});

it('keeps sound, films and files under the type that was named, if it fits', () => {
  expect(judgeMedia({ type: 'audio' }, bytes('x'), 'audio/ogg; codecs=opus')).toMatchObject({ contentType: 'audio/ogg' });
  expect(judgeMedia({ type: 'audio', mimeType: 'audio/aac' }, bytes('x'), 'application/octet-stream')).toMatchObject({
    contentType: 'audio/aac',
  });
  expect(judgeMedia({ type: 'video' }, bytes('x'), 'text/html')).toBe('it is text/html, not video');
  expect(judgeMedia({ type: 'file' }, bytes('%PDF'), 'application/pdf')).toMatchObject({ contentType: 'application/pdf', bytes: 4 });
  expect(judgeMedia({ type: 'file' }, bytes('x'), 'not a type\r\n')).toMatchObject({ contentType: 'application/octet-stream' });
});
