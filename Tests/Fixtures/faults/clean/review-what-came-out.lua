-- Looks suspicious and is not: reads the mix.
risk "noise" { title = { en = "Noise", vi = "Ồn" }, text = { en = "Noise.", vi = "Ồn." }, source = "test" }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = mix.macro.share:at_least(0.5), warn = "noise" }
