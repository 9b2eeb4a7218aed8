/** A program as a channel, with nothing but Node: says what its customer says, and takes the signed replies. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const {
  REPLYFORCE_URL = 'http://127.0.0.1:8080',
  REPLYFORCE_API_KEY = '',
  CHANNEL_ID = '',
  CALLBACK_SECRET = '',
  PORT = '3001',
} = process.env;
const missing = Object.entries({ REPLYFORCE_API_KEY, CHANNEL_ID, CALLBACK_SECRET }).flatMap(([name, value]) => (value ? [] : [name]));
if (missing.length > 0) {
  console.error(`Set ${missing.join(', ')}; README.md says what they are.`);
  process.exit(2);
}
const key = Buffer.from(CALLBACK_SECRET.replace(/^whsec_/, ''), 'base64');

/** @type {Set<string>} Ids of replies that were shown: one may come twice. A real program keeps them in its database. */
const shown = new Set();

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const id = String(request.headers['webhook-id']);
  const expected = Buffer.from(
    `v1,${createHmac('sha256', key)
      .update(`${id}.${String(request.headers['webhook-timestamp'])}.${body}`)
      .digest('base64')}`,
  );
  const given = Buffer.from(String(request.headers['webhook-signature']));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return response.writeHead(401).end();
  if (!shown.has(id)) {
    shown.add(id);
    const { contact, message } = JSON.parse(body);
    console.log(`${contact.id} ← ${message.content}`);
  }
  return response.writeHead(204).end();
});

server.listen(Number(PORT), '127.0.0.1', async () => {
  const text = process.argv[2] ?? 'When are you open?';
  console.log(`visitor-1 → ${text}`);
  const answer = await fetch(`${REPLYFORCE_URL}/api/v1/channels/${CHANNEL_ID}/inbound`, {
    method: 'POST',
    headers: { authorization: `Bearer ${REPLYFORCE_API_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ message_id: `form-${Date.now()}`, contact: { id: 'visitor-1', name: 'A visitor' }, text }),
  });
  if (answer.status !== 202) console.error(`refused with ${answer.status}: ${await answer.text()}`);
});

process.once('SIGTERM', () => server.close());
