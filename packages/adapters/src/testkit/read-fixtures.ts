import { readdirSync, readFileSync } from 'node:fs';
import type { RecordedPayload } from '@replyforce/core/testing';

/** Every `*.json` of a folder, `{ body, events }` each, named by its file. */
export function readFixtures(folder: URL): readonly RecordedPayload[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.slice(0, -5),
      ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<RecordedPayload, 'name'>),
    }));
}
