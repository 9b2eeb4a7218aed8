import { mapLead } from '../../crm/map-lead.js';
import type { LeadTag } from '../../domain/lead.js';
import type { CrmAdapter, CrmRecord, CrmResult } from '../../ports/crm-adapter.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { webRuntime } from '../../runtime/web-runtime.js';

/** How the CRM, or a stand-in for it, is to behave from now on. `drops_after_accept` writes and breaks the connection. */
export type CrmMode = 'accepts' | 'rate_limited' | 'credentials_expired' | 'unavailable' | 'silent' | 'drops_after_accept';

export interface StoredCrmRecord {
  readonly externalId: string;
  readonly recordId: string;
  readonly fields: Readonly<Record<string, string | number | null | undefined>>;
}

/** The CRM as somebody sees it who signs in there. */
export interface CrmPlatform {
  behave(mode: CrmMode): MaybePromise<void>;
  /** All records it has of ours. */
  records(): MaybePromise<readonly StoredCrmRecord[]>;
  /** Somebody there changes a record. */
  edit(externalId: string, fields: Readonly<Record<string, string>>): MaybePromise<void>;
}

/** An adapter with a CRM that holds no record of ours. */
export interface CrmSubject {
  readonly adapter: CrmAdapter;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly platform: CrmPlatform;
  /** A record that the CRM refuses for good. Absent where there is none. */
  readonly refused?: CrmRecord;
}

/** `stage`: the template of this CRM writes a stage. `refused`: the subject brings such a record. */
export type CrmCapability = 'stage' | 'refused';

/** Longest that a push may take, ms. */
const PUSH_MS = 10_000;

export function leadRecord(
  { adapter }: CrmSubject,
  externalId: string,
  tag: LeadTag = 'WARM',
  contact: { readonly name?: string | null; readonly phone?: string | null } = {},
): CrmRecord {
  return mapLead({
    crm: adapter.type,
    lead: { tag, score: 50, intent: 'purchase', signals: [], ledger: [{ rule: 'pricing', points: 50, evidence: 'how much' }] },
    contact: { id: externalId, name: contact.name ?? 'Jane van Doe', email: `${externalId}@example.com`, phone: contact.phone ?? null },
    conversation: { channelType: 'whatsapp', language: 'en' },
  });
}

export function pushAll({ adapter, credentials }: CrmSubject, records: readonly CrmRecord[], ms = PUSH_MS): Promise<readonly CrmResult[]> {
  return adapter.push(records, credentials, webRuntime().timeout(ms));
}

/** What the CRM has under an external id; a CRM may keep numbers as text. */
export async function storedFields({ platform }: CrmSubject, externalId: string): Promise<Readonly<Record<string, string>>> {
  const found = (await platform.records()).filter((record) => record.externalId === externalId);
  const entries = found.flatMap(({ fields }) => Object.entries(fields));
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, String(value)]])));
}
