import { ReplyForceError } from '@replyforce/core';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { CommandFailure } from './command-failure.js';
import { exitCodeOf, wordsOf } from './failure-report.js';

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' });

describe('exitCodeOf', () => {
  it.each([
    ['a command’s own failure', new CommandFailure(3, 'gone'), 3],
    ['help', new CommanderError(0, 'commander.help', ''), 0],
    ['a wrong option', new CommanderError(1, 'commander.unknownOption', ''), 2],
    ['a wrong configuration', new ReplyForceError('configuration_invalid'), 2],
    ['something that does not exist', new ReplyForceError('not_found'), 2],
    ['a platform that does not answer', new ReplyForceError('platform_unavailable'), 3],
    ['a database that does not open', new ReplyForceError('store_unavailable'), 3],
    ['a platform that refuses', new ReplyForceError('platform_rejected'), 1],
    ['a refused connection, as fetch tells it', new TypeError('fetch failed', { cause: refused }), 3],
    ['anything else', new Error('surprise'), 1],
    ['what is no error', 'surprise', 1],
  ])('%s', (_name, error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});

describe('wordsOf', () => {
  it('lists every fault of an input', () => {
    const errors = [
      { path: 'name', message: 'is needed' },
      { path: 'slug', message: 'is taken' },
    ];
    expect(wordsOf(new ReplyForceError('validation_failed', 'It cannot be.', { errors }))).toEqual([
      'It cannot be.',
      '  name is needed',
      '  slug is taken',
    ]);
  });

  it('says of a database that it cannot be reached, and why', () => {
    expect(wordsOf(new ReplyForceError('store_unavailable', undefined, { cause: refused }))).toEqual([
      'The database cannot be reached: connect ECONNREFUSED 127.0.0.1:9',
    ]);
    expect(wordsOf(new ReplyForceError('store_unavailable'))).toEqual(['The database cannot be reached.']);
    expect(wordsOf(new ReplyForceError('store_unavailable', 'The disk is full.'))).toEqual(['The disk is full.']);
  });

  it('does not say again what the message says', () => {
    const errors = [{ path: 'REPLYFORCE_PORT', message: 'is in use' }];
    const error = new ReplyForceError('configuration_invalid', 'It is not usable: REPLYFORCE_PORT is in use.', { errors });
    expect(wordsOf(error)).toEqual(['It is not usable: REPLYFORCE_PORT is in use.']);
  });

  it('tells the reason behind the reason', () => {
    expect(wordsOf(new TypeError('fetch failed', { cause: refused }))).toEqual(['fetch failed: connect ECONNREFUSED 127.0.0.1:9']);
  });

  it('leaves to commander what commander has said', () => {
    expect(wordsOf(new CommanderError(1, 'commander.unknownOption', 'error: unknown option'))).toEqual([]);
  });
});
