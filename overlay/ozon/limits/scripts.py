"""The Lua scripts of limits in Redis: `_window.py` and `_hold.py` once more, for what has to be done in one step has to
be done there.

A window is ``{grants, queue}``: pairs of time and size, and triples of ticket, size and lease. A hold is ``{until,
left, reason, gap, falls, last, queue}``. Both are packed with MessagePack, which keeps every digit of a time. A value
that is damaged, or of another type, counts as none.
"""

from __future__ import annotations

from .hold import HALVES, IN_A_ROW, LEAST_GAP, LONGEST, MOST_GAP

_COMMON = (
    f"""
local HALVES, IN_A_ROW, LEAST_GAP, LONGEST, MOST_GAP = {HALVES}, {IN_A_ROW}, {LEAST_GAP}, {LONGEST}, {MOST_GAP}
"""
    """
local SKEW, ENTRIES, SAME = 1, 1000, 1
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000

local function text(number) return string.format('%.6f', number) end

local function grain(count, seconds)
  if count > ENTRIES then return seconds / ENTRIES end
  return 0
end

local function stamp(at, grain)
  if grain > 0 then return math.ceil(at / grain) * grain end
  return at
end

local function leave(made, ticket)
  for index, place in ipairs(made.queue) do
    if place[1] == ticket then
      table.remove(made.queue, index)
      return
    end
  end
end

local function rows(list, kinds)
  if type(list) ~= 'table' then return false end
  for _, row in ipairs(list) do
    if type(row) ~= 'table' then return false end
    for index, kind in ipairs(kinds) do
      if type(row[index]) ~= kind then return false end
    end
  end
  return true
end

local function load(key)
  local packed = redis.pcall('GET', key)
  if type(packed) ~= 'string' then return nil end
  local fine, state = pcall(cmsgpack.unpack, packed)
  if fine and type(state) == 'table' then return state end
  return nil
end

local function save(key, state, seconds)
  redis.call('SET', key, cmsgpack.pack(state), 'PX', math.max(1, math.ceil(seconds * 1000)))
end

local function filled(made, grants, queue)
  if rows(grants, {'number', 'number'}) and rows(queue, {'string', 'number', 'number'}) then
    for _, grant in ipairs(grants) do
      if grant[1] > now + made.grain + SKEW then grant[1] = now end
      if grant[1] + made.seconds > now then
        table.insert(made.grants, grant)
        made.total = made.total + grant[2]
      end
    end
    for _, place in ipairs(queue) do
      if place[3] >= now then table.insert(made.queue, place) end
    end
  end
  return made
end

local function window(key, count, seconds)
  local state = load(key) or {}
  local made = {count = count, seconds = seconds, grain = grain(count, seconds), grants = {}, queue = {}, total = 0}
  return filled(made, state[1], state[2])
end

local function pace(held, at)
  local gap = held.gap * 0.5 ^ (math.max(at - held.falls, 0) / HALVES)
  if gap >= LEAST_GAP then return gap end
  return 0
end

local function hold(key)
  local state = load(key)
  if not state then return nil end
  for index, kind in ipairs({'number', 'number', 'string', 'number', 'number', 'number'}) do
    if type(state[index]) ~= kind then return nil end
  end
  if state[1] > now + LONGEST + SAME then return nil end
  local held = {until_ = state[1], left = state[2], reason = state[3], gap = state[4], falls = state[5]}
  held.last = state[6]
  held.count, held.grain, held.seconds, held.grants, held.queue, held.total = 1, 0, 0, {}, {}, 0
  return filled(held, {}, state[7])
end

local function keep(key, made, lease)
  if made.until_ then
    local expires = made.until_ + IN_A_ROW
    if made.gap >= LEAST_GAP then
      expires = math.max(expires, made.falls + HALVES * math.log(made.gap / LEAST_GAP) / math.log(2))
    end
    local state = {made.until_, made.left, made.reason, made.gap, made.falls, made.last, made.queue}
    save(key, state, math.max(expires - now, lease) + 1)
  else
    save(key, {made.grants, made.queue}, math.max(made.seconds + made.grain, lease) + 1)
  end
end

local function undo(made, cost, granted, ticket)
  if not granted then return leave(made, ticket) end
  local at = stamp(granted, made.grain)
  if made.last and math.abs(made.last - at) < 0.0000005 then made.last = 0 end
  for number, grant in ipairs(made.grants) do
    if math.abs(grant[1] - at) < 0.0000005 and grant[2] >= cost then
      grant[2], made.total = grant[2] - cost, made.total - cost
      if grant[2] == 0 then table.remove(made.grants, number) end
      return
    end
  end
end
"""
)

