-- Looks suspicious and is not: one condition, two things to do.
tactic "talk" { title = { en = "Talk", vi = "Nói" }, text = { en = "Talk.", vi = "Nói." }, source = "test" }
tactic "show" { title = { en = "Show", vi = "Diễn" }, text = { en = "Show.", vi = "Diễn." }, source = "test" }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch", advise = "talk" }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch", advise = "show" }
