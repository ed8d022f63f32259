import { CALL } from '../../fair-queue.js';

/** Longer than any call waits: for what is left behind. */
const TICKETS_KEPT_MS = 60_000;
const QUEUE_KEPT_MS = 86_400_000;
/** So many at once can be asked for in Lua. */
const AT_ONCE = 1_000;

/**
 * What `FairQueue` does in one process: KEYS[3] has the parties whose calls wait, by when they are due; KEYS[4] what is
 * known of each. Behind each party are two lists of tickets, the interactive calls and the bulk.
 */
export const queueLua = `
local DUE, WEIGHT, INTERACTIVE, BULK, SINCE, COUNTED = 1, 2, 3, 4, 5, 6

local function kindOf(isBulk) return isBulk and BULK or INTERACTIVE end

local function listOf(party, kind)
  return table.concat({ KEYS[3], state.generation, kind, party }, ':')
end

-- Among equal scores Redis goes by the name: by what waits longest.
local function nameOf(party, line) return string.format('%016.0f', line[SINCE]) .. party end

local function partyOf(name) return string.sub(name, 17) end

local lines = {}

local function lineOf(party)
  if lines[party] == nil then
    local packed = redis.call('HGET', KEYS[4], party)
    lines[party] = packed and cmsgpack.unpack(packed)
  end
  return lines[party]
end

-- The lines of the parties whose calls wait and whose next is due by then.
local function waitingUntil(due)
  local parties, waiting = redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', due), {}
  for i, name in ipairs(parties) do parties[i] = partyOf(name) end
  for from = 1, #parties, ${AT_ONCE} do
    local some = { unpack(parties, from, math.min(from + ${AT_ONCE - 1}, #parties)) }
    for i, packed in ipairs(redis.call('HMGET', KEYS[4], unpack(some))) do
      local line = lines[some[i]] or (packed and cmsgpack.unpack(packed))
      if line then lines[some[i]], waiting[some[i]] = line, line end
    end
  end
  return waiting
end

local function lengthOf(line) return line[INTERACTIVE] + line[BULK] end

local function costOf(line) return math.max(1, math.floor(${CALL} / line[WEIGHT] + 0.5)) end

-- Keeps what is known of a party; when nobody waits, everybody is even.
local function keep(party, line)
  if state.waiting == 0 then
    redis.call('DEL', KEYS[3], KEYS[4])
    lines, state.virtual, state.weights = {}, 0, 0
    return
  end
  local counted = lengthOf(line) > 0 and line[WEIGHT] or 0
  state.weights, line[COUNTED] = state.weights + counted - line[COUNTED], counted
  lines[party] = line
  redis.call('HSET', KEYS[4], party, cmsgpack.pack(line))
  if lengthOf(line) > 0 then
    redis.call('ZADD', KEYS[3], line[DUE], nameOf(party, line))
  else
    redis.call('ZREM', KEYS[3], nameOf(party, line))
  end
end

-- Something was lost: whoever waits sees it by the name, and comes anew.
local function startAnew()
  redis.call('DEL', KEYS[3], KEYS[4])
  lines, state.generation, state.virtual, state.waiting, state.weights = {}, text(now), 0, 0, 0
end

if state.waiting < 0 then startAnew() end

-- How the line of a party is, or becomes, with a call that comes now.
local function lineWith(party, weight)
  local known = lineOf(party)
  local line = known and { unpack(known) } or { state.virtual, 1, 0, 0, state.turns + 1, 0 }
  if lengthOf(line) == 0 then line[DUE] = math.max(line[DUE], state.virtual) end
  line[WEIGHT] = weight or line[WEIGHT]
  return line
end

local function add(party, weight, isBulk, ticket)
  local line = lineWith(party, weight)
  local kind = kindOf(isBulk)
  line[kind] = line[kind] + 1
  state.waiting, state.turns = state.waiting + 1, math.max(state.turns, line[SINCE])
  redis.call('RPUSH', listOf(party, kind), ticket)
  redis.call('PEXPIRE', listOf(party, kind), ${TICKETS_KEPT_MS})
  keep(party, line)
  if state.waiting > 1 then return end
  redis.call('PEXPIRE', KEYS[3], ${QUEUE_KEPT_MS})
  redis.call('PEXPIRE', KEYS[4], ${QUEUE_KEPT_MS})
end

local function drop(party, isBulk, ticket)
  local kind = kindOf(isBulk)
  local line = lineOf(party)
  if not line or redis.call('LREM', listOf(party, kind), 1, ticket) == 0 then return end
  line[kind] = line[kind] - 1
  state.waiting = state.waiting - 1
  keep(party, line)
end

-- Takes out the ticket whose turn it is; nil when something was lost.
local function take()
  local name = redis.call('ZRANGE', KEYS[3], 0, 0)[1]
  local party = name and partyOf(name)
  local line = party and lineOf(party)
  if not line then return nil end
  local kind = line[INTERACTIVE] > 0 and INTERACTIVE or BULK
  local ticket = redis.call('LPOP', listOf(party, kind))
  if not ticket then return nil end
  line[kind] = line[kind] - 1
  state.waiting = state.waiting - 1
  state.virtual, state.turns = line[DUE], state.turns + 1
  redis.call('ZREM', KEYS[3], name)
  line[DUE], line[SINCE] = line[DUE] + costOf(line), state.turns
  keep(party, line)
  return ticket
end

-- Of two calls due at the same time, with so many before them in their lines, the one whose line waits longer then.
local function goesFirst(line, before, other, otherBefore)
  local cost, otherCost = costOf(line), costOf(other)
  if before > 0 and otherBefore > 0 and cost ~= otherCost then return cost > otherCost end
  if before == otherBefore then return line[SINCE] < other[SINCE] end
  return before < otherBefore
end

-- A call that comes now: its line, how many are before it there, and when it is due.
local function newcomer(party, weight, isBulk)
  local own = lineWith(party, weight)
  local before = isBulk and lengthOf(own) or own[INTERACTIVE]
  return own, before, own[DUE] + before * costOf(own)
end

-- How many calls leave before one that comes now.
local function aheadOf(party, weight, isBulk)
  local own, before, due = newcomer(party, weight, isBulk)
  local ahead = before
  for other, line in pairs(waitingUntil(due)) do
    if other ~= party then
      local dueBefore = math.floor((due - line[DUE]) / costOf(line))
      local isTied = line[DUE] + dueBefore * costOf(line) == due
      local isLast = isTied and not goesFirst(line, dueBefore, own, before)
      ahead = ahead + math.min(lengthOf(line), isLast and dueBefore or dueBefore + 1)
    end
  end
  return ahead
end

-- At least so many, without a look at anybody: the first call of each party that goes before.
local function fewestAhead(party, weight, isBulk)
  local own, before, due = newcomer(party, weight, isBulk)
  local isAfterTied = before > 0 or own[SINCE] > state.turns
  local parties = redis.call('ZCOUNT', KEYS[3], '-inf', (isAfterTied and '' or '(') .. string.format('%.17g', due))
  return before + parties - (isAfterTied and lengthOf(own) > 0 and 1 or 0)
end

-- Which part of all calls a party gets that asks for all it can.
local function shareOf(party, weight)
  local own = lineWith(party, weight)
  return own[WEIGHT] / (state.weights - own[COUNTED] + own[WEIGHT])
end

-- Whether somebody still waits for the call: a ticket begins with its replica and epoch.
local function isAwaited(ticket)
  local of, epoch = string.match(ticket, '^([^.]+)%.([^.]+)%.')
  local seat = seats.by[of]
  return seat and seat[EPOCH] == epoch
end

-- Forgets the calls of replicas that are gone.
if state.version ~= seats.version then
  state.version = seats.version
  for party in pairs(waitingUntil('+inf')) do
    for kind = INTERACTIVE, BULK do
      for _, ticket in ipairs(redis.call('LRANGE', listOf(party, kind), 0, -1)) do
        if not isAwaited(ticket) then drop(party, kind == BULK, ticket) end
      end
    end
  end
end

-- Lets out whoever may go now: its own calls with the answer, those of others by message.
local own, others = {}, {}
while state.waiting > 0 and nextAt() <= now do
  local ticket = take()
  if not ticket then
    startAnew()
    break
  end
  depart()
  local of = string.match(ticket, '^[^.]+')
  local theirs = own
  if of ~= replica then
    theirs = others[of] or {}
    others[of] = theirs
  end
  theirs[#theirs + 1] = ticket
end
for of, tickets in pairs(others) do
  redis.call('PUBLISH', channel .. of, table.concat({ action, text(now), table.concat(tickets, ' ') }, ' '))
end

local function isOpen() return state.waiting == 0 and opensAt() <= now end

local function waitOf(party, weight, isBulk)
  return isOpen() and 0 or timeOf(aheadOf(party, weight, isBulk)) - now
end

local function answer(word)
  save(KEYS[2], state)
  local next = state.waiting > 0 and text(nextAt() - now) or 'none'
  return { word, text(now), text(perSecond), next, state.generation, table.concat(own, ' ') }
end

-- With what is expected for a party whose call comes now, or would.
local function answerWith(word, waitMs, party, weight)
  local reply = answer(word)
  reply[7], reply[8] = text(waitMs), text(timeOf(state.waiting) - now)
  reply[9] = text(perSecond * shareOf(party, weight))
  return reply
end
`;
