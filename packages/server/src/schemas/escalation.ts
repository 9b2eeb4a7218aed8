import { z } from 'zod';
import { time } from './common.js';
import { leadTag } from './entities.js';

export const escalation = z
  .strictObject({
    conversation_id: z.string(),
    is_needed: z.boolean().meta({ description: 'Whether somebody waits for a person.' }),
    waiting_since: time.nullable().meta({ description: 'Of the first message nobody has answered.' }),
    why: z
      .array(z.strictObject({ trigger: z.string(), evidence: z.string().nullable() }))
      .meta({ description: 'The first is the reason; `evidence` are the words or facts that raised it.' }),
    wants: z
      .array(z.strictObject({ message_id: z.string(), text: z.string(), is_question: z.boolean(), at: time }))
      .meta({ description: 'What nobody has answered, oldest first.' }),
    summary: z.array(z.string()).meta({ description: 'A line for each of the last turns.' }),
    sentiment: z.strictObject({ sentiment: z.string(), score: z.number(), urgency: z.string(), emotions: z.array(z.string()) }).nullable(),
    lead: z
      .strictObject({
        id: z.string(),
        tag: leadTag,
        score: z.number().int(),
        ledger: z.array(z.strictObject({ rule: z.string(), points: z.number(), evidence: z.string() })),
      })
      .nullable()
      .meta({ description: 'With the rules that weigh most.' }),
    said: z
      .array(z.strictObject({ message_id: z.string(), text: z.string(), status: z.string(), at: time }))
      .meta({ description: 'What the machine said last, oldest first.' }),
    passages: z
      .array(z.strictObject({ document_id: z.string(), title: z.string(), passage: z.string(), score: z.number() }))
      .meta({ description: 'What the knowledge holds nearest to what is wanted: it did not suffice.' }),
    suggestion: z.strictObject({ text: z.string(), source: z.string(), confidence: z.number() }).nullable(),
  })
  .meta({ id: 'Escalation', description: 'What a person needs who takes a conversation over.' });
