import type { Referral } from '@replyforce/core';
import { fieldsOf, idOf, present, textOf, urlOf } from '../../reading/fields.js';

/** Where a customer came from; undefined where the item does not say. */
export function referralIn(value: unknown): Referral | undefined {
  const fields = fieldsOf(value);
  if (!fields) return undefined;
  const ad = fieldsOf(fields['ads_context_data']);
  const adId = idOf(fields['ad_id']);
  const referral: Referral = present({
    source: textOf(fields['source']),
    ref: textOf(fields['ref']) ?? adId,
    headline: textOf(ad?.['ad_title']),
    url: urlOf(fields['referer_uri']),
    adId,
    productId: idOf(fieldsOf(fields['product'])?.['id']),
  });
  return Object.keys(referral).length === 0 ? undefined : referral;
}
