import { type RedisScript, versionOf } from '#libs/platform';
import type { PlannedLimits } from '../../limits/limits.js';
import { type Cost, counterNames, type Verdict } from '../quota-store.js';

/** An amount of all replicas, and what this one has of it. */
interface Amount {
  readonly all: number;
  readonly own: number;
}

/** How a tenant stands, after a call was let in or not. */
export interface Standing {
  readonly taken: boolean;
  /** In the bucket of the rate, fractions included. */
  readonly tokens: number;
  /** Calls under way. */
  readonly places: Amount;
  /** Used, in the order of the counters. */
  readonly totals: readonly Amount[];
}

/**
 * Nothing was taken: `unknown` when Redis knows nothing of a window, `unstated` when it knows it and this replica has
 * to say first what it used of it.
 */
export type TakeAnswer = Standing | 'unknown' | 'unstated';

/** What a replica says of itself, and the database of others, before it goes on. */
export interface Statement {
  readonly places: number;
  readonly tokens: number;
  /** Calls that were let in without Redis since it was told last. */
  readonly spentAlone: number;
  readonly own: readonly number[];
  readonly others: readonly (readonly [replica: string, used: number][])[];
}

export interface TakeQuestion {
  readonly replica: string;
  readonly round: number;
  readonly limits: PlannedLimits;
  readonly windows: Verdict['windows'];
  /** `undefined` to look only. */
  readonly cost: Cost | undefined;
  /** `own`: nothing of others; `trusting`: what others have stated counts, and where not, what the database says. */
  readonly stating: 'nothing' | 'own' | 'all' | 'trusting';
  readonly statement: Statement;
}

const UNKNOWN = -1;
const UNSTATED = -2;
const LOOK_ONLY = -1;

/**
 * The hash of the tenant (KEYS[2]) has the bucket and, by replica and round, the calls under way; those of a replica
 * whose lease (KEYS[1]) is over are free. The hashes of the windows have the total and its parts: what a replica itself
 * has said and added to, as `<replica>.<round>`, and what the database says beyond that, as `<replica>`. What is not
 * known here can be read from the database, so everything may be forgotten when nobody has asked for an hour.
 */
const lua = `
local replica, member = ARGV[1], ARGV[1] .. '.' .. ARGV[2]
local requests, messages = tonumber(ARGV[3]), tonumber(ARGV[4])
local perSecond, burst, concurrency = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local day, month, sent = tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10])
local stating = ARGV[11]
local believed, spentAlone = tonumber(ARGV[12]), tonumber(ARGV[13])
local tenant = KEYS[2]
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000

local function read(key)
  local list, fields = redis.call('HGETALL', key), {}
  for i = 1, #list, 2 do fields[list[i]] = list[i + 1] end
  return fields
end
local function replicaOf(field) return string.match(field, '^([^.]*)%.') end
local function lives(other) return other == replica or redis.call('ZSCORE', KEYS[1], other) end

if stating == 'own' then
  for i = 3, 5 do
    if redis.call('HEXISTS', KEYS[i], 'total') == 0 then return { ${UNKNOWN} } end
  end
end

local newcomer = false
if stating ~= 'nothing' then
  if redis.call('HEXISTS', tenant, member) == 0 then
    newcomer = true
    for field in pairs(read(tenant)) do
      if replicaOf(field) == replica then redis.call('HDEL', tenant, field) end
    end
    redis.call('HSET', tenant, member, ARGV[14])
  end
  local others = { {}, {}, {} }
  for i = 18, #ARGV - 2, 3 do others[tonumber(ARGV[i])][ARGV[i + 1]] = tonumber(ARGV[i + 2]) end
  for i = 1, 3 do
    local key, fields = KEYS[2 + i], read(KEYS[2 + i])
    local total = tonumber(fields.total or 0) - tonumber(fields[replica] or 0)
    redis.call('HDEL', key, replica)
    if not fields[member] then
      for field, used in pairs(fields) do
        if replicaOf(field) == replica then
          total = total - tonumber(used)
          redis.call('HDEL', key, field)
        end
      end
      redis.call('HSET', key, member, ARGV[14 + i])
      total = total + tonumber(ARGV[14 + i])
    end
    for other, used in pairs(others[i]) do
      local stated
      for field, said in pairs(fields) do
        if replicaOf(field) == other then stated = (stated or 0) + tonumber(said) end
      end
      local beyond = math.max(0, used - (stated or 0))
      if stated and stating == 'trusting' and lives(other) then beyond = 0 end
      total = total - tonumber(fields[other] or 0) + beyond
      if beyond > 0 then redis.call('HSET', key, other, beyond) else redis.call('HDEL', key, other) end
    end
    redis.call('HSET', key, 'total', total)
  end
end

local totals, own = {}, {}
local isStated = true
for i = 1, 3 do
  local known = redis.call('HMGET', KEYS[2 + i], 'total', member, replica)
  if not known[1] then return { ${UNKNOWN} } end
  if not known[2] or known[3] then isStated = false end
  totals[i], own[i] = tonumber(known[1]), tonumber(known[2])
end
local fields = read(tenant)
if not isStated or not fields[member] then return { ${UNSTATED} } end

local places = 0
for field, calls in pairs(fields) do
  local other = replicaOf(field)
  if other then
    if lives(other) then places = places + tonumber(calls) else redis.call('HDEL', tenant, field) end
  end
end

local tokens = tonumber(fields.tokens or believed)
local passed = math.max(0, now - tonumber(fields.at or now))
tokens = math.min(burst, tokens + passed / 1000 * perSecond)
if newcomer and fields.tokens then tokens = math.max(0, tokens - spentAlone) end

local function within(limit, used) return limit < 0 or used <= limit end
local taken = requests >= 0 and math.floor(tokens + 1e-6) >= 1 and within(concurrency, places + 1)
  and (requests == 0 or within(day, totals[1] + requests) and within(month, totals[2] + requests))
  and (messages == 0 or within(sent, totals[3] + messages))
if taken then
  tokens = math.max(0, tokens - 1)
  places = places + 1
  fields[member] = redis.call('HINCRBY', tenant, member, 1)
  for i, amount in ipairs({ requests, requests, messages }) do
    if amount > 0 then
      totals[i] = redis.call('HINCRBY', KEYS[2 + i], 'total', amount)
      own[i] = redis.call('HINCRBY', KEYS[2 + i], member, amount)
    end
  end
end
redis.call('HSET', tenant, 'tokens', string.format('%.17g', tokens), 'at', string.format('%.17g', now))
for i = 2, 5 do redis.call('PEXPIRE', KEYS[i], 3600000) end
return {
  taken and 1 or 0, string.format('%.17g', tokens), places, tonumber(fields[member]),
  totals[1], own[1], totals[2], own[2], totals[3], own[3],
}`;

