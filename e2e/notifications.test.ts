import { callbackReceiver, smtpStandIn, type Receiver, type SmtpStandIn } from '@replyforce/adapters/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from './support/built.js';
import { startDemo, type DemoServer } from './support/demo-server.js';
import { replyforce } from './support/run-command.js';
import { freePort } from './support/server-process.js';
import { temporaryFolder } from './support/temporary-folder.js';

const SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const LOGIN = { user: 'desk@shop.example', pass: 'a password' };
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let mail: SmtpStandIn;
let program: Receiver;
let demo: DemoServer;
let port: number;
let key: string;
let channelId: string;

const start = () =>
  startDemo({ data: folder.path, port, env: { SMTP_URL: mail.url, REPLYFORCE_PUBLIC_URL: `http://127.0.0.1:${port}`, LOG_LEVEL: 'info' } });

async function request<T>(method: string, path: string, body: object, status = 200): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as T;
  expect({ status: response.status, answer }).toMatchObject({ status });
  return answer;
}

beforeAll(async () => {
  ensureBuilt();
  folder = await temporaryFolder();
  mail = await smtpStandIn({ login: LOGIN });
  program = await callbackReceiver({ secret: SECRET });
  port = await freePort();
  demo = await start();
  key = (await replyforce(['apikey', 'create', '--tenant', 'demo', '--role', 'admin', '--json', '--data', folder.path])).json<{
    key: string;
  }>().key;
  const channel = ['--tenant', 'demo', '--type', 'api', '--account-id', 'app', '--name', 'App', '--credentials', '{}'];
  channelId = (await replyforce(['channel', 'add', ...channel, '--json', '--data', folder.path])).json<{ id: string }>().id;
  await request('PUT', 'settings/notifications', {
    email: 'off',
    addresses: ['team@shop.example'],
    webhook_url: program.url,
    webhook_secret: SECRET,
  });
  // Starts a server and two commands: minutes on a busy machine.
}, 180_000);

afterAll(async () => {
  await demo?.server.kill();
  await mail?.close();
  await program?.close();
  await folder?.remove();
});

/** A customer of their own asks for a person. */
const callFor = async (name: string) =>
  request(
    'POST',
    `channels/${channelId}/inbound`,
    { message_id: `m-${name}`, contact: { id: name, name }, text: 'I want to talk to a human, please.' },
    202,
  );

const mailsAbout = (name: string) => mail.mails().filter(({ data }) => data.includes(name));
const callsAbout = (name: string) => program.callbacks().filter(({ body }) => JSON.stringify(body).includes(name));
const idOf = ({ data }: { readonly data: string }) => /^Message-ID: (\S+)/im.exec(data)?.[1];

it('a team is told by mail and webhook of a conversation that needs a person, with the way to it', async () => {
  await callFor('Ida');
  await mail.waitFor(() => mailsAbout('Ida').length === 1);
  await program.waitFor(() => callsAbout('Ida').length === 1);
  const [taken] = mailsAbout('Ida');
  expect(taken).toMatchObject({ user: LOGIN.user, from: 'desk@shop.example', to: ['team@shop.example'] });
  const [call] = callsAbout('Ida');
  if (!call) throw new Error('there was no request');
  const { conversation } = call.body as { conversation: { id: string; url: string } };
  expect(call).toMatchObject({
    genuine: true,
    body: { type: 'people.notice', notices: [{ kind: 'person_needed', code: 'human_requested' }] },
  });
  expect(conversation.url).toBe(`http://127.0.0.1:${port}/#conversation=${conversation.id}`);
  expect(taken?.data.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(conversation.url);
});

it('a mail whose answer was lost comes once more under its name; kill -9 while the server hangs loses none', async () => {
  mail.behave({ at: 'end', does: 'take_and_drop' });
  await callFor('Lena');
  const twice = await mail.waitFor(() => mailsAbout('Lena').length === 2, 30_000);
  expect(new Set(twice.filter(({ data }) => data.includes('Lena')).map(idOf)).size).toBe(1);

  mail.behave({ at: 'greeting', does: 'hang' });
  await callFor('Nora');
  await program.waitFor(() => callsAbout('Nora').length === 1);
  await demo.server.kill();
  expect(mailsAbout('Nora')).toEqual([]);
  demo = await start();
  await mail.waitFor(() => mailsAbout('Nora').length === 1, 60_000);
  // Killed before it was noted, the request comes once more: signed, and under the same id.
  expect(callsAbout('Nora').every(({ genuine }) => genuine)).toBe(true);
  expect(new Set(callsAbout('Nora').map(({ id }) => id)).size).toBe(1);
  expect(new Set(mailsAbout('Nora').map(idOf)).size).toBe(1);
});

it('what is set can be read, without the secret, and doctor signs in', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/settings/notifications`, { headers: { authorization: `Bearer ${key}` } });
  const settings = (await response.json()) as Record<string, unknown>;
  expect(settings).toMatchObject({ email: 'off', webhook_url: program.url, quiet_seconds: 600 });
  expect(JSON.stringify(settings)).not.toContain('whsec');
  const { stdout } = await replyforce(['doctor', '--json', '--data', folder.path], { env: { SMTP_URL: mail.url } });
  expect(stdout).toContain('the mail server lets us in');
});
