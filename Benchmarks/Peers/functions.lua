-- Plain Lua asking the functions of a pack made by pack.py --functions: lua5.4 functions.lua PACK
-- Prints the processor time of one call, in nanoseconds, and how many said yes.
local pack = arg[1]
local functions = {}
function rule() return function(table) functions[#functions + 1] = table.when end end
dofile(pack .. "/rules.lua")
local briefs = {}
for line in io.lines(pack .. "/briefs.txt") do briefs[#briefs + 1] = load(line)() end
local start, yes = os.clock(), 0
for i = 1, #briefs do
  local brief = briefs[i]
  for j = 1, #functions do
    if functions[j](brief) then yes = yes + 1 end
  end
end
local seconds = os.clock() - start
print(string.format("%.1f %d", seconds / #briefs / #functions * 1e9, yes))
