import type { Attachment } from '@replyforce/core';
import { fieldsOf, idOf, numberOf, objectsIn, textOf, type Fields } from '../reading/fields.js';
import { parseJson } from '../reading/parse-json.js';

const LONGEST_TITLE = 1_000;

/** Shared contact cards: each with its name, company, first phone number and first e-mail address. */
export function sharedContacts(value: unknown): readonly Attachment[] {
  return objectsIn(value).map((card) => {
    const name = textOf(fieldsOf(card['name'])?.['formatted_name']);
    const phone = objectsIn(card['phones'])
      .map((entry) => textOf(entry['phone']) ?? idOf(entry['wa_id']))
      .find((number) => number !== undefined);
    const company = textOf(fieldsOf(card['org'])?.['company']);
    const email = objectsIn(card['emails'])
      .map((entry) => textOf(entry['email']))
      .find((address) => address !== undefined);
    const title = [name, company === name ? undefined : company, phone, email].filter((part) => part !== undefined).join(', ');
    return { type: 'contacts', title: title === '' ? 'Contact card' : title };
  });
}

/** The items of an order, in words a person reads at a glance: `2 × SKU-1, 19.90 EUR`. */
export function orderItems(value: unknown): readonly Attachment[] {
  return objectsIn(value).map((item) => {
    const quantity = numberOf(item['quantity']) ?? 1;
    const price = numberOf(item['item_price']);
    const cost = price === undefined ? '' : `, ${price} ${textOf(item['currency']) ?? ''}`.trimEnd();
    return { type: 'order', title: `${quantity} × ${idOf(item['product_retailer_id']) ?? 'unnamed product'}${cost}` };
  });
}

/** The answers of a form, `name: value` each; the form's own token is left out. */
export function flowAnswers(reply: Fields): string {
  const json = reply['response_json'];
  const answers = Object.entries(fieldsOf(parseJson(typeof json === 'string' ? json : undefined)) ?? {})
    .filter(([name, value]) => name !== 'flow_token' && ['string', 'number', 'boolean'].includes(typeof value))
    .map(([name, value]) => `${name}: ${String(value)}`);
  return (answers.length > 0 ? answers.join(', ') : (textOf(reply['name']) ?? 'Form')).slice(0, LONGEST_TITLE);
}
