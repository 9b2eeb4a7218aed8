import { standInControl, type StandInControl, type GraphStandInOptions } from '@replyforce/adapters/testkit';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface StandInProcess {
  readonly control: StandInControl;
  close(): Promise<void>;
}

export async function startStandIn(options: GraphStandInOptions): Promise<StandInProcess> {
  const script = fileURLToPath(new URL('stand-in-process.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    control: standInControl(line.toString('utf8').trim()),
    close: async () => {
      const closed = once(child, 'close');
      child.stdin.end();
      await closed;
    },
  };
}
