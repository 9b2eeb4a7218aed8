/** The whole engine inside a plain Node server: durable, with one Messenger page. Mount it the same way in Express or Fastify. */
import { createServer } from 'node:http';
import { localVault, loadMasterKeys } from '@replyforce/adapters/vault';
import { messenger } from '@replyforce/adapters/messenger';
import { nodeRuntime, toNodeHandler, undiciHttp } from '@replyforce/adapters/node';
import { sqlite } from '@replyforce/adapters/sqlite';
import { replyForce } from '@replyforce/core';

const { META_APP_SECRET = '', META_VERIFY_TOKEN = '', PAGE_ID = '', PAGE_TOKEN = '', META_GRAPH_URL, PORT = '3000' } = process.env;
const missing = Object.entries({ META_APP_SECRET, META_VERIFY_TOKEN, PAGE_ID, PAGE_TOKEN }).flatMap(([name, value]) =>
  value ? [] : [name],
);
if (missing.length > 0) {
  console.error(`Set ${missing.join(', ')}; README.md says what they are.`);
  process.exit(2);
}

const storage = sqlite('replyforce.db');
export const rf = replyForce({
  storage,
  vault: localVault({ masterKeys: loadMasterKeys({ file: 'master.key' }), keys: storage }),
  runtime: nodeRuntime(),
  http: undiciHttp(),
  channels: [
    messenger({ appSecret: META_APP_SECRET, verifyToken: META_VERIFY_TOKEN, ...(META_GRAPH_URL && { graphUrl: META_GRAPH_URL }) }),
  ],
  accounts: [{ type: 'facebook', accountId: PAGE_ID, name: 'Our page', credentials: { access_token: PAGE_TOKEN } }],
  brand: { company: 'Harbour Bikes', tone: 'friendly' },
  knowledge: [{ name: 'service.md', type: 'markdown', content: '# Service\n\nA full service costs 89 euros and takes two days.' }],
});

rf.on('lead.scored', ({ tag, score, leadId }) => {
  if (tag === 'HOT') console.log(`lead ${leadId} scored ${score}`);
});

await rf.start();
const server = createServer(toNodeHandler(rf.handler));
server.listen(Number(PORT), '127.0.0.1', () => console.log(`webhooks at http://127.0.0.1:${PORT}/webhooks/facebook`));

process.once('SIGTERM', () => {
  server.close();
  void rf.stop();
});
