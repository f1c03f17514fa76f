-- The limiter in Redis: the same algorithm as stores.py, window.py and pause.py, in one atomic step.
--
-- A window is {grants, queue}: pairs of time and size, and triples of permit, size and lease. A pause is {until, left,
-- reason, gap, decays_from, last, queue}. Both are packed with MessagePack, which keeps every digit of a time. A value
-- that is damaged, or of another type, counts as none.
--
-- KEYS: one for each demand. ARGV: command, time (or nothing: the clock of Redis), then the command's own arguments.
-- redis.py puts lines with the constants of pause.py before this text.
local SKEW, ENTRIES = 1, 1000
local command, now = ARGV[1], tonumber(ARGV[2])
if not now then
  local clock = redis.call('TIME')
  now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
end

local function text(number) return string.format('%.17g', number) end

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

local function fill(made, grants, queue)
  if rows(grants, {'number', 'number'}) and rows(queue, {'string', 'number', 'number'}) then
    made.grants = grants
    for _, grant in ipairs(grants) do made.total = made.total + grant[2] end
    for _, place in ipairs(queue) do
      if place[3] >= now then table.insert(made.queue, place) end
    end
  end
  return made
end

local function window(key, count, seconds)
  local state = load(key) or {}
  local grain = 0
  if count > ENTRIES then grain = seconds / ENTRIES end
  local made = {count = count, seconds = seconds, grain = grain, grants = {}, queue = {}, total = 0}
  return fill(made, state[1], state[2])
end

local function stamp(made, at)
  if made.grain > 0 then return math.ceil(at / made.grain) * made.grain end
  return at
end

local function pace(paused, at)
  local gap = paused.gap * 0.5 ^ (math.max(at - paused.decays_from, 0) / HALVES)
  if gap >= LEAST_GAP then return gap end
  return 0
end

local function expires(paused)
  local at = paused.until_ + IN_A_ROW
  if paused.gap < LEAST_GAP then return at end
  return math.max(at, paused.decays_from + HALVES * math.log(paused.gap / LEAST_GAP) / math.log(2))
end

local function pause(key)
  local state = load(key)
  if not state then return nil end
  for index, kind in ipairs({'number', 'number', 'string', 'number', 'number', 'number'}) do
    if type(state[index]) ~= kind then return nil end
  end
  if state[1] > now + LONGEST + SAME then return nil end
  local paused = {until_ = state[1], left = state[2], reason = state[3], gap = state[4], decays_from = state[5]}
  paused.last, paused.grants, paused.queue, paused.total = state[6], {}, {}, 0
  fill(paused, {}, state[7])
  if #paused.queue > 0 or expires(paused) > now then return paused end
  redis.call('DEL', key)
  return nil
end

local function save(key, made, lease)
  local state, seconds
  if made.until_ then
    state = {made.until_, made.left, made.reason, made.gap, made.decays_from, made.last, made.queue}
    seconds = expires(made) - now
  else
    state, seconds = {made.grants, made.queue}, made.seconds + made.grain
  end
  local kept = math.ceil((math.max(seconds, lease, 0) + 1) * 1000)
  redis.call('SET', key, cmsgpack.pack(state), 'PX', string.format('%.0f', kept))
end

local function leave(made, permit)
  for index, place in ipairs(made.queue) do
    if place[1] == permit then
      table.remove(made.queue, index)
      return
    end
  end
end

local function undo(made, cost, granted)
  if made.until_ then
    if made.last == granted then made.last = 0 end
    return
  end
  local at = stamp(made, granted)
  cost = math.min(cost, made.count)
  for number, grant in ipairs(made.grants) do
    if grant[1] == at and grant[2] >= cost then
      grant[2], made.total = grant[2] - cost, made.total - cost
      if grant[2] == 0 then table.remove(made.grants, number) end
      return
    end
  end
end

local function ahead(made, permit, first)
  local size = 0
  for _, place in ipairs(made.queue) do
    if place[1] == permit then return size end
    size = size + place[2]
  end
  if first then return 0 end
  return size
end

local function window_wait(made, cost, permit, first)
  local grants = made.grants
  while grants[1] and grants[1][1] + made.seconds <= now do
    made.total = made.total - table.remove(grants, 1)[2]
  end
  if #grants > 0 and grants[#grants][1] > now + made.grain + SKEW then
    for _, grant in ipairs(grants) do grant[1] = math.min(grant[1], now) end
  end
  local missing = made.total + ahead(made, permit, first) + math.min(cost, made.count) - made.count
  if missing <= 0 then return 0 end
  local laps, place = 1, missing - 1
  if place >= made.total then
    local more = math.ceil((place - made.total + 1) / made.count)
    laps, place = laps + more, place - more * made.count
  end
  if place < 0 then return now + (laps - 1) * made.seconds - now end
  for _, grant in ipairs(grants) do
    place = place - grant[2]
    if place < 0 then return grant[1] + laps * made.seconds - now end
  end
