-- Planted fault: R064 in b: the first assumption counts.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = reserve:unknown(), assume = { reserve = "10%" } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { reserve:unknown(), stage:is "launch" },
  assume = { reserve = "20%" }, -- here
}
