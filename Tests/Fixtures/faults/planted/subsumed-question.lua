-- Planted fault: R063 in b: asked already.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = niche:unknown(), ask = "niche" }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { niche:unknown(), stage:is "launch" }, ask = "niche" }
