/** The limit an ingest is measured against: Fastify that takes the bytes, verifies the signature, parses, and answers 200. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import Fastify from 'fastify';

const secret = process.env['META_APP_SECRET'] ?? '';
const app = Fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
app.post('/webhooks/facebook', (request, reply) => {
  const body = /** @type {Buffer} */ (request.body);
  const given = Buffer.from(String(request.headers['x-hub-signature-256']).slice(7), 'hex');
  if (!timingSafeEqual(createHmac('sha256', secret).update(body).digest(), given)) return reply.code(401).send();
  JSON.parse(body.toString());
  return reply.code(200).send();
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (app.server.address()).port });
