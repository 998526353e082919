-- Planted fault: R066 in r: no points at all.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch",
  favour = { micro = 0 }, -- here
}
