/** As far into a page browsers look for its alphabet too, bytes. */
const LOOKED_AT = 1_024;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const META = /<meta[\s/]((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const IN_CONTENT = /charset\s*=\s*["']?\s*([^\s"';]+)/i;

/**
 * The alphabets a page names for itself, in `<meta charset>` or `<meta http-equiv="content-type">` of its first 1,024 bytes, in their
 * order. As browsers have it, one that could not have been read up to there is taken for UTF-8 (HTML standard, prescan of a byte stream).
 */
export function metaCharsets(bytes: Uint8Array): readonly string[] {
  // Every alphabet in which a tag can be read at all writes it in these bytes.
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT)).replace(COMMENT, '');
  return [...start.matchAll(META)].flatMap(([, source = '']) => {
    const attributes = new Map<string, string>();
    for (const [, name = '', ...values] of source.matchAll(ATTRIBUTE)) {
      const key = name.toLowerCase();
      if (!attributes.has(key)) attributes.set(key, values.find((value) => value !== undefined) ?? '');
    }
    const isType = attributes.get('http-equiv')?.trim().toLowerCase() === 'content-type';
    const named = attributes.get('charset') ?? (isType ? IN_CONTENT.exec(attributes.get('content') ?? '')?.[1] : undefined);
    return named === undefined
      ? []
      : [named.trim().toLowerCase()].map((one) => (/^(?:utf-?16|unicode|ucs-2|csunicode|iso-10646-ucs-2)/.test(one) ? 'utf-8' : one));
  });
}
