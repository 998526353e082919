-- Planted fault: R063 in b: a looser limit inside a tighter one.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:below "2 tỷ", at_most = { macro = 2 } }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:below "1 tỷ", at_most = { macro = 5 } }
