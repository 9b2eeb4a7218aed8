/** Bytes as text; in UTF-8 where the server names an alphabet that nobody knows. */
export function toText(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
