import { S3_VARIABLES } from './blob-config.js';
import type { Environment } from './reader.js';

export const X_IS_OFF = 'X is off until X_CONSUMER_SECRET is set';

/** Variables of the public contract that nothing reads yet, or only beside one of `unless`, and what happens without them. */
const WITHOUT_EFFECT: readonly { readonly pattern: RegExp; readonly unless?: readonly string[]; readonly instead: string }[] = [
  {
    pattern: /^REPLYFORCE_MODEL_(REPLY|UNDERSTANDING|MODERATION|PRICES)$/,
    unless: ['OPENAI_API_KEY', 'OPENAI_BASE_URL'],
    instead: 'answers come from the keyless engine until OPENAI_API_KEY or OPENAI_BASE_URL is set',
  },
  { pattern: /^REPLYFORCE_MODEL_EMBEDDING$/, instead: 'passages of the knowledge are found by their words' },
  {
    pattern: /^X_(CLIENT_(ID|SECRET)|MONTHLY_CEILING_USD)$/,
    unless: ['X_CONSUMER_SECRET'],
    instead: X_IS_OFF,
  },
  { pattern: /^X_API_URL$/, unless: ['X_CONSUMER_SECRET'], instead: X_IS_OFF },
  { pattern: /^(HUBSPOT|SALESFORCE)_(CLIENT_ID|CLIENT_SECRET|API_URL|LOGIN_URL)$/, instead: 'no CRM is connected' },
  { pattern: /^SMTP_FROM$/, unless: ['SMTP_URL'], instead: 'no mail is sent until SMTP_URL is set' },
  { pattern: /^OTEL_EXPORTER_OTLP_ENDPOINT$/, instead: 'no traces are exported' },
];

const KNOWN = new Set<string>([
  'REPLYFORCE_DATA',
  'REPLYFORCE_HOST',
  'REPLYFORCE_PORT',
  'REPLYFORCE_PUBLIC_URL',
  'REPLYFORCE_MASTER_KEY',
  'REPLYFORCE_ROLE',
  'REPLYFORCE_ADMIN_PASSWORD',
  'REPLYFORCE_REGISTRATION',
  'REPLYFORCE_STALE_EVENT_POLICY',
  'REPLYFORCE_MAX_AUTO_REPLY_AGE_SEC',
  'REPLYFORCE_METRICS_TOKEN',
  'REPLYFORCE_CORS_ORIGINS',
  'REPLYFORCE_TRUSTED_PROXIES',
  ...S3_VARIABLES,
  'REPLYFORCE_SEND_RATES',
  'REPLYFORCE_MODEL_REPLY',
  'REPLYFORCE_MODEL_UNDERSTANDING',
  'REPLYFORCE_MODEL_MODERATION',
  'REPLYFORCE_MODEL_PRICES',
  'REPLYFORCE_ALLOWED_ADDRESSES',
  'REPLYFORCE_PAGE_ADDRESSES',
  'REPLYFORCE_INGEST_DAYS',
  'REPLYFORCE_SENTIMENT_MODEL',
  // Of the command line alone.
  'REPLYFORCE_API_KEY',
  'REPLYFORCE_MAX_COST',
]);

/** Sentences about variables that are set and have no effect, misspelt ones of ours among them. */
export function unusedSettings(env: Environment): readonly string[] {
  const warnings: string[] = [];
  for (const [name, value] of Object.entries(env)) {
    if (!value) continue;
    const entry = WITHOUT_EFFECT.find(({ pattern, unless }) => pattern.test(name) && !unless?.some((other) => env[other]));
    if (entry) warnings.push(`${name} has no effect in this version: ${entry.instead}`);
    else if (/^(REPLYFORCE|S3)_/.test(name) && !KNOWN.has(name)) warnings.push(`${name} is no setting of ReplyForce; is it misspelt?`);
  }
  return warnings;
}
