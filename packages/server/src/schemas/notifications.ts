import { NOTICE_KINDS } from '@replyforce/core';
import { z } from 'zod';

const kinds = z.array(z.enum(NOTICE_KINDS)).max(NOTICE_KINDS.length);

/** Longest time in the settings, s. */
const DAY = 86_400;

export const notifications = z
  .strictObject({
    email: z.enum(['assignee', 'team', 'off']).meta({
      description:
        'Whom mails about a conversation go to: its assignee (the team where there is none), everybody who may answer, or nobody.',
    }),
    addresses: z.array(z.string().trim().min(3).max(254)).max(20).meta({ description: 'Addresses of no user that are told besides.' }),
    email_about: kinds,
    webhook_url: z.string().trim().max(2_000).nullable().meta({ description: 'Gets a signed request for each notice.' }),
    webhook_about: kinds,
    quiet_seconds: z
      .number()
      .int()
      .min(0)
      .max(DAY)
      .meta({ description: 'After a notice about a conversation, what else happens in it is gathered so long.' }),
    unanswered_seconds: z
      .number()
      .int()
      .min(0)
      .max(DAY)
      .meta({ description: 'A customer who writes to a person is told of where nobody has answered after so long.' }),
    preview: z.boolean().meta({ description: 'Whether the customer’s name and the beginning of their words are shown.' }),
    closing: z.string().trim().max(1_000).meta({ description: 'Own words at the end of each mail.' }),
  })
  .meta({ id: 'Notifications', description: 'Who is told of what, beside live events.' });

export const notificationsChange = notifications.partial().extend({
  webhook_secret: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: 'Signs what goes to the webhook; kept sealed and never shown.' }),
});

export const notificationsChanged = z
  .strictObject({
    ...notifications.shape,
    webhook_secret: z.string().optional().meta({ description: 'Where one was made; given once.' }),
  })
  .meta({ id: 'NotificationsChanged' });
