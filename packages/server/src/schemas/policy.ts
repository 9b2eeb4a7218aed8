import { isSpan, isTimeZone, REPLY_MODES, WEEKDAYS } from '@replyforce/core';
import { z } from 'zod';

const span = z.string().refine(isSpan, 'must be a span such as 09:00-17:30');
const phrases = z.array(z.string().trim().min(1).max(200)).max(500);

export const policy = z
  .strictObject({
    time_zone: z.string().refine(isTimeZone, 'must be a time zone such as Europe/Vienna'),
    business_hours: z.partialRecord(z.enum(WEEKDAYS), z.array(span).max(10)),
    outside_hours: z.enum(REPLY_MODES),
    quiet_hours: z.array(span).max(10),
    person_topics: phrases,
    forbidden: phrases,
    max_discount: z.number().min(0).max(100).nullable(),
    disclosure: z.record(z.string().regex(/^[a-z]{2}$/, 'must be a language such as en'), z.string().trim().min(1).max(500)),
    reply_delay_ms: z.number().int().min(0).max(3_600_000),
  })
  .meta({ id: 'Policy', description: 'What the machine may do and say.' });
