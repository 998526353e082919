-- Planted fault: R062 in b: the same rule twice.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:below "300tr", favour = { micro = 5 } }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:below "300tr", favour = { micro = 5 } }
