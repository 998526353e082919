-- Planted fault: R064 in b: a fact keeps its first value.
fact "is_small" { type = "flag", title = { en = "Small", vi = "Nhỏ" } }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:below "1 tỷ", infer = { is_small = true } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { budget:below "500tr", stage:is "launch" },
  infer = { is_small = false }, -- here
}
rule "c" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = is_small:is(true), favour = { micro = 4 } }
