/**
 * Keeps a slot of a rate (GCRA).
 *
 * KEYS[1]  `tenant:<id>:limit:<key>`: a sorted set of times in ms of the server's clock. The member `next` holds when the next slot
 *          would be given if none came at once; `h:<holder>` holds a slot that its holder has not come for yet
 * ARGV[1]  ms between two slots
 * ARGV[2]  slots that may come at once
 * ARGV[3]  ms a slot is kept after its time
 * ARGV[4]  the holder
 * returns  ms until the slot, rounded up; 0: now, and it is used
 *
 * The key expires when nothing in it holds anything back any more.
 */
export const RESERVE = `
local every, burst, kept = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local holder = 'h:' .. ARGV[4]
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + tonumber(time[2]) / 1000

redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', '(' .. string.format('%.3f', now - kept))
local own = tonumber(redis.call('ZSCORE', KEYS[1], holder) or nil)
if own then
  if own > now then return math.ceil(own - now) end
  redis.call('ZREM', KEYS[1], holder)
  return 0
end

local next = math.max(tonumber(redis.call('ZSCORE', KEYS[1], 'next') or now), now)
local slot = next - (burst - 1) * every
next = next + every
redis.call('ZADD', KEYS[1], string.format('%.3f', next), 'next')
if slot > now then redis.call('ZADD', KEYS[1], string.format('%.3f', slot), holder) end
redis.call('PEXPIRE', KEYS[1], math.ceil(math.max(next - now, kept + math.max(slot - now, 0))) + 1)
if slot > now then return math.ceil(slot - now) end
return 0
`;
