import type { Logger } from '@replyforce/core';
import type { LogLevel } from './config/config.js';

/** Never written to a log, wherever they turn up. */
const SECRET_FIELDS = [
  'password',
  'token',
  'access_token',
  'accessToken',
  'refresh_token',
  'refreshToken',
  'authorization',
  'cookie',
  'appSecret',
  'app_secret',
  'credentials',
  'key',
];

/** Structured logs on stderr: stdout belongs to data. */
export async function createLogger(level: LogLevel, write: (line: string) => void = (line) => process.stderr.write(line)): Promise<Logger> {
  const { pino, stdSerializers } = await import('pino');
  const logger: Logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: stdSerializers.err },
      redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
    },
    { write },
  );
  return logger;
}
