import { fieldsOf, objectsIn, textOf, type Fields } from '../../channels/reading/fields.js';
import type { Problem } from './answers.js';
import type { CheckedCall } from './check-call.js';
import { invalid } from './invalid.js';

const MEDIA: readonly string[] = ['image', 'audio', 'video', 'document', 'sticker'];

/** The shapes and limits of platform-apis.md 4.4. */
export function checkWhatsapp(body: Fields, uploads: ReadonlySet<string>): CheckedCall | Problem {
  if (body['messaging_product'] !== 'whatsapp') return invalid('The parameter messaging_product is required.');
  if (body['status'] === 'read') {
    return textOf(body['message_id']) === undefined
      ? invalid('The parameter message_id is required.')
      : { message: false, to: '', text: '', type: '', correlationId: null };
  }
  const to = textOf(body['to']) ?? textOf(body['recipient']);
  if (to === undefined) return invalid('The parameter to is required.');
  if (body['to'] !== undefined && !/^\+?\d{5,20}$/.test(String(body['to']))) return wrong('to');
  const type = body['type'] ?? 'text';
  const part = typeof type === 'string' ? fieldsOf(body[type]) : undefined;
  if (typeof type !== 'string' || !part) return missing(String(type));
  const checked = contentOf(type, part, uploads);
  if (typeof checked !== 'string') return checked;
  if (body['context'] !== undefined && textOf(fieldsOf(body['context'])?.['message_id']) === undefined)
    return missing('context.message_id');
  const data = body['biz_opaque_callback_data'];
  if (data !== undefined && (typeof data !== 'string' || data.length > 512))
    return invalid('Param biz_opaque_callback_data must be a string of at most 512 characters.');
  return { message: true, to: to.replace(/^\+/, ''), text: checked, type, correlationId: textOf(data) ?? null };
}

/** The words of a message, or what is wrong with it. */
function contentOf(type: string, part: Fields, uploads: ReadonlySet<string>): string | Problem {
  if (type === 'text') return textOf(part['body']) === undefined ? missing('text.body') : short(part['body'], 4_096, 'text.body');
  if (MEDIA.includes(type)) return mediaOf(type, part, uploads);
  if (type === 'interactive') return interactiveOf(part);
  if (type === 'template') return templateOf(part);
  return { code: 131051, message: `(#131051) Message type ${type} is not supported` };
}

function mediaOf(type: string, part: Fields, uploads: ReadonlySet<string>): string | Problem {
  const id = textOf(part['id']);
  if (id === undefined ? !/^https?:\/\//.test(textOf(part['link']) ?? '') : !uploads.has(id)) return wrong(`${type}.id or ${type}.link`);
  if (part['caption'] !== undefined && (type === 'audio' || type === 'sticker')) return wrong(`${type}.caption`);
  if (part['filename'] !== undefined && type !== 'document') return wrong(`${type}.filename`);
  return short(part['caption'], 1_024, `${type}.caption`);
}

function interactiveOf(part: Fields): string | Problem {
  const text = textOf(fieldsOf(part['body'])?.['text']);
  const action = fieldsOf(part['action']);
  if (text === undefined) return missing('interactive.body.text');
  if (part['type'] === 'button') {
    const replies = objectsIn(action?.['buttons']).map((button) => (button['type'] === 'reply' ? fieldsOf(button['reply']) : undefined));
    if (replies.length < 1 || replies.length > 3 || !replies.every((reply) => isChoice(reply, 20, 256)))
      return wrong('interactive.action.buttons');
  } else if (part['type'] === 'list') {
    const rows = objectsIn(action?.['sections']).flatMap((section) => objectsIn(section['rows']));
    if (rows.length < 1 || rows.length > 10 || !rows.every((row) => isChoice(row, 24, 200))) return wrong('interactive.action.sections');
    if ((textOf(action?.['button'])?.length ?? 99) > 20) return wrong('interactive.action.button');
  } else if (part['type'] !== 'cta_url') {
    return wrong('interactive.type');
  }
  return short(text, 1_024, 'interactive.body.text');
}

function isChoice(choice: Fields | undefined, title: number, id: number): boolean {
  return (textOf(choice?.['title'])?.length ?? 999) <= title && (textOf(choice?.['id'])?.length ?? 999) <= id;
}

/** The template `unknown_template` does not exist; all others do, and have as many places as are filled. */
function templateOf(part: Fields): string | Problem {
  const name = textOf(part['name']);
  if (name === undefined) return missing('template.name');
  if (textOf(fieldsOf(part['language'])?.['code']) === undefined) return missing('template.language.code');
  if (name === 'unknown_template')
    return { code: 132001, message: '(#132001) Template name does not exist in the translation', status: 404 };
  const types = ['header', 'body', 'button', 'carousel', 'limited_time_offer'];
  const components = objectsIn(part['components']);
  return components.every((component) => types.includes(String(component['type']))) ? name : wrong('template.components');
}

function short(text: unknown, most: number, name: string): string | Problem {
  if (text === undefined) return '';
  if (typeof text !== 'string') return wrong(name);
  return text.length > most ? invalid(`Param ${name} must be at most ${most} characters long.`) : text;
}

function missing(name: string): Problem {
  return { code: 131008, message: `(#131008) Required parameter is missing: ${name}` };
}

function wrong(name: string): Problem {
  return { code: 131009, message: `(#131009) Parameter value is not valid: ${name}` };
}
