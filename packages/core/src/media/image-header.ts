/** What the first bytes of an image say of it. */
export interface ImageHeader {
  readonly contentType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  /** Pixels; absent where the header is cut off or odd. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Reads the header of the image formats that browsers show and that run nothing; undefined for anything else, SVG included. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return header('image/png', bytes.length >= 24 ? [view.getUint32(16), view.getUint32(20)] : undefined);
  if (startsWith(bytes, 0, [0x47, 0x49, 0x46, 0x38]))
    return header('image/gif', bytes.length >= 10 ? [view.getUint16(6, true), view.getUint16(8, true)] : undefined);
  if (startsWith(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, 8, [0x57, 0x45, 0x42, 0x50]))
    return header('image/webp', webpSize(bytes, view));
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return header('image/jpeg', jpegSize(bytes, view));
  return undefined;
}

type Size = readonly [width: number, height: number];

function header(contentType: ImageHeader['contentType'], size: Size | undefined): ImageHeader {
  const [width, height] = size ?? [0, 0];
  return width > 0 && height > 0 ? { contentType, size: { width, height } } : { contentType };
}

function startsWith(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

/** The three forms of a WebP file (RFC 9649 section 2). */
function webpSize(bytes: Uint8Array, view: DataView): Size | undefined {
  if (bytes.length < 30) return undefined;
  const dimension = (at: number) => 1 + view.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16);
  switch (String.fromCharCode(...bytes.subarray(12, 16))) {
    case 'VP8X':
      return [dimension(24), dimension(27)];
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
    }
    case 'VP8 ':
      return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
    default:
      return undefined;
  }
}

/** Goes from segment to segment to the first frame header (ITU-T T.81, annex B). Each step goes forward, so it ends. */
function jpegSize(bytes: Uint8Array, view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
