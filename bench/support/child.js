/** Starts the benchmark's processes and talks to them over IPC. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Throws where the process ends before it is ready.
 * @param {string} file beside this one
 * @param {Record<string, string>} env
 * @param {readonly string[]} execArgv
 */
export async function startChild(file, env = {}, execArgv = []) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [...execArgv],
  });
  const exited = once(child, 'exit');
  /** Whatever comes first: its next word, or its end. */
  const next = async () => {
    const [message] = await Promise.race([
      once(child, 'message'),
      exited.then(([code]) => Promise.reject(new Error(`${file} ended with ${code}`))),
    ]);
    return message;
  };
  // Nobody waits for it most of the time.
  exited.catch(() => undefined);
  const ready = await next();
  return {
    /** @type {{ port: number }} */
    ready,
    /**
     * @param {string} question
     * @returns {Promise<any>}
     */
    async ask(question) {
      child.send(question);
      return next();
    },
    async stop() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
