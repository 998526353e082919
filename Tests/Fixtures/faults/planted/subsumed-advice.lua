-- Planted fault: R063 in b: advice given already wherever the rule fires.
tactic "talk" { title = { en = "Talk", vi = "Nói" }, text = { en = "Talk.", vi = "Nói." }, source = "test" }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = weeks:at_least(4), advise = "talk" }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { weeks:at_least(6), urgent:is(true) }, advise = "talk" }
