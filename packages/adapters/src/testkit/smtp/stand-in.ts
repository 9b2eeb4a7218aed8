import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SelfSigned } from '../tls/self-signed.js';
import { takeMail, type Envelope } from './session.js';

export type SmtpStep = 'greeting' | 'ehlo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'end';

/**
 * What becomes of a step, once: an answer such as `451 4.3.0 Later`, silence, or the end of the connection, `take_and_drop` after it was
 * done: whoever sent does not know then.
 */
export interface SmtpOutcome {
  readonly at: SmtpStep;
  readonly does: string | 'hang' | 'drop' | 'take_and_drop';
}

/** A mail that was taken. */
export interface TakenMail extends Envelope {
  /** Who signed in; null for nobody. */
  readonly user: string | null;
  /** The mail as it was written: header and body, without the dots that were added on the way. */
  readonly data: string;
}

export interface SmtpStandInOptions {
  /** Who may send; without it nobody has to sign in. */
  readonly login?: { readonly user: string; readonly pass: string };
  /** Offers STARTTLS, and cannot do it: `454`. Default false. */
  readonly refusesTls?: boolean;
  /** Offers STARTTLS and does it, with this certificate. */
  readonly tls?: SelfSigned;
}

/** A mail server on a port of this machine, as strict as real ones about the order of commands, logins and line ends. */
export interface SmtpStandIn {
  /** For `SMTP_URL`, with the login in it. */
  readonly url: string;
  mails(): readonly TakenMail[];
  /** Every line clients sent, without those of mails: what was said in the clear. */
  commands(): readonly string[];
  /** The same of what was said after STARTTLS. */
  secured(): readonly string[];
  /** Each is done once, in this order for steps of the same kind; then all is well again. */
  behave(...outcomes: readonly SmtpOutcome[]): void;
  /** Resolves once the predicate holds; rejects after `ms`. */
  waitFor(predicate: (mails: readonly TakenMail[]) => boolean, ms?: number): Promise<readonly TakenMail[]>;
  close(): Promise<void>;
}

/** @example const server = await smtpStandIn({ login: { user: 'u', pass: 'p' } }); // SMTP_URL=server.url */
export async function smtpStandIn({ login, refusesTls = false, tls }: SmtpStandInOptions = {}): Promise<SmtpStandIn> {
  const taken: TakenMail[] = [];
  const commands: string[] = [];
  const secured: string[] = [];
  const sockets = new Set<Socket>();
  let planned: SmtpOutcome[] = [];

  const outcomeOf = (at: SmtpStep): string | undefined => {
    const index = planned.findIndex((one) => one.at === at);
    return index === -1 ? undefined : planned.splice(index, 1)[0]?.does;
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    takeMail(socket, {
      ...(login && { login }),
      refusesTls,
      outcomeOf,
      ...(tls && { tls }),
      onCommand: (line, isSecure) => (isSecure ? secured : commands).push(line),
      onMail: (mail) => taken.push(mail),
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const userInfo = login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@` : '';
  return {
    url: `smtp://${userInfo}127.0.0.1:${port}`,
    mails: () => [...taken],
    commands: () => [...commands],
    secured: () => [...secured],
    behave: (...outcomes) => void (planned = [...planned, ...outcomes]),
    async waitFor(predicate, ms = 10_000) {
      const until = Date.now() + ms;
      while (!predicate(taken)) {
        if (Date.now() > until) throw new Error(`Not seen within ${ms} ms: ${JSON.stringify(taken.slice(-5))}`);
        await sleep(10);
      }
      return [...taken];
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
