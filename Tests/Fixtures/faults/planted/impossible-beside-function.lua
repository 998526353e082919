-- Planted fault: R060 in r: a Lua function cannot save contradicting data.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { function(brief) return brief.urgent end,
   weeks:below(2),
   weeks:above(2) }, -- here
  favour = { micro = 5 },
}
