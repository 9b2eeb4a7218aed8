import { QUEUE_NAMES } from '@replyforce/core';
import { z } from 'zod';
import { time } from './common.js';

const queue = z.enum(QUEUE_NAMES);

export const deadLetter = z
  .strictObject({
    id: z.string(),
    queue,
    group_key: z.string(),
    payload: z.record(z.string(), z.string()).meta({ description: 'Ids of what the job is about.' }),
    reason: z.string(),
    permanent: z.boolean(),
    attempts: z.number().int(),
    retries: z.number().int(),
    retry_at: time.nullable().meta({ description: 'When it is put back to work by itself; null for never again.' }),
    held_back: z.string().nullable().meta({ description: 'Why it was not put back when its time had come.' }),
    created_at: time,
    died_at: time,
  })
  .meta({ id: 'DeadLetter', description: 'A job that was given up. Holds ids, no personal data.' });

export const retriedLetter = z.strictObject({ id: z.string(), queue, status: z.literal('queued') }).meta({ id: 'RetriedLetter' });

export const archivedLetter = z
  .strictObject({ id: z.string(), key: z.string().meta({ description: 'Where it lies in the file store.' }) })
  .meta({ id: 'ArchivedLetter' });
