import { readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/**
 * CPU between two answers of a process, µs.
 * @param {NodeJS.CpuUsage} before
 * @param {NodeJS.CpuUsage} after
 */
export function cpuBetween(before, after) {
  return after.user + after.system - before.user - before.system;
}

/**
 * CPU that a process and the children it has or had have used, µs. Reads /proc: Linux only, NaN elsewhere.
 * @param {number} pid
 */
export function cpuOfTree(pid) {
  try {
    const tick = 1e6 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
    let ticks = 0;
    for (const name of readdirSync('/proc')) {
      const stat = /^\d+$/u.test(name) ? statOf(name) : undefined;
      if (!stat) continue;
      // Children that have ended are counted with their parent.
      if (Number(name) === pid) ticks += stat.own + stat.ended;
      else if (stat.parent === pid) ticks += stat.own;
    }
    return ticks * tick;
  } catch {
    return Number.NaN;
  }
}

/**
 * @param {string} pid
 */
function statOf(pid) {
  try {
    // After the name, which may hold anything: state, parent, …, utime, stime, cutime, cstime (proc_pid_stat(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    const [own, ended] = [11, 13].map((at) => Number(fields[at]) + Number(fields[at + 1]));
    return { parent: Number(fields[1]), own: own ?? 0, ended: ended ?? 0 };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}
