-- The same work in plain lua5.4, without a sandbox: what the runtime is measured against.
-- Prints nanoseconds per operation, one line each: name, figure.

local function time(name, rounds, body)
  local best
  for _ = 1, 5 do
    local start = os.clock()
    body(rounds)
    local each = (os.clock() - start) / rounds * 1e9
    if not best or each < best then best = each end
  end
  print(string.format("%s %.1f", name, best))
end

local function condition(brief) return brief.budget > 100 and brief.goal.trust >= 0.3 end
local function arithmetic(brief)
  local sum = 0
  for i = 1, 100 do sum = sum + brief.budget * i % 7 end
  return sum > 0
end
local function text(brief) return brief.product:find("limited edition") ~= nil end

local function brief()
  local b = { budget = 500000000, product = "a tea in a limited edition tin", goal = { trust = 0.5, awareness = 0.5 } }
  for i = 1, 27 do b["field" .. i] = i end
  return b
end
local one = brief()

time("empty", 2000000, function(n) local f = function() end for _ = 1, n do f(one) end end)
time("condition", 2000000, function(n) for _ = 1, n do condition(one) end end)
time("arithmetic", 50000, function(n) for _ = 1, n do arithmetic(one) end end)
time("text", 500000, function(n) for _ = 1, n do text(one) end end)
time("brief", 100000, function(n) for _ = 1, n do brief() end end)
