-- Planted fault: R064 in b: the first rule for a line counts.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  priority = 1, when = weeks:at_least(2), line = { boost = 0.1 } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = weeks:at_least(8),
  line = { boost = 0.3 }, -- here
}
