import { WEEKDAYS, type Policy, type Weekday } from '../domain/policy.js';

interface LocalTime {
  readonly day: Weekday;
  /** Since midnight. */
  readonly minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const MINUTES_A_DAY = 24 * 60;
const SPAN = /^([01]?\d|2[0-4]):([0-5]\d)-([01]?\d|2[0-4]):([0-5]\d)$/;

/** Whether the team is there. Without hours it always is. */
export function isOpen({ businessHours, timeZone }: Pick<Policy, 'businessHours' | 'timeZone'>, at: number): boolean {
  if (Object.keys(businessHours).length === 0) return true;
  const { day, minutes } = localTime(timeZone, at);
  const yesterday = WEEKDAYS[(WEEKDAYS.indexOf(day) + 6) % 7] ?? day;
  // A span that ends after midnight belongs to the day it begins on.
  return (
    (businessHours[day] ?? []).some((span) => holds(span, minutes)) ||
    (businessHours[yesterday] ?? []).some((span) => holds(span, minutes + MINUTES_A_DAY))
  );
}

export function isQuiet({ quietHours, timeZone }: Pick<Policy, 'quietHours' | 'timeZone'>, at: number): boolean {
  if (quietHours.length === 0) return false;
  const { minutes } = localTime(timeZone, at);
  return quietHours.some((span) => holds(span, minutes) || holds(span, minutes + MINUTES_A_DAY));
}

/** Whether a text is a span such as `09:00-17:30`; one that ends before it begins goes over midnight. */
export function isSpan(text: string): boolean {
  return SPAN.test(text);
}

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** `minutes` may be counted from the midnight before: then only what goes over midnight holds it. */
function holds(span: string, minutes: number): boolean {
  const [, fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = (SPAN.exec(span) ?? []).map(Number);
  const from = fromHour * 60 + fromMinute;
  const end = toHour * 60 + toMinute;
  const to = end <= from ? end + MINUTES_A_DAY : end;
  return minutes >= from && minutes < to;
}

function localTime(timeZone: string, at: number): LocalTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = WEEKDAYS.find((name) => name === parts.get('weekday')?.toLowerCase()) ?? 'sun';
  return { day, minutes: (Number(parts.get('hour')) % 24) * 60 + Number(parts.get('minute')) };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  return format;
}
