import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { MissingData } from './data.js';

/**
 * Runs a script of training where it is the one that was started: reads `--data`, `--out` and `--part`, writes what it makes, and
 * ends with code 2 and one sentence where data are missing.
 * @param {string} script `import.meta.url` of the script @param {string} path of the file, unless `--out` names another
 * @param {(data: string, part?: string) => Uint8Array | Promise<Uint8Array>} make
 */
export async function runTraining(script, path, make) {
  if (script !== pathToFileURL(process.argv[1] ?? '').href) return;
  try {
    const { values } = parseArgs({
      options: { data: { type: 'string' }, out: { type: 'string', default: path }, part: { type: 'string' } },
    });
    if (values.data === undefined) throw new MissingData('give the folder of the public data sets with --data');
    const bytes = await make(values.data, values.part);
    writeFileSync(values.out, bytes);
    console.error(`${values.out}: ${bytes.length} bytes`);
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
