-- Planted fault: R066 in r: every brief gives its budget.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch",
  assume = { budget = "1 tỷ" }, -- here
}
