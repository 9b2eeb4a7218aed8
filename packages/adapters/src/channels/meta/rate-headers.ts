import { fieldsOf, numberOf } from '../reading/fields.js';
import { parseJson } from '../reading/parse-json.js';

const LONGEST_WAIT = 24 * 60 * 60_000;

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
