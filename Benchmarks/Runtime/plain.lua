-- The same work in plain lua5.4, without a sandbox: what the runtime is measured against.
-- Prints nanoseconds per operation, one line each: name, figure.

local function time(name, rounds, body, parts)
  local best
  for _ = 1, 40 do
    local start = os.clock()
    body(rounds)
    local each = (os.clock() - start) / rounds / (parts or 1) * 1e9
    if not best or each < best then best = each end
  end
  print(string.format("%s %.1f", name, best))
end

local function empty(brief) end
local function two_fields(brief) return brief.budget > 100 and brief.goal.trust >= 0.3 end
local function three_fields(brief) return brief.weeks < 4 and brief.stage == "launch" and brief.budget >= 300000000 end
local function text(brief) return brief.product:find("limited edition") ~= nil end
local function platforms(brief)
  for _, platform in ipairs(brief.platforms) do
    if platform == "youtube" then return true end
  end
  return false
end
local function weighted(brief)
  local weighted = 0
  for _, goal in ipairs { "awareness", "engagement", "trust" } do
    weighted = weighted + (brief.goal[goal] or 0) * brief.weeks
  end
  return weighted / brief.weeks > 0.8 and brief.product:lower():find("tea", 1, true) ~= nil
end
local function hot_loop(brief)
  local sum, budget = 0, brief.budget
  for i = 1, 100 do sum = sum + budget * i % 7 end
  return sum > 0
end

local function brief()
  local b = {
    budget = 500000000, product = "a tea in a limited edition tin", goal = { trust = 0.5, awareness = 0.5 },
    stage = "launch", weeks = 3, platforms = { "tiktok", "facebook", "youtube" },
  }
  for i = 1, 24 do b["field" .. i] = i end
  return b
end
local one = brief()

local function each(f) return function(n) for _ = 1, n do f(one) end end end

time("empty", 20000, each(empty))
time("two-fields", 20000, each(two_fields))
time("three-fields", 20000, each(three_fields))
time("text", 20000, each(text))
time("platforms", 20000, each(platforms))
time("weighted", 10000, each(weighted))
time("hot-loop", 2000, each(hot_loop))
local row = {}
for number = 1, 180 do
  row[number] = load(("return function(brief) return brief.weeks < %d and brief.goal.trust >= 0.%d or brief.field%d > %d end")
    :format(number % 9, number, number % 24 + 1, number))()
end
time("row", 200, function(n)
  for _ = 1, n do
    for i = 1, #row do row[i](one) end
  end
end, #row)
time("brief", 2000, function(n) for _ = 1, n do brief() end end)
