-- Planted fault: R063 in b: more than 0.6 of one goal leaves less than 0.5 for the other.
tactic "talk" { title = { en = "Talk", vi = "Nói" }, text = { en = "Talk.", vi = "Nói." }, source = "test" }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = goal.trust:below(0.5), advise = "talk" }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = goal.awareness:above(0.6), advise = "talk" }