end

local function pause_wait(paused, cost, permit, first)
  local start = now
  if cost > paused.left then start = math.max(now, paused.until_) end
  local gap = pace(paused, start)
  if gap == 0 then return start - now end
  return math.max(start, math.min(paused.last, now) + gap) - now + ahead(paused, permit, first) * gap
end

local function grant(made, cost, permit)
  leave(made, permit)
  if made.until_ then
    made.left, made.last = math.max(made.left - cost, 0), now
    return
  end
  cost = math.min(cost, made.count)
  local at, last = stamp(made, now), made.grants[#made.grants]
  if last and made.grain > 0 and last[1] >= at then
    last[2] = last[2] + cost
  else
    table.insert(made.grants, {at, cost})
  end
end

local function join(made, cost, permit, lease, first)
  if made.until_ and made.gap == 0 then return end
  for _, place in ipairs(made.queue) do
    if place[1] == permit then
      place[3] = now + lease
      return
    end
  end
  local size = 1
  if not made.until_ then size = math.min(cost, made.count) end
  table.insert(made.queue, first and 1 or #made.queue + 1, {permit, size, now + lease})
end

-- The stages of the demands: cost, count and seconds of each follow after ARGV[5].
local function stages()
  local found = {}
  for index, key in ipairs(KEYS) do
    local base = 3 * index + 3
    local cost, count, seconds = tonumber(ARGV[base]), tonumber(ARGV[base + 1]), tonumber(ARGV[base + 2])
    local made
    if count > 0 then made = window(key, count, seconds) else made = pause(key) end
    if made then
      made.key, made.cost, made.index = key, cost, index - 1
      table.insert(found, made)
    end
  end
  return found
end

-- ask: permit, time of an earlier grant or nothing, lease, demands. Returns retry_in, wait, number of the demand that
-- takes longest (-1 for "go"), the reason of a pause, and the time.
local function ask()
  local permit, granted, lease = ARGV[3], tonumber(ARGV[4]), tonumber(ARGV[5])
  local found, longest, which, reason = stages(), 0, 0, ''
  for _, made in ipairs(found) do
    if granted then undo(made, made.cost, granted) end
    made.wait = (made.until_ and pause_wait or window_wait)(made, made.cost, permit, granted)
    if made.wait > longest then longest, which, reason = made.wait, made.index, made.reason or '' end
  end
  local retry_in = 0
  for _, made in ipairs(found) do
    if longest <= 0 then
      grant(made, made.cost, permit)
    elseif retry_in == 0 then
      join(made, made.cost, permit, lease, granted)
      retry_in = math.max(made.wait, 0)
    end
    save(made.key, made, lease)
  end
  if longest <= 0 then which = -1 end
  return {text(retry_in), text(longest), which, reason, text(now)}
end

-- release: permit, time of its grant or nothing, lease, demands.
local function release()
  local permit, granted = ARGV[3], tonumber(ARGV[4])
  for _, made in ipairs(stages()) do
    if granted then undo(made, made.cost, granted) else leave(made, permit) end
    save(made.key, made, tonumber(ARGV[5]))
  end
end

-- learn: what a Feedback has; one key. Returns the seconds of the pause.
local function learn()
  local seconds, reason, left, again = tonumber(ARGV[3]), ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6])
  local gap, decays_from, known = tonumber(ARGV[7]), now + tonumber(ARGV[8]), pause(KEYS[1])
  local fresh = {until_ = now + seconds, left = left, reason = reason, gap = gap}
  fresh.decays_from, fresh.last, fresh.queue = decays_from, now, {}
  if known then
    fresh.queue = known.queue
    if known.last ~= 0 then fresh.last = known.last end
    if again > 0 and now < known.until_ + IN_A_ROW then fresh.until_ = now + again end
    if gap == 0 then
      fresh.gap, fresh.decays_from = known.gap, known.decays_from
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
  save(KEYS[1], fresh, 0)
  return text(fresh.until_ - now)
end

-- clear: a pattern; KEYS are pauses, or none for all that fit the pattern.
local function clear()
  local gone = KEYS
  if #gone == 0 then gone = redis.call('KEYS', ARGV[3]) end
  for _, key in ipairs(gone) do redis.call('DEL', key) end
end

return ({ask = ask, release = release, learn = learn, clear = clear})[command]()
