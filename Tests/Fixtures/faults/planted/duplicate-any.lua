-- Planted fault: R062 in b: one of two, written as alternatives.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = niche:one_of { "beauty", "food" }, favour = { micro = 5 } }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = any { niche:is "food", niche:is "beauty" }, favour = { micro = 5 } }
