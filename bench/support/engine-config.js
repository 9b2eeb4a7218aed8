import { loadConfig } from '@replyforce/server';
import { SECRET } from './bodies.js';

/**
 * What an engine of a benchmark is configured with, from what its process was given. The machine's own variables stay out of it.
 * @param {'all' | 'api' | 'worker'} role
 */
export function engineConfig(role) {
  const { BENCH_OPENAI_URL, BENCH_OPENAI_KEY } = process.env;
  const { BENCH_DATA, BENCH_PLATFORM, BENCH_DATABASE_URL, BENCH_DATABASE_MIGRATION_URL } = process.env;
  return loadConfig({
    env: {
      REPLYFORCE_DATA: BENCH_DATA,
      META_APP_SECRET: SECRET,
      META_VERIFY_TOKEN: 'bench',
      REPLYFORCE_ROLE: role,
      // One page takes what would be many: its limit is counted, and never reached.
      REPLYFORCE_SEND_RATES: 'facebook=1000000',
      ...(BENCH_PLATFORM && { META_GRAPH_URL: BENCH_PLATFORM }),
      ...(BENCH_OPENAI_URL && {
        OPENAI_BASE_URL: BENCH_OPENAI_URL,
        OPENAI_API_KEY: BENCH_OPENAI_KEY,
        REPLYFORCE_MODEL_REPLY: 'gpt-6-sol',
        REPLYFORCE_MODEL_UNDERSTANDING: 'gpt-6-luna',
      }),
      ...(BENCH_DATABASE_URL && { DATABASE_URL: BENCH_DATABASE_URL, DATABASE_MIGRATION_URL: BENCH_DATABASE_MIGRATION_URL }),
    },
    flags: {},
  });
}
