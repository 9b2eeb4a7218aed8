import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { SelfSigned } from '../tls/self-signed.js';
import type { SmtpStandInOptions, SmtpStep, TakenMail } from './stand-in.js';

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

interface Desk {
  readonly login?: NonNullable<SmtpStandInOptions['login']>;
  readonly refusesTls: boolean;
  readonly tls?: SelfSigned;
  outcomeOf(step: SmtpStep): string | undefined;
  onCommand(line: string, isSecure: boolean): void;
  onMail(mail: TakenMail): void;
}

/** `MAIL FROM:<a@b> SIZE=1`: the address is between the brackets (RFC 5321 section 4.1.1). */
const PATH = /^<([^<>\s]*)>/;

/** One connection of an SMTP server, line by line (RFC 5321). `isSecure`: after STARTTLS, where it begins anew. */
export function takeMail(socket: Socket, desk: Desk, isSecure = false): void {
  let buffered = '';
  let isTold = false;
  let user: string | null = null;
  let from: string | null = null;
  let to: string[] = [];
  /** Takes the next line where a command has several. */
  let next: ((line: string) => void) | undefined;

  const say = (text: string) => void socket.write(`${text}\r\n`);
  /** Answers a step as planned, or as usual. */
  const answer = (step: SmtpStep, usual: string, act: () => void = () => undefined): void => {
    const planned = desk.outcomeOf(step);
    if (planned === 'hang') return;
    if (planned === undefined || planned === 'take_and_drop') act();
    if (planned === 'drop' || planned === 'take_and_drop') return void socket.destroy();
    say(planned ?? usual);
  };

  function signIn(name: string | undefined, password: string | undefined): void {
    const isRight = name === desk.login?.user && password === desk.login?.pass;
    if (!isRight) return answer('auth', '535 5.7.8 Authentication credentials invalid');
    answer('auth', '235 2.7.0 Authentication successful', () => (user = name ?? null));
  }

  function takeAuth(method: string, initial: string | undefined): void {
    const decode = (text: string) => Buffer.from(text, 'base64').toString('utf8');
    if (!desk.login) return say('503 5.5.1 No authentication here');
    if (method === 'PLAIN' && initial !== undefined) {
      const [, name, password] = decode(initial).split('\0');
      return signIn(name, password);
    }
    if (method !== 'LOGIN') return say('504 5.5.4 Unrecognized authentication type');
    say('334 VXNlcm5hbWU6');
    next = (name) => {
      say('334 UGFzc3dvcmQ6');
      next = (password) => {
        next = undefined;
        signIn(decode(name), decode(password));
      };
    };
  }

  /** What was said in the clear counts for nothing after it (RFC 3207 section 4.2). */
  function startTls(tls: SelfSigned): void {
    socket.removeAllListeners('data');
    say('220 2.0.0 Ready to start TLS');
    const secure = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(tls) });
    // A client that does not trust the certificate goes away.
    secure.on('error', () => undefined);
    takeMail(secure, desk, true);
  }

  function takeData(): void {
    const lines: string[] = [];
    answer('data', '354 End data with <CR><LF>.<CR><LF>', () => {
      next = (line) => {
        if (line !== '.') return void lines.push(line.startsWith('.') ? line.slice(1) : line);
        next = undefined;
        const mail = { from: from ?? '', to, user, data: lines.join('\r\n') };
        [from, to] = [null, []];
        answer('end', '250 2.0.0 Ok: queued', () => desk.onMail(mail));
      };
    });
  }

  function take(line: string): void {
    if (next) return next(line);
    const [verb = '', ...words] = line.split(' ');
    desk.onCommand(verb.toUpperCase() === 'AUTH' ? `AUTH ${words[0]}` : line, isSecure);
    switch (verb.toUpperCase()) {
      case 'EHLO':
        isTold = true;
        return answer(
          'ehlo',
          [
            '250-stand-in',
            ...((desk.refusesTls || desk.tls) && !isSecure ? ['250-STARTTLS'] : []),
            ...(desk.login ? ['250-AUTH PLAIN LOGIN'] : []),
            '250 8BITMIME',
          ].join('\r\n'),
        );
      case 'STARTTLS':
        return desk.tls && !isSecure ? startTls(desk.tls) : answer('starttls', '454 4.7.0 TLS not available');
      case 'AUTH':
        return takeAuth((words[0] ?? '').toUpperCase(), words[1]);
      case 'MAIL': {
        const path = PATH.exec(line.slice('MAIL FROM:'.length));
        if (!isTold || !path) return say('503 5.5.1 Bad sequence of commands');
        if (desk.login && user === null) return say('530 5.7.0 Authentication required');
        return answer('mail', '250 2.1.0 Ok', () => (from = path[1] ?? ''));
      }
      case 'RCPT': {
        const path = PATH.exec(line.slice('RCPT TO:'.length))?.[1];
        if (from === null || !path) return say('503 5.5.1 Bad sequence of commands');
        return answer('rcpt', '250 2.1.5 Ok', () => to.push(path));
      }
      case 'DATA':
        return from === null || to.length === 0 ? say('503 5.5.1 Bad sequence of commands') : takeData();
      case 'RSET':
        [from, to] = [null, []];
        return say('250 2.0.0 Ok');
      case 'QUIT':
        say('221 2.0.0 Bye');
        return void socket.end();
      default:
        return say('502 5.5.2 Command not recognized');
    }
  }

  socket.on('data', (chunk: Buffer) => {
    buffered += chunk.toString('utf8');
    for (let end = buffered.indexOf('\n'); end !== -1; end = buffered.indexOf('\n')) {
      const line = buffered.slice(0, end);
      buffered = buffered.slice(end + 1);
      // A bare line feed is how mails are smuggled: real servers refuse it.
      if (!line.endsWith('\r')) return void socket.end('500 5.5.2 Bare line feed\r\n');
      take(line.slice(0, -1));
    }
  });
  if (!isSecure) answer('greeting', '220 stand-in ESMTP');
}
