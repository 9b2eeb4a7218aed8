/**
 * Bytes only the key vault can read, as one printable string. Storage keeps it as it is and never looks inside.
 * The brand keeps plain text from being stored where sealed text belongs.
 */
export type Sealed = string & { readonly __sealed: true };
