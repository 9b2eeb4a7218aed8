import type { EngineStatus, PausedService } from '@replyforce/core';

/** What goes on meanwhile, which is why the process is ready all the same. */
const MEANWHILE: Readonly<Record<PausedService['kind'], string>> = {
  channel: 'messages are received and stored, what is to be sent waits',
  crm: 'leads wait to be synchronised',
  model: 'its fallback answers',
  notifier: 'people see in the inbox what needs them, and are told later',
};

/**
 * Services that do not answer, a sentence for each. Anybody may read it: it says how many accounts there are, and not whose or
 * which.
 */
export function degradationsOf({ paused, withoutMeaning }: Pick<EngineStatus, 'paused' | 'withoutMeaning'>): readonly string[] {
  const byService = new Map<string, readonly PausedService[]>();
  for (const one of paused) byService.set(one.service, [...(byService.get(one.service) ?? []), one]);
  const services = [...byService].map(([service, all]) => {
    const kind = all[0]?.kind ?? 'channel';
    const who = kind === 'model' || kind === 'notifier' ? '' : ` for ${all.length === 1 ? 'one account' : `${all.length} accounts`}`;
    return `${service}: does not answer${who}; ${MEANWHILE[kind]}`;
  });
  if (withoutMeaning === 0) return services;
  const whose = withoutMeaning === 1 ? 'one business' : `${withoutMeaning} businesses`;
  return [...services, `knowledge: that of ${whose} could not be read for its meaning; its words alone are searched, and it is read again`];
}
