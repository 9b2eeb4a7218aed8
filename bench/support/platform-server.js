/** A platform that takes every send and answers at once: what it costs is not the engine's. Reports how many came. */
import { createServer } from 'node:http';

let sends = 0;
/** @type {{ count: number, done: () => void } | undefined} */
let waiting;

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    // Who somebody is: asked about beside the answers, at the pace of the account.
    if (request.method === 'GET') return void response.end('{"first_name":"Ada","last_name":"Brook","id":"1"}');
    sends += 1;
    response.end(`{"recipient_id":"1","message_id":"m_${sends}"}`);
    if (waiting && sends >= waiting.count) waiting.done();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (server.address()).port }));

process.on('message', (question) => {
  const count = Number(question);
  const answer = () => {
    waiting = undefined;
    process.send?.({ sends });
  };
  if (sends >= count) answer();
  else waiting = { count, done: answer };
});
