-- Planted fault: R062 in b: all but one of three.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = niche:is_not "tech", favour = { micro = 5 } }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = niche:one_of { "beauty", "food" }, favour = { micro = 5 } }
