-- Tests 1 of 5: the anchors. Whatever else is edited, a plain middle-sized brief must keep these answers.

local middle = { budget = "2 tỷ", audience = "3M", weeks = 8 }

local function brief(goals)
  local copy = { goals = goals }
  for key, value in pairs(middle) do copy[key] = value end
  return copy
end

test "anchor: awareness only is led by macros and above" {
  brief  = brief { awareness = 1 },
  expect = {
    status = "recommended", playbook = "big-push",
    fired  = { "awareness-wants-wide-reach", "macro-within-means" },
    share  = { ["macro+mega"] = between(0.7, 0.85) }, target = { ["macro+mega"] = between(0.7, 0.85) },
  },
}

test "anchor: half awareness, half trust is two thirds micro and below" {
  brief  = brief { awareness = 0.5, trust = 0.5 },
  expect = {
    status = "recommended", playbook = "pyramid",
    fired  = { "awareness-wants-wide-reach", "trust-needs-companions" },
    share  = { ["nano+micro"] = between(0.65, 0.75) }, target = { ["nano+micro"] = between(0.65, 0.75) },
  },
}

test "anchor: trust only is nearly all micro and below" {
  brief  = brief { trust = 1 },
  expect = {
    status    = "recommended",
    fired     = { "trust-needs-companions" }, not_fired = { "awareness-wants-wide-reach", "macro-within-means" },
    share     = { ["nano+micro"] = at_least(0.9) }, target = { ["nano+micro"] = at_least(0.9) },
  },
}

test "anchor: community only is nearly all micro and below" {
  brief  = brief { community = 1 },
  expect = { fired = { "community-lives-with-micros", "growth-from-the-community" }, share = { ["nano+micro"] = at_least(0.9) } },
}

test "anchor: conversion only is led by small creators" {
  brief  = brief { conversion = 1 },
  expect = { fired = { "conversion-follows-expertise", "direct-sales-come-from-the-small" }, share = { ["nano+micro"] = at_least(0.8) } },
}

test "anchor: engagement only is led by micros, not by the smallest" {
  brief  = brief { engagement = 1 },
  expect = { fired = { "neither-tiny-nor-huge-for-engagement" }, share = { micro = at_least(0.7), nano = at_most(0.15) } },
}

test "anchor: nobody can run hundreds, even with five billion" {
  brief  = { goals = { awareness = 1 }, budget = "5 tỷ", audience = "40M" },
  expect = {
    fired = { "lines-by-size#4", "celebrities-for-the-whole-country" },
    count = { macro = at_most(60), micro = at_most(160), creators = at_most(160) },
    share = { ["macro+mega"] = at_least(0.7) },
  },
}
