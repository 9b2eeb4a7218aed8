import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and its certificate, as PEM. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

/** Tags of DER (X.690). */
const [BOOLEAN, INTEGER, BITS, OCTETS, OID, UTF8, UTC_TIME, SEQUENCE, SET] = [1, 2, 3, 4, 6, 12, 23, 0x30, 0x31];
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];
const ALTERNATIVE_NAMES = [0x55, 0x1d, 0x11];
const BASIC_CONSTRAINTS = [0x55, 0x1d, 0x13];
const DAY_MS = 24 * 60 * 60_000;

/**
 * A certificate (RFC 5280) of a server of this machine, made anew and good for a day: for whoever is told to trust it, and nobody else.
 * @example const { key, cert } = selfSigned(); // a server takes both, its client `ca: cert`
 */
export function selfSigned(names: readonly string[] = ['localhost'], addresses: readonly string[] = ['127.0.0.1']): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, der(OID, ECDSA_WITH_SHA256));
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, der(OID, COMMON_NAME), der(UTF8, Buffer.from(names[0] ?? 'localhost')))));
  const alternatives = [
    ...names.map((one) => der(0x82, Buffer.from(one))),
    ...addresses.map((one) => der(0x87, one.split('.').map(Number))),
  ];
  const extensions = der(
    SEQUENCE,
    der(SEQUENCE, der(OID, BASIC_CONSTRAINTS), der(BOOLEAN, [0xff]), der(OCTETS, der(SEQUENCE, der(BOOLEAN, [0xff])))),
    der(SEQUENCE, der(OID, ALTERNATIVE_NAMES), der(OCTETS, der(SEQUENCE, ...alternatives))),
  );
  const content = der(
    SEQUENCE,
    der(0xa0, der(INTEGER, [2])),
    der(INTEGER, [0x01, ...randomBytes(8)]),
    algorithm,
    name,
    der(SEQUENCE, der(UTC_TIME, utc(Date.now() - DAY_MS)), der(UTC_TIME, utc(Date.now() + DAY_MS))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = der(BITS, [0], sign('sha256', content, privateKey));
  const lines =
    der(SEQUENCE, content, algorithm, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function der(tag: number | undefined, ...parts: readonly (Uint8Array | readonly number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag ?? 0, ...size]), content]);
}

/** `YYMMDDHHMMSSZ` */
function utc(time: number): Buffer {
  return Buffer.from(`${new Date(time).toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`);
}
