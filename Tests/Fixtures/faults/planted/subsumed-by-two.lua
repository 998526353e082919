-- Planted fault: R063 in b: each of its effects is another rule's.
tactic "talk" { title = { en = "Talk", vi = "Nói" }, text = { en = "Talk.", vi = "Nói." }, source = "test" }
risk "noise" { title = { en = "Noise", vi = "Ồn" }, text = { en = "Noise.", vi = "Ồn." }, source = "test" }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = weeks:at_least(4), advise = "talk" }
rule "c" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = urgent:is(true), warn = "noise" }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { weeks:at_least(4), urgent:is(true) }, advise = "talk", warn = "noise" }
