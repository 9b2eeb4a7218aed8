/** One record for a CRM, mapped by `mapLead`; the adapter only pushes. */
export interface CrmRecord {
  readonly externalId: string;
  readonly object: string;
  readonly fields: Readonly<Record<string, string | number | null>>;
}

export type CrmType = 'hubspot' | 'salesforce';

export interface CrmAdapter {
  readonly type: CrmType;
  readonly maxBatch: number;
  push(
    records: readonly CrmRecord[],
    credentials: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<readonly { readonly externalId: string; readonly ok: boolean; readonly recordId?: string; readonly error?: string }[]>;
}

/** One CRM and the credentials of the account that leads go to. */
export interface CrmConnection {
  readonly adapter: CrmAdapter;
  readonly credentials: Readonly<Record<string, unknown>>;
}
