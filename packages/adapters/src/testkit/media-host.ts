import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostedFile {
  readonly content: Uint8Array;
  readonly contentType: string;
  /** Addresses already given out that have run out: they answer 404, a fresh one works. */
  readonly expired?: number;
}

/** Files as a platform keeps them, on a port of this machine. */
export interface MediaHost {
  readonly url: string;
  /** Puts a file under a media id of WhatsApp, and under `/files/{id}`. */
  put(id: string, file: HostedFile): void;
  /** `METHOD path authorization`, in order. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/**
 * Plays where media lie: `GET /{version}/{media-id}` as the Graph API answers it, with a bearer token, and the files themselves. Point
 * `META_GRAPH_URL` or an account's `base_url` at it.
 */
export async function mediaHost({ token }: { readonly token: string }): Promise<MediaHost> {
  const files = new Map<string, HostedFile>();
  const given = new Map<string, number>();
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const authorization = request.headers.authorization ?? '';
    seen.push(`${request.method} ${path} ${authorization}`.trim());
    const json = (status: number, value: unknown) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const file = /^\/files\/([^/]+)(?:\/(\d+))?$/.exec(path);
    if (file) {
      const found = files.get(file[1] ?? '');
      // Those with a number open with the token alone.
      if (file[2] !== undefined && authorization !== `Bearer ${token}`) return json(401, {});
      if (!found || Number(file[2] ?? Infinity) <= (found.expired ?? 0)) return json(404, {});
      return void response.writeHead(200, { 'content-type': found.contentType }).end(found.content);
    }
    const id = /^\/v\d+\.\d+\/([^/]+)$/.exec(path)?.[1] ?? '';
    const found = files.get(id);
    if (authorization !== `Bearer ${token}`) return json(401, { error: { code: 190, message: 'Invalid OAuth access token' } });
    if (!found) return json(400, { error: { code: 100, error_subcode: 33, message: 'Unsupported get request' } });
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    const sha256 = createHash('sha256').update(found.content).digest('hex');
    const url = `http://${request.headers.host}/files/${id}/${count}`;
    return json(200, { messaging_product: 'whatsapp', url, mime_type: found.contentType, sha256, file_size: found.content.length, id });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (id, file) => void files.set(id, file),
    requests: () => [...seen],
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
