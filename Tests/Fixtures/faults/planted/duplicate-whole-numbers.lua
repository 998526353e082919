-- Planted fault: R062 in b: above 3 is 4 and more for whole numbers.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = weeks:above(3), favour = { micro = 5 } }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = weeks:at_least(4), favour = { micro = 5 } }
