-- Plain Lua asking the functions of a pack made by pack.py --functions: lua5.4 functions.lua PACK [OTHERS]
-- Prints the processor time of one call, in nanoseconds, and how many said yes. With OTHERS so many small tables are read
-- between two briefs, outside the time, as an engine reads other things too: the functions are no longer in the caches.
local pack, others = arg[1], tonumber(arg[2] or 0)
local functions = {}
function rule() return function(table) functions[#functions + 1] = table.when end end
dofile(pack .. "/rules.lua")
local briefs, tables = {}, {}
for line in io.lines(pack .. "/briefs.txt") do briefs[#briefs + 1] = load(line)() end
for i = 1, others do tables[i] = { i } end
local seconds, yes, read = 0, 0, 0
for i = 1, #briefs do
  local brief = briefs[i]
  for k = 1, others do read = read + tables[k][1] end
  local start = os.clock()
  for j = 1, #functions do
    if functions[j](brief) then yes = yes + 1 end
  end
  seconds = seconds + os.clock() - start
end
print(string.format("%.1f %d", seconds / #briefs / #functions * 1e9, yes))
