-- Planted fault: R068 in b: an urgent launch: how much?.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch", line = { boost = 0.1 } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = urgent:is(true),
  line = { boost = 0.3 }, -- here
}
