-- Planted fault: R060 in r: assumptions see only what the client gave.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { stage:unknown(),
   stage:is "launch" }, -- here
  assume = { reserve = "10%" },
}
