-- Planted fault: R066 in r: a factor of one.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch",
  scale = { fee = { micro = 1 } }, -- here
}
