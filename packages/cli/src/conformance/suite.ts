import { casesFor } from '@replyforce/core/testing';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import type { Shell } from '../shell.js';
import type { Port, SubjectSource } from './port.js';

/** The cases of one port, ready to run on one adapter. */
export interface Suite {
  readonly port: string;
  /** The address as it may be shown: without a password. */
  readonly subject: string;
  readonly cases: readonly { readonly name: string; run(): Promise<void> }[];
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
  end(): Promise<void>;
}

/**
 * Opens an adapter by its address and looks at it once: whether it can be reached, what it can be asked, and that there is
 * nothing in it. Throws `CommandFailure` where an address is of no known form or the subject is in use.
 */
export async function openSuite<S, C extends string>(port: Port<S, C>, address: string, shell: Pick<Shell, 'env'>): Promise<Suite> {
  const form = port.forms.find(({ matches }) => matches.test(address));
  const subject = address.replace(/\/\/([^:@/]*):[^@/]*@/, '//$1:***@');
  if (!form) {
    const known = port.forms.map((one) => one.form).join(', ');
    throw new CommandFailure(EXIT.usage, `${subject} cannot be tried as ${port.name} by this version; what can: ${known}.`);
  }
  const source = await form.source(address, shell);
  try {
    const plan = casesFor(port.cases, await withSubject(source, port, subject, async (opened) => port.capabilities(opened)));
    return {
      port: port.name,
      subject,
      leftOut: plan.leftOut,
      cases: plan.cases.map(({ name, run }) => ({ name, run: () => withSubject(source, port, subject, run) })),
      end: () => source.end(),
    };
  } catch (error) {
    await source.end();
    throw error;
  }
}

async function withSubject<S, C extends string, T>(
  source: SubjectSource<S>,
  { contents }: Port<S, C>,
  shown: string,
  work: (subject: S) => Promise<T>,
): Promise<T> {
  const { subject, close } = await source.open();
  try {
    const found = await contents?.(subject);
    // The cases write, delete and count: on something that is in use they would do harm and prove nothing.
    if (found !== undefined) throw new CommandFailure(EXIT.usage, `${shown} is not empty, it holds ${found}. Each case needs a fresh one.`);
    return await work(subject);
  } finally {
    await close();
  }
}
