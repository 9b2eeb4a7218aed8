import { toHex, utf8, type OutgoingFile, type Runtime } from '@replyforce/core';

/** A form with one file, as RFC 7578 writes it. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  fileField: string,
  { bytes, mimeType, name }: OutgoingFile,
  { randomBytes }: Pick<Runtime, 'randomBytes'>,
): { readonly contentType: string; readonly body: Uint8Array } {
  const boundary = `rf-${toHex(randomBytes(16))}`;
  const texts = Object.entries(fields).map(
    ([field, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  const head = utf8(
    `${texts.join('')}--${boundary}\r\ncontent-disposition: form-data; name="${fileField}"; filename="${safe(name)}"\r\ncontent-type: ${safe(mimeType)}\r\n\r\n`,
  );
  const tail = utf8(`\r\n--${boundary}--\r\n`);
  const body = new Uint8Array(head.length + bytes.length + tail.length);
  body.set(head);
  body.set(bytes, head.length);
  body.set(tail, head.length + bytes.length);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}

/** A name could otherwise end its header and begin another. */
function safe(value: string): string {
  return value.replace(/["\\\p{Cc}]/gu, '_').slice(0, 200);
}
