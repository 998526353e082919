-- Planted fault: R066 in r: what the client gives is never assumed.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = reserve:known(),
  assume = { reserve = "10%" }, -- here
}
