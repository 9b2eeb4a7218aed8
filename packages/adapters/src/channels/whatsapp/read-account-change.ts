import type { TemplateEvent } from '@replyforce/core';
import type { EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, labelOf, objectsIn, present, textOf, type Fields } from '../reading/fields.js';
import { toMilliseconds } from '../reading/timestamps.js';

/** Fields about templates, and which side of one changed. */
const TEMPLATE_ASPECTS: ReadonlyMap<string, TemplateEvent['aspect']> = new Map<string, TemplateEvent['aspect']>([
  ['message_template_status_update', 'status'],
  ['message_template_quality_update', 'quality'],
  ['template_category_update', 'category'],
  ['message_template_components_update', 'components'],
]);

/** Fields about the business account or one of its numbers. */
const ACCOUNT_TOPICS: ReadonlySet<string> = new Set([
  'account_alerts',
  'account_review_update',
  'account_settings_update',
  'account_update',
  'business_capability_update',
  'business_status_update',
  'payment_configuration_update',
  'phone_number_name_update',
  'phone_number_quality_update',
  'security',
]);

/** A change whose field holds no list of items: templates, the account, or something only noted. */
export function readAccountChange(field: string, value: Fields, entry: Fields): EventDraft {
  const place = { at: toMilliseconds(entry['time']), ...present({ businessAccountId: idOf(entry['id']) }) };
  const aspect = TEMPLATE_ASPECTS.get(field);
  const templateId = idOf(value['message_template_id']);
  if (aspect && templateId !== undefined) return { kind: 'template', templateId, aspect, ...templateParts(value), ...place };
  if (!ACCOUNT_TOPICS.has(field)) return { kind: 'notice', name: `change.${labelOf(field)}`, at: place.at };
  return {
    kind: 'account',
    topic: field,
    ...present({
      change: textOf(value['event']) ?? textOf(value['decision']) ?? textOf(value['alert_type']),
      reason:
        reasonOf(value) ??
        textOf(fieldsOf(value['ban_info'])?.['waba_ban_state']) ??
        textOf(fieldsOf(value['violation_info'])?.['violation_type']) ??
        textOf(objectsIn(value['restriction_info'])[0]?.['restriction_type']) ??
        textOf(value['alert_description']),
    }),
    ...place,
  };
}

function templateParts(value: Fields) {
  return present({
    name: textOf(value['message_template_name']),
    language: textOf(value['message_template_language']),
    current: textOf(value['event']) ?? textOf(value['new_quality_score']) ?? textOf(value['new_category']),
    previous: textOf(value['previous_quality_score']) ?? textOf(value['previous_category']),
    reason: reasonOf(value),
  });
}

/** Meta writes the word NONE where there is no reason. */
function reasonOf(value: Fields): string | undefined {
  const reason = textOf(value['reason']) ?? textOf(value['rejection_reason']);
  return reason === 'NONE' ? undefined : reason;
}