export const takeScript: RedisScript<TakeAnswer> = {
  name: 'camsGatewayQuotaTake',
  lua,
  read(reply) {
    const numbers = Array.isArray(reply) ? reply.map(Number) : [];
    if (numbers[0] === UNKNOWN) return 'unknown';
    if (numbers[0] === UNSTATED) return 'unstated';
    if (numbers.length !== 10 || !numbers.every(Number.isFinite)) throw new Error('Redis gives no standing');
    const [taken, tokens, ...amounts] = numbers as [number, number, ...number[]];
    const [places, ...totals] = Array.from({ length: 4 }, (_, i) => ({
      all: amounts[2 * i]!,
      own: amounts[2 * i + 1]!,
    }));
    return { taken: taken === 1, tokens, places: places!, totals };
  },
};

/** The arguments of {@link takeScript}. */
export function takeArguments(question: TakeQuestion): (string | number)[] {
  const { replica, round, limits, cost, stating, statement } = question;
  const { rate, concurrency, requestsPerDay, requestsPerMonth, messagesPerDay } = limits;
  const most = [concurrency, requestsPerDay, requestsPerMonth, messagesPerDay].map((limit) => limit ?? -1);
  const call = [cost?.requests ?? LOOK_ONLY, cost?.messages ?? 0];
  const { tokens, spentAlone, places, own, others } = statement;
  const known = stating === 'all' || stating === 'trusting' ? others : [];
  return [
    ...[replica, round, ...call, rate.perSecond, rate.burst, ...most],
    ...[stating, tokens, spentAlone, places, ...own],
    ...known.flatMap((ofCounter, i) => ofCounter.flatMap(([other, used]) => [i + 1, other, used])),
  ];
}

/** Gives back what a call took; nothing of a window that this replica has said nothing of. */
export const giveBackScript: RedisScript<void> = {
  name: 'camsGatewayQuotaGiveBack',
  lua: `
    for i = 1, 4 do
      local amount = tonumber(ARGV[1 + i])
      if amount > 0 and redis.call('HEXISTS', KEYS[i], ARGV[1]) == 1 then
        redis.call('HINCRBY', KEYS[i], ARGV[1], -amount)
        if i > 1 then redis.call('HINCRBY', KEYS[i], 'total', -amount) end
      end
    end`,
  read: () => undefined,
};

/** Those that run other scripts keep what these would not understand. */
export const scriptsVersion = versionOf(takeScript, giveBackScript);

/** The names of a tenant's hashes: of the tenant itself, and of the windows in the order of the counters. */
export function keysOf(
  key: (...parts: string[]) => string,
  tenantId: string,
  windows: Verdict['windows'],
): [string, ...string[]] {
  return [key(tenantId), ...counterNames.map((name) => key(tenantId, name, String(windows[name].startMs)))];
}