#: ``KEYS``: one for each demand. ``ARGV``: ticket, lease, time of an earlier grant or nothing, then cost, count and
#: seconds of each demand. Returns nap, wait, number of the demand that takes longest (-1 for "go"), the reason of a
#: hold, and the time.
ASK = (
    _COMMON
    + """
local ticket, lease, granted = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])

local function before(made)
  local ahead = 0
  for _, place in ipairs(made.queue) do
    if place[1] == ticket then return ahead end
    ahead = ahead + place[2]
  end
  if granted then return 0 end
  return ahead
end

local function wait(made, cost)
  local missing = made.total + before(made) + cost - made.count
  if missing <= 0 then return 0 end
  local laps, place = 1, missing - 1
  if place >= made.total then
    local more = math.ceil((place - made.total + 1) / made.count)
    laps, place = laps + more, place - more * made.count
  end
  if place < 0 then return (laps - 1) * made.seconds end
  for _, grant in ipairs(made.grants) do
    place = place - grant[2]
    if place < 0 then return grant[1] + laps * made.seconds - now end
  end
end

local function held_for(held, cost)
  local from = now
  if cost > held.left then from = math.max(now, held.until_) end
  local gap = pace(held, from)
  if gap == 0 then return from - now end
  return math.max(from, math.min(held.last, now) + gap) - now + before(held) * gap
end

local stages, longest, which, reason = {}, 0, 0, ''
for index, key in ipairs(KEYS) do
  local base = 3 * index + 1
  local cost, count, seconds = tonumber(ARGV[base]), tonumber(ARGV[base + 1]), tonumber(ARGV[base + 2])
  local stage, needed, why = nil, 0, ''
  if count > 0 then
    cost = math.min(cost, count)
    stage = window(key, count, seconds)
    if granted then undo(stage, cost, granted, ticket) end
    needed = wait(stage, cost)
  else
    stage = hold(key)
    if stage then
      if granted then undo(stage, 1, granted, ticket) end
      needed, why = held_for(stage, cost), stage.reason
    end
  end
  if stage then
    stage.key, stage.cost, stage.needed = key, cost, needed
    table.insert(stages, stage)
    if needed > longest then longest, which, reason = needed, index - 1, why end
  end
end

local function grant(stage)
  leave(stage, ticket)
  local cost = stage.cost
  if stage.until_ then
    stage.left, stage.last = math.max(stage.left - cost, 0), now
    return
  end
  local at, last = stamp(now, stage.grain), stage.grants[#stage.grants]
  if last and stage.grain > 0 and last[1] >= at then
    last[2] = last[2] + cost
  else
    table.insert(stage.grants, {at, cost})
  end
end

local function join(stage)
  if stage.until_ and stage.gap == 0 then return end
  for _, other in ipairs(stage.queue) do
    if other[1] == ticket then
      other[3] = now + lease
      return
    end
  end
  local place = {ticket, stage.until_ and 1 or stage.cost, now + lease}
  table.insert(stage.queue, granted and 1 or #stage.queue + 1, place)
end

if longest <= 0 then
  for _, stage in ipairs(stages) do
    grant(stage)
    keep(stage.key, stage, lease)
  end
  return {'0', '0', -1, '', text(now)}
end

local nap = 0
for _, stage in ipairs(stages) do
  if nap == 0 then join(stage) end
  if nap == 0 or granted then keep(stage.key, stage, lease) end
  if nap == 0 then nap = stage.needed end
end
return {text(nap), text(longest), which, reason, text(now)}
"""
)

#: ``KEYS``: one for each demand. ``ARGV``: ticket, time of its grant or nothing, then cost, count and seconds of each.
GIVE_BACK = (
    _COMMON
    + """
local ticket, granted = ARGV[1], tonumber(ARGV[2])
for index, key in ipairs(KEYS) do
  local base = 3 * index
  local cost, count, seconds = tonumber(ARGV[base]), tonumber(ARGV[base + 1]), tonumber(ARGV[base + 2])
  local made = nil
  if count > 0 then made = window(key, count, seconds) else made = hold(key) end
  if made then
    undo(made, math.min(cost, made.count), granted, ticket)
    keep(key, made, 0)
  end
end
"""
)

#: ``KEYS``: one hold. ``ARGV``: what a `Lesson` has. Returns the seconds of the pause, and the time.
LEARN = (
    _COMMON
    + """
local seconds, reason, left, again = tonumber(ARGV[1]), ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local gap, known = tonumber(ARGV[5]), hold(KEYS[1])
local fresh = {until_ = now + seconds, left = left, reason = reason, gap = gap, falls = now + tonumber(ARGV[6])}
fresh.last, fresh.queue = now, {}
if known then
  fresh.queue = known.queue
  if known.last > 0 then fresh.last = known.last end
  if again > 0 and now < known.until_ + IN_A_ROW then fresh.until_ = now + again end
  if gap == 0 then
    fresh.gap, fresh.falls = known.gap, known.falls
  elseif again > 0 then
    local before = pace(known, now)
    if known.until_ <= now then before = before * 2 end
    fresh.gap = math.min(math.max(gap, before), MOST_GAP)
  end
  if known.until_ > now and math.abs(known.until_ - fresh.until_) <= SAME then
    fresh.until_, fresh.left = math.max(known.until_, fresh.until_), math.min(known.left, fresh.left)
  elseif known.until_ > math.max(now, fresh.until_) then
    fresh.until_, fresh.left, fresh.reason = known.until_, known.left, known.reason
  end
end
keep(KEYS[1], fresh, 0)
return {text(fresh.until_ - now), text(now)}
"""
)

#: ``KEYS``: holds, or none for all that fit the pattern in ``ARGV``.
CLEAR = """
local gone = KEYS
if #gone == 0 then gone = redis.call('KEYS', ARGV[1]) end
for _, key in ipairs(gone) do redis.call('DEL', key) end
"""
