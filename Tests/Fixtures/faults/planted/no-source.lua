-- Planted fault: R030 in a: where is it from?.
rule "a" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" },
  when = stage:is "launch", favour = { micro = 5 } }
