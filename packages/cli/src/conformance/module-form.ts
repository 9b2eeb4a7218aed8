import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import type { AddressForm } from './port.js';

/** What a module of a user's own exports. */
interface SubjectModule {
  /** The subject, or a function that opens one for each case. */
  readonly subject?: unknown;
  /** Puts a subject away. */
  readonly close?: (subject: unknown) => unknown;
  /** Called once, after the last case. */
  readonly end?: () => unknown;
}

/** An adapter of somebody's own: a JavaScript module that exports `subject`, and `close` and `end` where it needs them. */
export function moduleForm<S>(): AddressForm<S> {
  return {
    form: './module.js',
    matches: /\.[cm]?js$/,
    async source(address) {
      const path = resolve(address);
      if (!(await stat(path).catch(() => undefined))) throw new CommandFailure(EXIT.usage, `There is no module ${address}.`);
      const { subject, close, end } = (await import(pathToFileURL(path).href)) as SubjectModule;
      if (subject === undefined || subject === null) {
        throw new CommandFailure(EXIT.usage, `${address} exports no "subject". See docs/guide/write-an-adapter.md.`);
      }
      return {
        async open() {
          const opened = (typeof subject === 'function' ? await (subject as () => unknown)() : subject) as S;
          return { subject: opened, close: async () => void (await close?.(opened)) };
        },
        end: async () => void (await end?.()),
      };
    },
  };
}
