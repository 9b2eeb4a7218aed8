/** Serves the page and makes its tokens. In your own back office the second part stands behind your own login. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const { REPLYFORCE_API_KEY = '', REPLYFORCE_URL = 'http://127.0.0.1:8080', PORT = '3001' } = process.env;
if (REPLYFORCE_API_KEY === '') {
  console.error('Set REPLYFORCE_API_KEY: npx replyforce apikey create --tenant SLUG --role agent');
  process.exit(2);
}
const origin = `http://127.0.0.1:${PORT}`;

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const FILES = {
  '/': { path: here('index.html'), type: 'text/html; charset=utf-8' },
  '/main.js': { path: here('main.js'), type: 'text/javascript; charset=utf-8' },
  '/page.css': { path: here('page.css'), type: 'text/css; charset=utf-8' },
  '/standalone.js': {
    path: fileURLToPath(import.meta.resolve('@replyforce/inbox-widget/standalone')),
    type: 'text/javascript; charset=utf-8',
  },
};

async function answer(request) {
  if (request.method === 'POST' && request.url === '/inbox-token') return mintToken();
  const file = FILES[request.url ?? ''];
  if (request.method !== 'GET' || !file) return { status: 404, type: 'text/plain', body: 'There is nothing here.\n' };
  const body = await readFile(file.path);
  return { status: 200, type: file.type, body: request.url === '/' ? String(body).replace('{{engine}}', REPLYFORCE_URL) : body };
}

async function mintToken() {
  const response = await fetch(`${REPLYFORCE_URL}/api/v1/embed-tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${REPLYFORCE_API_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ origin }),
  });
  return { status: response.ok ? 200 : 502, type: 'application/json', body: await response.text() };
}

createServer(async (request, response) => {
  try {
    const { status, type, body } = await answer(request);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(502, { 'content-type': 'text/plain' }).end('The engine cannot be reached, or a file is missing.\n');
  }
}).listen(Number(PORT), '127.0.0.1', () => console.log(`${origin} shows the inbox of ${REPLYFORCE_URL}`));
