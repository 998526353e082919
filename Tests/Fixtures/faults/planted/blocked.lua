-- Planted fault: R067 in b: there is no mix to shape.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = niche:is "tech", block = { en = "No.", vi = "Không." } }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { niche:is "tech", weeks:at_least(4) }, favour = { micro = 5 } }
