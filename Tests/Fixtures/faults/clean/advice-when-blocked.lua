-- Looks suspicious and is not: advice is given of blocked briefs too.
tactic "talk" { title = { en = "Talk", vi = "Nói" }, text = { en = "Talk.", vi = "Nói." }, source = "test" }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = niche:is "tech", block = { en = "No.", vi = "Không." } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { niche:is "tech", urgent:is(true) }, advise = "talk" }
