-- Planted fault: R055 in a: a fact nobody infers.
fact "is_small" { type = "flag", title = { en = "Small", vi = "Nhỏ" } }
rule "a" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = any { is_small:is(true), stage:is "launch" }, favour = { micro = 5 } }
