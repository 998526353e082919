-- Planted fault: R066 in r: the question is answered already.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = niche:known(),
  ask = "niche", -- here
}
