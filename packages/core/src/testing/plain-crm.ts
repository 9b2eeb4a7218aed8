import { mayMoveStage } from '../crm/may-move-stage.js';
import { maySetStatus } from '../crm/may-set-status.js';
import type { CrmAdapter, CrmFailure, CrmRecord, CrmResult, CrmType } from '../ports/crm-adapter.js';
import type { CrmMode, CrmPlatform, StoredCrmRecord } from './crm/subject.js';

export interface PlainCrm extends CrmPlatform {
  readonly adapter: CrmAdapter;
}

/** The id of a record that this CRM always refuses. */
export const REFUSED_ID = 'refused';

const FAILURES: Readonly<Partial<Record<CrmMode, CrmFailure>>> = {
  rate_limited: { code: 'rate_limited', message: 'Too many requests.', retryable: true, retryAfterMs: 10_000 },
  credentials_expired: { code: 'unauthorized', message: 'The token has expired: connect the CRM again.', retryable: false },
  unavailable: { code: 'platform_unavailable', message: 'The CRM is down.', retryable: true },
};
const UNSETTLED: CrmFailure = { code: 'platform_unavailable', message: 'No answer came.', retryable: true };
const REFUSED: CrmFailure = { code: 'platform_rejected', message: 'The CRM does not take this record.', retryable: false };

/** A CRM in memory with its adapter, for tests of what lies before the CRM, and the plainest adapter that conforms. */
export function plainCrm(type: CrmType = 'hubspot'): PlainCrm {
  const records = new Map<string, StoredCrmRecord>();
  let mode: CrmMode = 'accepts';

  function write({ externalId, fields, stage, status }: CrmRecord): CrmResult {
    if (externalId === REFUSED_ID) return { externalId, ok: false, failure: REFUSED };
    const existing = records.get(externalId);
    const written = { ...fields };
    const current = stage && existing?.fields[stage.field];
    if (stage && !mayMoveStage(stage, current === undefined ? undefined : String(current), String(fields[stage.field]))) {
      delete written[stage.field];
    }
    if (status && !maySetStatus(status, existing?.fields ?? null, fields)) delete written[status.field];
    const recordId = existing?.recordId ?? `record-${records.size + 1}`;
    records.set(externalId, { externalId, recordId, fields: { ...existing?.fields, ...written } });
    return { externalId, ok: true, recordId };
  }

  return {
    adapter: {
      type,
      maxBatch: 100,
      async push(pushed, _credentials, signal) {
        const failure = mode === 'silent' || signal.aborted ? UNSETTLED : FAILURES[mode];
        if (mode === 'silent') await aborted(signal);
        if (failure) return pushed.map(({ externalId }): CrmResult => ({ externalId, ok: false, failure }));
        const results = pushed.map(write);
        if (mode !== 'drops_after_accept') return results;
        return pushed.map(({ externalId }): CrmResult => ({ externalId, ok: false, failure: UNSETTLED }));
      },
    },
    behave: (next) => {
      mode = next;
    },
    records: () => [...records.values()],
    edit(externalId, fields) {
      const existing = records.get(externalId);
      if (existing) records.set(externalId, { ...existing, fields: { ...existing.fields, ...fields } });
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
