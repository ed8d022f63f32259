import { FORGOTTEN_MS, SEAT_MS, SHARED_WINDOW_MS, STALE_MS } from '../times.js';

/** Every script begins with it. ARGV[1] is the time of Redis at which it was asked, as the replica knows it. */
export const momentLua = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000

local function text(number) return string.format('%.3f', number) end

if now - tonumber(ARGV[1]) > ${STALE_MS} then return { 'late', text(now) } end

-- What is kept under a key, or else what is new; and whether something was kept that makes no sense. A clock that was
-- put back would stop everything for as long: then what was noted before it is put back, too.
local function load(key, new, putBack)
  new.saved = now
  local packed = redis.call('GET', key)
  local value = packed and cmsgpack.unpack(packed)
  if not value then return new, false end
  for name, each in pairs(new) do
    if type(value[name]) ~= type(each) then return new, true end
  end
  if value.saved > now then putBack(value, value.saved - now) end
  return value, false
end

local function save(key, value)
  value.saved = now
  redis.call('SET', key, cmsgpack.pack(value), 'PX', 3600000)
end
`;

/**
 * KEYS[1] holds the seats: by replica, its epoch, since when its part of the limits belongs to all, and until when.
 * The version is another one after every change that leaves calls behind which nobody waits for.
 */
export const seatsLua = `
local EPOCH, SINCE, UNTIL = 1, 2, 3
local seats = load(KEYS[1], { opens = now + ${SHARED_WINDOW_MS}, version = text(now), by = {} }, function(seats, ms)
  seats.opens = seats.opens - ms
  for _, seat in pairs(seats.by) do
    seat[SINCE], seat[UNTIL] = seat[SINCE] - ms, seat[UNTIL] - ms
  end
end)
`;

/**
 * Takes a seat or renews it. ARGV: replica, epoch, and for how long calls count still that it sent by itself.
 * An empty Redis does not know what left before, so that nothing leaves for a window.
 */
export const sitLua = `
local replica, epoch, owedMs = ARGV[2], ARGV[3], tonumber(ARGV[4])
local seat = seats.by[replica]
local isTaken = not seat or seat[EPOCH] ~= epoch
if isTaken then
  if seat then seats.version = text(now) end
  seat = { epoch, math.max(now + owedMs, seats.opens), 0 }
  seats.by[replica] = seat
end
seat[UNTIL] = now + ${SEAT_MS}
for other, its in pairs(seats.by) do
  if its[UNTIL] + ${FORGOTTEN_MS - SEAT_MS} < now then
    seats.by[other] = nil
    seats.version = text(now)
  end
end
save(KEYS[1], seats)
return { isTaken and 'taken' or 'kept', text(now) }
`;

/** Gives a seat back. ARGV: replica. */
export const riseLua = `
seats.by[ARGV[2]] = nil
seats.version = text(now)
save(KEYS[1], seats)
return { 'risen', text(now) }
`;
