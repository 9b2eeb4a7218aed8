import type { Logger } from '@replyforce/core';
import { once } from 'node:events';
import { METHODS, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { createInstallation, waitFor } from '../testing/installation.js';

it('a client that gives up in the middle of its body is no error of ours', async () => {
  const lines: { readonly level: string; readonly words: string | undefined; readonly fields: object }[] = [];
  const at = (level: string) => (fields: object, words?: string) => void lines.push({ level, words, fields });
  const logger: Logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const installation = await createInstallation({ logger });
  await installation.app.listen({ port: 0 });
  const { port } = installation.app.server.address() as AddressInfo;
  for (const path of ['/api/v1/auth/login', '/webhooks/facebook']) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"a":`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
  }
  await waitFor(() => (lines.filter(({ words }) => /gave up/.test(words ?? '')).length === 2 ? true : undefined));
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect(JSON.stringify(lines.filter(({ words }) => /gave up/.test(words ?? '')))).not.toContain('stack');
  await installation.close();
});

it('a method that nobody answers is no endpoint, and no error of ours', async () => {
  const errors: object[] = [];
  const nothing = () => undefined;
  const logger: Logger = { debug: nothing, info: nothing, warn: nothing, error: (fields) => void errors.push(fields) };
  const installation = await createInstallation({ logger });
  await installation.app.listen({ port: 0 });
  const { port } = installation.app.server.address() as AddressInfo;
  // CONNECT asks for a tunnel: the connection ends.
  for (const method of METHODS.filter((name) => name !== 'CONNECT'))
    for (const path of ['/nothing', '/webhooks/nothing']) {
      const asked = request({ port, host: '127.0.0.1', method, path }).end();
      const [answer] = (await once(asked, 'response')) as [{ statusCode: number; resume(): void }];
      answer.resume();
      expect([method, path, answer.statusCode]).toEqual([method, path, 404]);
    }
  expect(errors).toEqual([]);
  await installation.close();
});
