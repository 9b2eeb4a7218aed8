import { fieldsOf, numberOf } from '../reading/fields.js';
import { parseJson } from '../reading/parse-json.js';

const LONGEST_WAIT = 24 * 60 * 60_000;

/** Percent of what an app or account may do from which it should be slower, and from which it should stop (platform-apis.md 2.9). */
const SLOW_FROM = 80;
const STOP_FROM = 95;
/** Pause after each message where it should be slower, ms. */
const SLOW_MS = 1_000;
/** Pause where it should stop and Meta does not say for how long, ms. */
const STOP_MS = 60_000;

/**
 * How long Meta asks us to wait, ms: `Retry-After` (seconds or a date), else the longest `estimated_time_to_regain_access`
 * (minutes) of `X-Business-Use-Case-Usage` (platform-apis.md 2.9). Undefined where the headers do not say.
 */
export function waitFromHeaders(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const wait = retryAfter(headers['retry-after'], now) ?? regainAccess(headers['x-business-use-case-usage']);
  return wait === undefined ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : date - now;
}

function regainAccess(value: string | undefined): number | undefined {
  const usages = Object.values(fieldsOf(parseJson(value)) ?? {}).flat();
  const minutes = usages.map((usage) => numberOf(fieldsOf(usage)?.['estimated_time_to_regain_access']) ?? 0);
  const longest = Math.max(0, ...minutes);
  return longest > 0 ? longest * 60_000 : undefined;
}

/**
 * How long an account should send nothing though Meta still takes its messages, ms: from the percentages of `X-App-Usage` and
 * `X-Business-Use-Case-Usage`. 0 where they leave room or do not come.
 */
export function restFromUsage(headers: Readonly<Record<string, string>>): number {
  const app = headers['x-app-usage'];
  const business = headers['x-business-use-case-usage'];
  if (app === undefined && business === undefined) return 0;
  const usages = [parseJson(app), ...Object.values(fieldsOf(parseJson(business)) ?? {}).flat()];
  const percent = Math.max(0, ...usages.flatMap((usage) => USAGE_FIELDS.map((field) => numberOf(fieldsOf(usage)?.[field]) ?? 0)));
  if (percent >= STOP_FROM) return Math.min(regainAccess(business) ?? STOP_MS, LONGEST_WAIT);
  return percent >= SLOW_FROM ? SLOW_MS : 0;
}

const USAGE_FIELDS = ['call_count', 'total_time', 'total_cputime'] as const;
