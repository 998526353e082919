-- Planted fault: R068 in b: a large audience on little money.
fact "is_small" { type = "flag", title = { en = "Small", vi = "Nhỏ" } }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:below "300tr", infer = { is_small = true } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = audience:at_least "1M",
  infer = { is_small = false }, -- here
}
rule "c" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = is_small:is(true), favour = { micro = 4 } }
