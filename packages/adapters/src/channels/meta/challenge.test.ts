import { describe, expect, it } from 'vitest';
import { answerMetaChallenge } from './challenge.js';

const tokens = ['first', 'second'].map((token) => new TextEncoder().encode(token));
const ask = (query: string, known = tokens) => answerMetaChallenge(new URLSearchParams(query), known);

describe('answerMetaChallenge', () => {
  it('gives the challenge back as it came, as plain text, for any of the tokens', () => {
    const answer = { status: 200, body: '<b>42', contentType: 'text/plain' };
    expect(ask('hub.mode=subscribe&hub.verify_token=first&hub.challenge=%3Cb%3E42')).toEqual(answer);
    expect(ask('hub.mode=subscribe&hub.verify_token=second&hub.challenge=%3Cb%3E42')).toEqual(answer);
  });

  it.each([
    '',
    'hub.mode=subscribe&hub.challenge=42',
    'hub.mode=subscribe&hub.verify_token=&hub.challenge=42',
    'hub.mode=subscribe&hub.verify_token=firs&hub.challenge=42',
    'hub.mode=subscribe&hub.verify_token=first',
    'hub.mode=unsubscribe&hub.verify_token=first&hub.challenge=42',
    'hub.verify_token=first&hub.challenge=42',
    'hub.mode=subscribe&hub.verify_token=first&hub.verify_token=wrong&hub.challenge=42',
    'hub[mode]=subscribe&hub[verify_token]=first&hub[challenge]=42',
  ])('refuses %s', (query) => {
    expect(ask(query)).toEqual({ status: 403 });
  });

  it('refuses everything while there is no token', () => {
    expect(ask('hub.mode=subscribe&hub.verify_token=&hub.challenge=42', [])).toEqual({ status: 403 });
    expect(ask('hub.mode=subscribe&hub.verify_token=first&hub.challenge=42', [])).toEqual({ status: 403 });
  });
});
