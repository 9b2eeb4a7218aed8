import { RfAttachment } from './rf-attachment.js';
import { RfBar } from './rf-bar.js';
import { RfComposer } from './rf-composer.js';
import { RfDetails } from './rf-details.js';
import { RfEscalation } from './rf-escalation.js';
import { RfHelp } from './rf-help.js';
import { RfInbox } from './rf-inbox.js';
import { RfLeadBadge } from './rf-lead-badge.js';
import { RfList } from './rf-list.js';
import { RfMessage } from './rf-message.js';
import { RfThread } from './rf-thread.js';

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'rf-attachment': RfAttachment,
  'rf-bar': RfBar,
  'rf-composer': RfComposer,
  'rf-details': RfDetails,
  'rf-escalation': RfEscalation,
  'rf-help': RfHelp,
  'rf-lead-badge': RfLeadBadge,
  'rf-list': RfList,
  'rf-message': RfMessage,
  'rf-thread': RfThread,
  'rf-inbox': RfInbox,
};

/** Registers the elements that are not registered yet. */
export function defineElements(): void {
  for (const [name, element] of Object.entries(ELEMENTS)) if (!customElements.get(name)) customElements.define(name, element);
}
