-- Planted fault: R063 in b: excluded already.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:below "300tr", exclude = { "macro" } }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { budget:below "300tr", niche:is "food" }, exclude = { "macro" } }
