import { ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOT_GIVEN, type ChannelCapability, type ChannelSubject } from './subject.js';

const encode = (text: string) => new TextEncoder().encode(text);

export const signatureCases: readonly ConformanceCase<ChannelSubject, ChannelCapability>[] = [
  {
    name: 'accepts a valid signature over the raw bytes',
    async run({ adapter, sign, context }) {
      const body = encode(String.raw`{"a":"\u00e1 \ud83d\ude00","b":"https:\/\/example.com"}`);
      ok(await adapter.verify(body, sign(body), context), 'a body with its own signature was refused');
    },
  },
  {
    name: 'refuses a body with one flipped bit',
    async run({ adapter, sign, context }) {
      const body = encode('{"a":"text"}');
      const headers = sign(body);
      for (let index = 0; index < body.length; index += 1) {
        const altered = body.map((byte, position) => (position === index ? byte ^ 1 : byte));
        ok(!(await adapter.verify(altered, headers, context)), `a body altered at byte ${index} was accepted`);
      }
    },
  },
  {
    name: 'refuses missing, empty, malformed, repeated and foreign signatures',
    async run({ adapter, sign, signatureHeader, context }) {
      const body = encode('{"a":"text"}');
      const good = sign(body)[signatureHeader] ?? '';
      const others = [
        undefined,
        '',
        ' ',
        'sha256=',
        good.slice(0, -1),
        `${good}0`,
        `${good}, ${good}`,
        `${good},${good}`,
        sign(encode('{}'))[signatureHeader],
      ];
      ok(!(await adapter.verify(body, {}, context)), 'no header at all was accepted');
      for (const value of others)
        ok(!(await adapter.verify(body, { [signatureHeader]: value }, context)), `the signature ${String(value)} was accepted`);
    },
  },
  {
    name: 'refuses a signature with one character flipped, and one of a shorter or longer body',
    async run({ adapter, sign, signatureHeader, context }) {
      const body = encode('{"a":"text"}');
      const good = sign(body)[signatureHeader] ?? '';
      for (let index = good.indexOf('=') + 1; index < good.length; index += 1) {
        // Base64 ends in bits that mean nothing: its last letter before the filling may change without another meaning.
        if (/^.?=*$/.test(good.slice(index))) continue;
        const flipped = good.slice(0, index) + (good[index] === 'a' ? 'b' : 'a') + good.slice(index + 1);
        ok(!(await adapter.verify(body, { [signatureHeader]: flipped }, context)), `a signature flipped at ${index} was accepted`);
      }
      for (const other of [encode('{"a":"text"} '), encode('{"a":"text"'), encode('')])
        ok(!(await adapter.verify(other, { [signatureHeader]: good }, context)), 'a signature held for another body');
    },
  },
  {
    name: 'refuses everything while it has no secret',
    async run({ withoutSecret, sign, context }) {
      const body = encode('{}');
      ok(!(await withoutSecret.verify(body, sign(body), context)), 'an adapter without a secret accepted a body');
    },
  },
  {
    name: 'tries the secrets of the accounts instead of its own where they are given',
    async run({ adapter, sign, context }) {
      const body = encode('{}');
      const own = sign(body, 'secret of an account');
      ok(await adapter.verify(body, own, context, ['another', 'secret of an account']), 'the secret of an account was not tried');
      ok(!(await adapter.verify(body, own, context)), 'the secret of an account held without being given');
      for (const secrets of [['another'], [''], []]) {
        ok(!(await adapter.verify(body, sign(body), context, secrets)), `the adapter's own secret held beside ${JSON.stringify(secrets)}`);
      }
    },
  },
  {
    name: 'answers the handshake, and refuses a wrong or missing token',
    needs: 'challenge',
    async run({ adapter, challenge, context }) {
      ok(challenge, NOT_GIVEN);
      const answer = await adapter.challenge(challenge.good, context);
      ok(answer.status === 200 && answer.body === challenge.answer, 'the handshake was not answered with the challenge');
      for (const query of challenge.bad)
        ok((await adapter.challenge(query, context)).status !== 200, `the handshake ${query.toString()} was accepted`);
    },
  },
];
