-- Planted fault: R066 in r: at least none.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch",
  at_least = { micro = 0 }, -- here
}
