"""The Lua scripts of limits in Redis: `_window.py` once more, for what has to be done in one step has to be done there.

A window is ``{grants, queue}``: pairs of time and size, and triples of ticket, size and lease. A pause is ``{until,
left, reason}``. Both are packed with MessagePack, which keeps every digit of a time.
"""

from __future__ import annotations

_COMMON = """
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

local function load(key)
  local packed = redis.call('GET', key)
  if packed then return cmsgpack.unpack(packed) end
  return nil
end

local function save(key, state, seconds)
  redis.call('SET', key, cmsgpack.pack(state), 'PX', math.max(1, math.ceil(seconds * 1000)))
end

local function window(key, count, seconds)
  local state = load(key) or {{}, {}}
  local made = {count = count, seconds = seconds, grain = grain(count, seconds), grants = {}, queue = {}, total = 0}
  for _, grant in ipairs(state[1]) do
    if grant[1] > now + made.grain + SKEW then grant[1] = now end
    if grant[1] + seconds > now then
      table.insert(made.grants, grant)
      made.total = made.total + grant[2]
    end
  end
  for _, place in ipairs(state[2]) do
    if place[3] >= now then table.insert(made.queue, place) end
  end
  return made
end

local function keep(key, made, lease)
  save(key, {made.grants, made.queue}, math.max(made.seconds + made.grain, lease) + 1)
end

local function leave(made, ticket)
  for index, place in ipairs(made.queue) do
    if place[1] == ticket then
      table.remove(made.queue, index)
      return
    end
  end
end
"""

#: ``KEYS``: one for each demand. ``ARGV``: ticket, lease, then cost, count and seconds of each demand.
#: Returns nap, wait, number of the demand that takes longest (-1 for "go"), the reason of a pause, and the time.
ASK = (
    _COMMON
    + """
local ticket, lease = ARGV[1], tonumber(ARGV[2])

local function wait(made, cost)
  local ahead = 0
  for _, place in ipairs(made.queue) do
    if place[1] == ticket then break end
    ahead = ahead + place[2]
  end
  local missing = made.total + ahead + cost - made.count
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

local stages, longest, which, reason = {}, 0, 0, ''
for index, key in ipairs(KEYS) do
  local base = 3 * index
  local cost, count, seconds = tonumber(ARGV[base]), tonumber(ARGV[base + 1]), tonumber(ARGV[base + 2])
  local stage, needed, why = nil, 0, ''
  if count > 0 then
    cost = math.min(cost, count)
    stage = window(key, count, seconds)
    needed = wait(stage, cost)
  else
    local pause = load(key)
    if pause and pause[1] > now then
      stage = {pause = pause}
      if cost > pause[2] then needed, why = pause[1] - now, pause[3] end
    end
  end
  if stage then
    stage.key, stage.cost, stage.needed = key, cost, needed
    table.insert(stages, stage)
    if needed > longest then longest, which, reason = needed, index - 1, why end
  end
end

if longest <= 0 then
  for _, stage in ipairs(stages) do
    if stage.pause then
      stage.pause[2] = math.max(stage.pause[2] - stage.cost, 0)
      save(stage.key, stage.pause, stage.pause[1] - now)
    else
      leave(stage, ticket)
      local at, last = stamp(now, stage.grain), stage.grants[#stage.grants]
      if last and stage.grain > 0 and last[1] >= at then
        last[2] = last[2] + stage.cost
      else
        table.insert(stage.grants, {at, stage.cost})
      end
      keep(stage.key, stage, lease)
    end
  end
  return {'0', '0', -1, '', text(now)}
end

local nap = 0
for _, stage in ipairs(stages) do
  if not stage.pause then
    local place = nil
    for _, other in ipairs(stage.queue) do
      if other[1] == ticket then place = other end
    end
    if place then
      place[3] = now + lease
    else
      table.insert(stage.queue, {ticket, stage.cost, now + lease})
    end
    keep(stage.key, stage, lease)
  end
  if stage.needed > 0 then
    nap = stage.needed
    break
  end
end
return {text(nap), text(longest), which, reason, text(now)}
"""
)

#: ``KEYS``: one for each window. ``ARGV``: ticket, time of its grant or nothing, then cost, count and seconds of each.
GIVE_BACK = (
    _COMMON
    + """
local ticket, granted = ARGV[1], tonumber(ARGV[2])
for index, key in ipairs(KEYS) do
  local base = 3 * index
  local cost, count, seconds = tonumber(ARGV[base]), tonumber(ARGV[base + 1]), tonumber(ARGV[base + 2])
  local made = window(key, count, seconds)
  cost = math.min(cost, count)
  if granted then
    local at = stamp(granted, made.grain)
    for number, grant in ipairs(made.grants) do
      if math.abs(grant[1] - at) < 0.0000005 and grant[2] >= cost then
        grant[2] = grant[2] - cost
        if grant[2] == 0 then table.remove(made.grants, number) end
        break
      end
    end
  else
    leave(made, ticket)
  end
  keep(key, made, 0)
end
"""
)

#: ``KEYS``: the pause. ``ARGV``: seconds, items left, reason. Returns the time.
PAUSE = (
    _COMMON
    + """
local fresh, known = {now + tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]}, load(KEYS[1])
if known and known[1] > now then
  if math.abs(known[1] - fresh[1]) <= SAME then
    fresh[1], fresh[2] = math.max(known[1], fresh[1]), math.min(known[2], fresh[2])
  elseif known[1] > fresh[1] then
    fresh = known
  end
end
if fresh[1] > now then save(KEYS[1], fresh, fresh[1] - now) end
return text(now)
"""
)
