import { MAX_LAG_MS } from '../../departures.js';
import { DECREASE, INCREASE_PER_S, ONE_DECREASE_MS, STRAY_MS } from '../../rate.js';
import { SHARED_WINDOW_MS } from '../times.js';

/** Up to this limit every departure is known by itself; above it those that are close together count as the last of them. */
const EXACT_LIMIT = 128;

/**
 * What `Rate` and `Departures` do in one process. KEYS[2] holds the state of the action.
 * ARGV: replica, limit, number of replicas, action, beginning of the replicas' channels.
 */
export const departuresLua = `
local WINDOW = ${SHARED_WINDOW_MS}
local replica, limit, replicas, action, channel = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5], ARGV[6]

local state, isLost = load(KEYS[2], {
  -- What left: when, and how many at that time; the oldest first.
  at = {}, count = {}, total = 0, from = 0, even = 0,
  part = 1, decreased = 0, throttled = 0,
  -- The queue: its own name, virtual time, turns that were taken or waited for, calls that wait, weights of their parties.
  generation = text(now), virtual = 0, turns = 0, waiting = 0, weights = 0, version = seats.version,
}, function(state, ms)
  for i = 1, #state.at do state.at[i] = state.at[i] - ms end
  for _, name in ipairs({ 'from', 'even', 'decreased', 'throttled' }) do state[name] = state[name] - ms end
end)
if isLost then
  redis.call('DEL', KEYS[3], KEYS[4])
  -- As if all that may leave in a window had just done so.
  state.at, state.count, state.total = { now }, { limit }, limit
end

local function throttledPart()
  return math.min(1, state.part + (now - state.decreased) / 1000 * ${INCREASE_PER_S})
end

-- Those that have no seat keep to their parts of the limit meanwhile.
local seated, coming, opens = 0, 0, now + WINDOW
for _, seat in pairs(seats.by) do
  if now < seat[UNTIL] then
    if seat[SINCE] <= now then
      seated = seated + 1
    else
      coming, opens = coming + 1, math.min(opens, seat[SINCE])
    end
  end
end
if seated > 0 then opens = 0 end

local function limitOf(seats)
  local perSecond = limit * throttledPart() * math.min(1, math.max(1, seats) / replicas)
  return perSecond + 1e-9 >= 1 and math.floor(perSecond + 1e-9) or perSecond
end

local perSecond = limitOf(seated)
local whole = math.ceil(perSecond)
local window = WINDOW / math.min(1, perSecond)
local evenly = WINDOW / perSecond
local oneTime = whole > ${EXACT_LIMIT} and WINDOW / ${EXACT_LIMIT} or 0
local evenlyLater = WINDOW / limitOf(seated + coming)

-- What no window reaches any more is forgotten, but for the last.
while #state.at > 1 and state.at[1] + window <= now do
  state.total = state.total - state.count[1]
  table.remove(state.at, 1)
  table.remove(state.count, 1)
end

-- When the call left with which the limit was reached.
local function limitReachedAt()
  local older = state.total - whole
  if older < 0 then return 0 end
  for i = 1, #state.at do
    older = older - state.count[i]
    if older < 0 then return state.at[i] end
  end
end

local function opensAt()
  return math.max(opens, limitReachedAt() + window)
end

local function nextAt()
  return math.max(now, state.even, opensAt())
end

-- When the call leaves that so many others leave before: those of the last window make room one after the other.
local function timeOf(ahead)
  local at = nextAt() + ahead * evenlyLater
  local nth = 0
  for i = #state.at, 1, -1 do
    nth = math.min(nth + state.count[i], whole - 1)
    local after = whole - nth
    if after <= ahead then at = math.max(at, state.at[i] + window + (ahead - after) * evenlyLater) end
    if nth == whole - 1 then break end
  end
  return at
end

local function note()
  local last = #state.at
  state.total = state.total + 1
  if last > 0 and now - state.from <= oneTime then
    state.at[last] = now
    state.count[last] = state.count[last] + 1
  else
    state.at[last + 1], state.count[last + 1], state.from = now, 1, now
  end
end

-- Forgets a call that was noted then, or the next one after that: those of one time are noted under the last of them.
-- Returns when it was noted.
local function unnote(notedAt)
  for i, at in ipairs(state.at) do
    if at >= notedAt - 0.001 then
      state.total, state.count[i] = state.total - 1, state.count[i] - 1
      if state.count[i] == 0 then
        table.remove(state.at, i)
        table.remove(state.count, i)
      end
      return at
    end
  end
end

local function depart()
  state.even = math.max(state.even, now - ${MAX_LAG_MS}) + evenly
  note()
end
`;

/** CAMS throttled a call. */
export const throttledLua = `
local isStray = now - state.throttled > ${STRAY_MS}
state.throttled = now
if not isStray and now - state.decreased >= ${ONE_DECREASE_MS} then
  state.part = math.max(1 / limit, throttledPart() * ${DECREASE})
  state.decreased = now
end
save(KEYS[2], state)
return { 'throttled', text(now) }
`;

/** A call that was let out has not left before now. ARGV: when it was let out. */
export const againLua = `
if not unnote(tonumber(ARGV[7])) then return { 'gone', text(now) } end
note()
save(KEYS[2], state)
return { 'go', text(now) }
`;

/** A call that left counts as later. ARGV: when it was let out, at the earliest; when it can have arrived. */
export const lateLua = `
local notedAt = unnote(tonumber(ARGV[7]))
if notedAt then
  local at = math.max(notedAt, math.min(now, tonumber(ARGV[8])))
  local i = 1
  while i <= #state.at and state.at[i] < at do i = i + 1 end
  if i <= #state.at and state.at[i] - at <= oneTime then
    state.count[i] = state.count[i] + 1
  else
    table.insert(state.at, i, at)
    table.insert(state.count, i, 1)
  end
  state.total = state.total + 1
  save(KEYS[2], state)
end
return { 'noted', text(now) }
`;
