/** Where a lead stands in the CRM. People move it too, and a machine must not undo that. */
export interface StageRule {
  /** The field that holds it. */
  readonly field: string;
  /** Its values from the lowest to the highest. */
  readonly order: readonly string[];
  /** From this value on it belongs to people; null for never. */
  readonly handsOffFrom: string | null;
  readonly allowDowngrade: boolean;
}

/** How somebody works on the lead: ours is only where it begins, and where nobody has changed it since. */
export interface StatusRule {
  /** The field that holds it. */
  readonly field: string;
  /** The field of the same record that holds our tag; null where the template writes none. */
  readonly tagField: string | null;
  /** What we write as status beside each value of `tagField`; null for nothing. */
  readonly beside: Readonly<Record<string, string | null>>;
}

/** One record for a CRM, mapped by `mapLead`; the adapter only pushes. */
export interface CrmRecord {
  /** Ours; the CRM has one record of it at most. */
  readonly externalId: string;
  readonly object: string;
  readonly fields: Readonly<Record<string, string | number | null>>;
  /**
   * Present where `fields` holds a stage. The adapter reads the present one and writes the new one only where
   * `mayMoveStage` says so: only at the moment of writing can one know.
   */
  readonly stage?: StageRule;
  /**
   * Present where `fields` holds a status. The adapter reads the record as it is and writes the status only where `maySetStatus` says
   * so: always into a new one.
   */
  readonly status?: StatusRule;
}

export type CrmType = 'hubspot' | 'salesforce';

export interface CrmFailure {
  readonly code: 'unauthorized' | 'rate_limited' | 'platform_rejected' | 'platform_unavailable';
  /** In words a person can act on; never with credentials in it. */
  readonly message: string;
  /** Whether the same record may be taken later, without anybody changing anything. */
  readonly retryable: boolean;
  /** ms; always given with `rate_limited`. */
  readonly retryAfterMs?: number;
}

export type CrmResult =
  | { readonly externalId: string; readonly ok: true; readonly recordId: string }
  | { readonly externalId: string; readonly ok: false; readonly failure: CrmFailure };

export interface CrmAdapter {
  readonly type: CrmType;
  /** Most records of one push. */
  readonly maxBatch: number;
  /**
   * Writes records, each over the one with its external id or as a new one; fields that are not given stay as they are.
   * Resolves with one result for each record, in their order, and never rejects: whatever goes wrong is the result of the
   * records it went wrong for. Pushing again what may have arrived is safe. Where the signal aborts, what is not settled
   * counts as `platform_unavailable`.
   */
  push(records: readonly CrmRecord[], credentials: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<readonly CrmResult[]>;
}

/** One CRM and the credentials of the account that leads go to. */
export interface CrmConnection {
  readonly adapter: CrmAdapter;
  readonly credentials: Readonly<Record<string, unknown>>;
}
