import { ReplyForceError, webRuntime, type NotifyResult } from '@replyforce/core';
import { afterEach, describe, expect, it } from 'vitest';
import { selfSigned, smtpStandIn, type SmtpOutcome, type SmtpStandIn, type SmtpStandInOptions } from '../../testkit/index.js';
import { readSmtpUrl, smtp } from './index.js';

const LOGIN = { user: 'desk@shop.example', pass: 'p@ss:word/1' };
const FROM = 'ReplyForce <desk@shop.example>';
const runtime = webRuntime();
const MAIL = {
  id: '0198a000-0000-7000-8000-000000000001',
  subjectId: '0198a000-0000-7000-8000-0000000000c1',
  to: 'ada@shop.example',
  subject: '[Seehof] Jörg (WhatsApp) braucht einen Menschen',
  text: 'Zeile eins.\n.eine Zeile mit Punkt\n..\n.\nEnde\n',
  html: '<!doctype html><html lang="de"><body><p>Zeile eins.</p></body></html>\n',
};
const servers: SmtpStandIn[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function open(options: SmtpStandInOptions = { login: LOGIN }, ...outcomes: readonly SmtpOutcome[]) {
  const server = await smtpStandIn(options);
  servers.push(server);
  server.behave(...outcomes);
  return server;
}

const send = (url: string, change: Partial<typeof MAIL> = {}, signal: AbortSignal = new AbortController().signal): Promise<NotifyResult> =>
  smtp({ url, from: FROM, timeoutMs: 400 }).send({ ...MAIL, ...change }, { runtime }, signal);

describe('a mail', () => {
  it('arrives signed in, whole, dots and all, with a name that is the same at every try', async () => {
    const server = await open();
    expect(await send(server.url)).toEqual({ outcome: 'taken' });
    expect(await send(server.url)).toEqual({ outcome: 'taken' });
    const [first, second] = server.mails();
    expect(first).toMatchObject({ user: LOGIN.user, from: 'desk@shop.example', to: ['ada@shop.example'] });
    const [header = '', ...rest] = first?.data.split('\r\n\r\n') ?? [];
    expect(header).toContain(`Message-ID: <${MAIL.id}@shop.example>`);
    expect(header).toContain(`References: <${MAIL.subjectId}.notices@shop.example>`);
    expect(header).toContain('Auto-Submitted: auto-generated');
    expect(header).toMatch(/Subject: =\?UTF-8\?/);
    expect(rest.join('\r\n\r\n')).toContain('Zeile eins.\r\n.eine Zeile mit Punkt\r\n..\r\n.\r\nEnde');
    expect(second?.data).toContain(`Message-ID: <${MAIL.id}@shop.example>`);
    expect(server.commands().join('\n')).not.toContain(LOGIN.pass);
  });

  it('puts nothing a customer wrote into its header', async () => {
    const server = await open();
    await send(server.url, { subject: 'Hello\r\nBcc: everybody@shop.example\r\n\r\nbody' });
    expect(server.mails()[0]?.to).toEqual(['ada@shop.example']);
    expect(server.mails()[0]?.data).not.toMatch(/^Bcc:/m);
  });

  it('needs no login where the server wants none', async () => {
    const server = await open({});
    expect(await send(server.url)).toEqual({ outcome: 'taken' });
    expect(server.mails()).toMatchObject([{ user: null }]);
  });
});

describe('what the server says', () => {
  it.each<[string, SmtpOutcome, Partial<NotifyResult> & { isDown?: boolean }]>([
    ['a login that is wrong', { at: 'auth', does: '535 5.7.8 Wrong' }, { outcome: 'retry', isDown: true }],
    ['a sender that is refused', { at: 'mail', does: '550 5.7.1 Not yours' }, { outcome: 'retry', isDown: true }],
    ['a sender that has to wait', { at: 'mail', does: '451 4.7.1 Too many' }, { outcome: 'retry', isDown: false }],
    ['a sender that has to wait for its box', { at: 'mail', does: '450 4.2.1 Slow down' }, { outcome: 'retry', isDown: false }],
    ['a login that has to wait', { at: 'auth', does: '454 4.7.0 Later' }, { outcome: 'retry', isDown: true }],
    ['an address that is refused', { at: 'rcpt', does: '550 5.1.1 Unknown' }, { outcome: 'failed' }],
    ['an address that has to wait', { at: 'rcpt', does: '450 4.2.0 Greylisted' }, { outcome: 'retry', isDown: false }],
    ['an address that was told much', { at: 'rcpt', does: '451 4.7.1 Too many' }, { outcome: 'retry', isDown: false }],
    ['a server that goes away at the address', { at: 'rcpt', does: '421 4.7.0 Closing' }, { outcome: 'retry', isDown: true }],
    ['a mail that is refused', { at: 'end', does: '554 5.7.1 Spam' }, { outcome: 'failed' }],
    ['a mail that has to wait', { at: 'end', does: '451 4.3.0 Later' }, { outcome: 'retry', isDown: false }],
    ['a server that goes away', { at: 'mail', does: '421 4.3.2 Shutting down' }, { outcome: 'retry', isDown: true }],
    ['a greeting that is none', { at: 'greeting', does: '554 5.3.2 No service' }, { outcome: 'retry', isDown: true }],
    ['no greeting', { at: 'greeting', does: 'hang' }, { outcome: 'retry', isDown: true }],
    ['silence after the mail', { at: 'end', does: 'hang' }, { outcome: 'retry', isDown: true }],
    ['a connection that breaks', { at: 'data', does: 'drop' }, { outcome: 'retry', isDown: true }],
  ])('%s', async (_what, outcome, expected) => {
    const server = await open({ login: LOGIN }, outcome);
    const result = await send(server.url);
    expect(result).toMatchObject(expected);
    expect(server.mails()).toEqual([]);
    expect(JSON.stringify(result)).not.toMatch(/p@ss|ada@|desk@/);
    // It was said once: the next one goes through.
    expect(await send(server.url)).toEqual({ outcome: 'taken' });
  });

  it('that it was not there', async () => {
    const server = await open();
    await server.close();
    expect(await send(server.url)).toMatchObject({ outcome: 'retry', isDown: true, failure: { code: 'smtp_esocket' } });
  });

  it('ends where nobody waits for it any more', async () => {
    const server = await open({ login: LOGIN }, { at: 'greeting', does: 'hang' });
    const given = new AbortController();
    const result = send(server.url, {}, given.signal);
    given.abort();
    expect(await result).toMatchObject({ outcome: 'retry', isDown: true });
  });
});

describe('without TLS', () => {
  it.each([{ login: LOGIN }, { login: LOGIN, refusesTls: true }])('nothing is said to a server that needs it: %j', async (options) => {
    const server = await open(options);
    expect(await send(`${server.url}?tls=needed`)).toMatchObject({ outcome: 'retry', isDown: true, failure: { code: 'smtp_etls' } });
    expect(server.commands().map((line) => line.split(' ')[0])).not.toEqual(expect.arrayContaining(['AUTH', 'MAIL']));
    expect(server.mails()).toEqual([]);
  });
});

describe('with TLS', () => {
  const given = selfSigned();
  const over = (url: string, ca?: string) =>
    smtp({ url: `${url}?tls=needed`, from: FROM, timeoutMs: 4_000, ...(ca !== undefined && { ca }) });
  const word = (line: string) => line.split(' ')[0];

  it('a mail goes out after STARTTLS, and login, names and words are said in it alone', async () => {
    const server = await open({ login: LOGIN, tls: given });
    expect(await over(server.url, given.cert).send(MAIL, { runtime }, new AbortController().signal)).toEqual({ outcome: 'taken' });
    expect(server.mails()).toMatchObject([{ user: LOGIN.user, to: [MAIL.to] }]);
    expect(server.commands().map(word)).toEqual(['EHLO', 'STARTTLS']);
    expect(server.secured().map(word).slice(0, 5)).toEqual(['EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA']);
    await over(server.url, given.cert).check(AbortSignal.timeout(5_000));
  });

  it.each([
    ['that nobody vouches for', given, undefined],
    ['of another', given, selfSigned().cert],
    ['for another name', selfSigned(['mail.example'], ['127.0.0.9']), 'its own'],
  ])('a server with a certificate %s is told nothing', async (_what, tls, trusted) => {
    const server = await open({ login: LOGIN, tls });
    const notifier = over(server.url, trusted === 'its own' ? tls.cert : trusted);
    expect(await notifier.send(MAIL, { runtime }, new AbortController().signal)).toMatchObject({ outcome: 'retry', isDown: true });
    expect([server.mails(), server.secured(), server.commands().map(word)]).toEqual([[], [], ['EHLO', 'STARTTLS']]);
  });
});

describe('a check', () => {
  it('signs in and sends nothing, and says what is wrong', async () => {
    const server = await open({ login: LOGIN });
    const check = (url: string) => smtp({ url, from: FROM, timeoutMs: 400 }).check(AbortSignal.timeout(5_000));
    await check(server.url);
    server.behave({ at: 'auth', does: '535 5.7.8 Wrong' });
    await expect(check(server.url)).rejects.toThrow('The mail server does not take our login (535 5.7.8).');
    server.behave({ at: 'greeting', does: 'hang' });
    await expect(check(server.url)).rejects.toThrow('does not answer in time');
    expect(server.mails()).toEqual([]);
  });
});

describe('an address', () => {
  it('names a server, a way and a login', () => {
    expect(readSmtpUrl('smtps://a%40b:p%3Aw@mail.example')).toEqual({
      host: 'mail.example',
      port: 465,
      tls: 'at_once',
      auth: { user: 'a@b', pass: 'p:w' },
    });
    expect(readSmtpUrl('smtp://mail.example')).toMatchObject({ port: 587, tls: 'needed', auth: null });
    expect(readSmtpUrl('smtp://mail.example?tls=offered')).toMatchObject({ tls: 'offered' });
    expect(readSmtpUrl('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, tls: 'offered' });
    expect(readSmtpUrl('smtp://[::1]:25')).toMatchObject({ host: '::1', tls: 'offered' });
  });

  it.each([
    'mail.example',
    'http://mail.example',
    'smtp://',
    'smtp://u@h',
    'smtp://h/x',
    'smtp://h?tls=none',
    'smtp://u:%zz@h',
    'smtp://h?x=1',
  ])('%s is none, and its password is repeated nowhere', (url) => {
    expect(() => readSmtpUrl(url.replace('u@', 'secret@'))).toThrow(ReplyForceError);
    expect(() => readSmtpUrl(url.replace('u@', 'secret@'))).not.toThrow(/secret/);
  });
});
