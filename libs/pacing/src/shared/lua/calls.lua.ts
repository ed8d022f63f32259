import { MAX_WAITING } from '../../action-pacer.js';

/** ARGV: party, weight or nothing, whether it is bulk, ticket or nothing, how long it may wait. */
const callLua = `
local party, weight, isBulk, ticket = ARGV[7], tonumber(ARGV[8]), ARGV[9] == 'bulk', ARGV[10]
`;

/** A call comes: it leaves, waits, or would have to wait longer than it may. */
export const turnLua = `${callLua}
-- Asked before the replica lost Redis, and read after it had come back: its caller waits elsewhere.
if seats.by[replica] and not isAwaited(ticket) then return answer('forgotten') end
if isOpen() then
  depart()
  return answer('go')
end
local patience = tonumber(ARGV[11])
-- Who waits before it is only looked at where that makes a difference.
local waitMs = timeOf(state.waiting) - now
if waitMs > patience then
  waitMs = timeOf(fewestAhead(party, weight, isBulk)) - now
  if waitMs <= patience then waitMs = waitOf(party, weight, isBulk) end
end
if waitMs > patience or state.waiting >= ${MAX_WAITING} then
  return answerWith('busy', waitMs, party, weight)
end
add(party, weight, isBulk, ticket)
return answer('wait')
`;

/** A call waits no longer. */
export const withdrawLua = `${callLua}
drop(party, isBulk, ticket)
return answer('withdrawn')
`;

/** How things stand for a party. */
export const outlookLua = `${callLua}
return answerWith('outlook', waitOf(party, weight, isBulk), party, weight)
`;

/** The time has come at which a call may leave. */
export const dispatchLua = `return answer('dispatched')`;
