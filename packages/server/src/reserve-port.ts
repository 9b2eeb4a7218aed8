import { createServer } from 'node:net';

/**
 * Holds an address while the data is prepared, so that a start that could never listen changes nothing. Whoever connects
 * meanwhile is cut off. Rejects with the error of the operating system. The returned function frees the address.
 */
export async function reservePort(host: string, port: number): Promise<() => Promise<void>> {
  // Any free port is free later too.
  if (port === 0) return async () => undefined;
  const holder = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => holder.once('error', reject).listen({ host, port }, resolve));
  let freed: Promise<void> | undefined;
  return () => (freed ??= new Promise((resolve) => holder.close(() => resolve())));
}
