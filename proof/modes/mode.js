/**
 * What differs between the ways an installation may run.
 *
 * An attempt whose fate was uncertain when storage was looked at, or became so: when a person was shown it, else null.
 * @typedef {{ readonly id: string, readonly state: string, readonly shownAt: number | null }} AttemptRow
 *
 * @typedef {object} Mode
 * @property {readonly import('../servers/fleet.js').MemberPlan[]} members
 * @property {Readonly<Record<string, string>>} env
 * @property {(() => Promise<void>) | null} restartDatabase resolves when it takes connections again; null where there is none of its own
 * @property {(() => Promise<void>) | null} restartRedis
 * @property {(ids: readonly string[]) => Promise<readonly AttemptRow[]>} attempts the uncertain ones, and those named
 * @property {() => Promise<readonly string[]>} sendsInFlight ids of attempts that are told to storage and not settled, right after a kill
 * @property {() => Promise<void>} close
 */

/** Of the uncertain attempts and those named. Ids are made by us: no foreign text gets into it. @param {readonly string[]} ids */
export function attemptsQuery(ids) {
  const named = ids.map((id) => `'${id.replaceAll("'", '')}'`).join(',');
  return `SELECT a.id, a.state, (SELECT min(l.at) FROM audit_log l WHERE l.tenant_id = a.tenant_id AND l.resource_id = CAST(a.message_id AS TEXT) AND l.action = 'message.uncertain') AS shown_at
    FROM send_attempts a WHERE a.state = 'uncertain'${named && ` OR a.id IN (${named})`}`;
}

/** @param {{ id: string, state: string, shown_at: number | string | null }} row @returns {AttemptRow} */
export const toAttempt = ({ id, state, shown_at: shownAt }) => ({ id, state, shownAt: shownAt === null ? null : Number(shownAt) });

export const IN_FLIGHT_QUERY = "SELECT id FROM send_attempts WHERE state = 'sending'";
