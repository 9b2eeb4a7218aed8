import { TEMPLATE_CATEGORIES, type Template } from '../domain/outgoing.js';
import type { Fault } from './content-faults.js';

/** Parameters that each component may have (platform-apis.md 4.4); a button's depend on its kind. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  header: ['text', 'image', 'video', 'document', 'location'],
  body: ['text', 'currency', 'date_time'],
  button: ['text', 'payload', 'coupon_code', 'action', 'ttl_minutes'],
  carousel: [],
  limited_time_offer: ['limited_time_offer'],
};
const BUTTONS: readonly string[] = ['quick_reply', 'url', 'copy_code', 'catalog', 'mpm', 'flow', 'voice_call', 'order_details'];
const MEDIA: readonly string[] = ['image', 'video', 'document'];
/** Longest value of one place, characters: a template's body may have as many. */
const LONGEST_TEXT = 1_024;

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the shape of a template, told before the platform is asked. Whether the template exists, is approved and has
 * these places only the platform knows.
 */
export function templateFaults({ name, language, components, category }: Template): readonly Fault[] {
  const faults: Fault[] = [];
  if (!/^[a-z0-9_]{1,512}$/.test(name)) {
    faults.push({ path: 'template.name', message: 'must be the name of an approved template: small letters, digits and _' });
  }
  if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(language)) {
    faults.push({ path: 'template.language', message: 'must be a language code such as en or en_US' });
  }
  // Who embeds the engine may hand over what no type has checked.
  if (category !== undefined && !TEMPLATE_CATEGORIES.includes(category)) {
    faults.push({ path: 'template.category', message: `must be one of ${TEMPLATE_CATEGORIES.join(', ')}` });
  }
  const seen = new Set<string>();
  for (const [index, component] of components.entries()) {
    const path = `template.components[${index}]`;
    const allowed = PARAMETERS[component.type];
    if (!allowed) {
      faults.push({ path: `${path}.type`, message: `must be one of ${Object.keys(PARAMETERS).join(', ')}` });
      continue;
    }
    const key = component.type === 'button' ? `button ${component.index}` : component.type;
    if (seen.has(key)) faults.push({ path, message: `there is a ${key} before` });
    seen.add(key);
    if (component.type === 'button') faults.push(...buttonFaults(component, path));
    for (const [place, parameter] of (component.parameters ?? []).entries())
      faults.push(...parameterFaults(parameter, allowed, `${path}.parameters[${place}]`));
  }
  return faults;
}

function buttonFaults({ sub_type: kind, index }: Template['components'][number], path: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (kind === undefined || !BUTTONS.includes(kind))
    faults.push({ path: `${path}.sub_type`, message: `must be one of ${BUTTONS.join(', ')}` });
  if (!/^\d$/.test(String(index))) faults.push({ path: `${path}.index`, message: 'must be the place of the button, 0 to 9' });
  return faults;
}

function parameterFaults(parameter: Fields, allowed: readonly string[], path: string): readonly Fault[] {
  const { type } = parameter;
  if (typeof type !== 'string' || !allowed.includes(type))
    return [{ path: `${path}.type`, message: `must be one of ${allowed.join(', ')}` }];
  if (type === 'text') return textFaults(parameter['text'], `${path}.text`);
  if (type === 'payload') return textFaults(parameter['payload'], `${path}.payload`);
  const value = parameter[type];
  if (type === 'coupon_code') return textFaults(value, `${path}.coupon_code`);
  if (type === 'ttl_minutes') return [];
  if (typeof value !== 'object' || value === null) return [{ path: `${path}.${type}`, message: 'is needed' }];
  return MEDIA.includes(type) ? mediaFaults(value as Fields, `${path}.${type}`) : [];
}

function textFaults(value: unknown, path: string): readonly Fault[] {
  if (typeof value !== 'string' || value.trim() === '') return [{ path, message: 'is needed' }];
  if (value.length > LONGEST_TEXT) return [{ path, message: `has ${value.length} characters, ${LONGEST_TEXT} at most are taken` }];
  // WhatsApp refuses these in a parameter (error 132012).
  return /[\n\t]| {5}/.test(value) ? [{ path, message: 'must not hold line breaks, tabs or five blanks in a row' }] : [];
}

function mediaFaults({ id, link }: Fields, path: string): readonly Fault[] {
  if (typeof id === 'string' && id !== '') return [];
  return typeof link === 'string' && link.startsWith('https://') ? [] : [{ path, message: 'needs an id, or an https link' }];
}
