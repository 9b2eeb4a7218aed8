import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { App, FastifyReply, FastifyRequest } from '../app.js';

interface Asset {
  readonly bytes: Buffer;
  readonly etag: string;
}

/** What the console is made of, and the only files that are served. */
const FILES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/': { file: 'console.html', type: 'text/html; charset=utf-8' },
  '/console.js': { file: 'console.js', type: 'text/javascript; charset=utf-8' },
  '/console.css': { file: 'console.css', type: 'text/css; charset=utf-8' },
};

/** Where the package that holds the console keeps its built files. */
export function consoleFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@replyforce/inbox-widget/package.json')), 'dist', 'console');
}

/** The console page. Files are read when first asked for, then kept. */
export function consoleRoutes(app: App, folder: string): void {
  const assets = new Map<string, Promise<Asset>>();

  function load(file: string): Promise<Asset> {
    const known = assets.get(file) ?? read(join(folder, file));
    assets.set(file, known);
    known.catch(() => assets.delete(file));
    return known;
  }

  for (const [path, { file, type }] of Object.entries(FILES)) {
    app.get(path, { config: { access: 'public', hidden: true } }, async (request, reply) => {
      try {
        return send(request, reply, type, await load(file));
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
        return reply
          .code(503)
          .type('text/plain; charset=utf-8')
          .send('The console has not been built. Run "npm run build" and load this page again; the API works without it.\n');
      }
    });
  }
}

async function read(path: string): Promise<Asset> {
  const bytes = await readFile(path);
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

function send(request: FastifyRequest, reply: FastifyReply, type: string, { bytes, etag }: Asset): FastifyReply {
  void reply.header('etag', etag).header('cache-control', 'no-cache');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type(type).send(bytes);
}
