-- Planted fault: R066 in r: at most all.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch",
  share_at_most = { micro = 1 }, -- here
}
