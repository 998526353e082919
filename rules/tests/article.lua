-- Tests 2 of 5: the claims of the article (GDL JSC 2025), S1 to S10, and where the evidence corrects them.

test "S1: with no other scheme named, four tiers, and none between micro and macro" {
  brief  = { goals = { awareness = 0.5, trust = 0.5 }, budget = "2 tỷ", audience = "3M" },
  expect = { target = { micro = at_least(0.5), macro = at_least(0.2), mid = 0 } },
}

test "S1: a brief may cut the tiers another way" {
  brief  = { goals = { awareness = 0.5, trust = 0.5 }, budget = "2 tỷ", audience = "3M", scheme = "later" },
  expect = { target = { mid = at_least(0.08), micro = at_least(0.4) } },
}

test "S2 and S3: trust is micro's goal" {
  brief  = { goals = { trust = 0.7, awareness = 0.3 }, budget = "300tr", audience = "400k" },
  expect = { fired = { "trust-needs-companions" }, share = { ["nano+micro"] = at_least(0.6) }, count = { macro = at_most(2) } },
}

test "S3: conversion is micro's goal" {
  brief  = { goals = { conversion = 0.8, awareness = 0.2 }, budget = "200tr", audience = "600k" },
  expect = { fired = { "conversion-follows-expertise" }, target = { ["nano+micro"] = at_least(0.7) } },
}

test "S4: a narrow audience wants narrow creators" {
  brief  = { goals = { trust = 0.5, awareness = 0.5 }, budget = "300tr", audience = "150k" },
  expect = { fired = { "narrow-but-on-target" }, risks = { "diluted-reach" } },
}

test "S4: high control favours those who adjust" {
  brief  = { goals = { trust = 0.5, awareness = 0.5 }, budget = "300tr", audience = "900k", control = "high" },
  expect = { fired = { "every-word-approved", "approve-two-dozen", "approved-creators-come-back" }, not_fired = { "approve-a-dozen" }, count = { creators = at_most(24) }, risks = { "script-kills-voice" } },
}

test "S5: communities are led by micros" {
  brief  = { goals = { community = 0.6, trust = 0.4 }, budget = "300tr", audience = "500k", community_channel = "facebook_group" },
  expect = { fired = { "community-lives-with-micros" }, tactics = { "lead-discussion", "answer-comments" }, share = { ["nano+micro"] = at_least(0.9) } },
}

test "S6: a large fee for one post may tire people" {
  brief  = { goals = { awareness = 0.6, trust = 0.4 }, budget = "900tr", audience = "2M" },
  expect = { fired = { "weak-content-tires" }, risks = { "ad-fatigue" } },
}

test "S6: an audience that has seen enough advertising gets fewer macros" {
  brief  = { goals = { awareness = 1 }, budget = "900tr", audience = "2M", ad_fatigue = true },
  expect = { fired = { "they-have-seen-enough-ads" }, target = { ["macro+mega"] = at_most(0.7) } },
}

test "S7: one macro for eight micros or more is said only where the rates say so" {
  brief  = { goals = { trust = 0.6, awareness = 0.4 }, budget = "900tr", audience = "2M", platforms = { "youtube" } },
  expect = { not_fired = { "many-micros-for-one-macro" } },
}

test "S7: with macros cut at half a million, one of them costs eight micros and more on Facebook" {
  brief  = { goals = { trust = 0.6, awareness = 0.4 }, budget = "900tr", audience = "2M", platforms = { "facebook" }, scheme = "later" },
  expect = { fired = { "many-micros-for-one-macro" }, not_fired = { "few-micros-for-one-macro" }, tactics = { "cover-niches" } },
}

test "S7 corrected: on TikTok one macro costs only a few micros" {
  brief  = { goals = { trust = 0.5, awareness = 0.5 }, budget = "900tr", audience = "2M", platforms = { "tiktok" } },
  expect = { fired = { "few-micros-for-one-macro" }, not_fired = { "many-micros-for-one-macro" }, risks = { "narrow-price-gap" } },
}

test "S8: the pyramid opens with one or two macros" {
  brief  = { goals = { awareness = 0.5, trust = 0.3, community = 0.2 }, budget = "500tr", audience = "1,2M", weeks = 8, community_channel = "zalo" },
  expect = { fired = { "one-or-two-macros-on-top", "reviews-lead-home" }, playbook = "pyramid", count = { macro = between(1, 2) }, tactics = { "big-first", "lead-to-community" } },
}

test "S8 corrected: paid links pass no rank" {
  brief  = { goals = { trust = 0.6, conversion = 0.4 }, budget = "300tr", audience = "500k" },
  expect = { fired = { "reviews-are-found-by-search" }, tactics = { "sponsored-links" } },
}

test "S9: for growth led by the community micro is the weapon" {
  brief  = { goals = { trust = 0.5, community = 0.5 }, budget = "300tr", audience = "500k", community_channel = "facebook_group" },
  expect = { fired = { "growth-from-the-community", "no-single-answer" }, tactics = { "compare-mixes" }, share = { micro = at_least(0.8) } },
}

test "S9 countered: in a feed a following still counts" {
  brief  = { goals = { trust = 0.5, awareness = 0.5 }, budget = "900tr", audience = "2M", platforms = { "facebook" } },
  expect = { fired = { "feeds-reward-a-following" } },
}

test "S9 countered: the feed rule stays in its feed" {
  brief  = { goals = { trust = 0.5, awareness = 0.5 }, budget = "900tr", audience = "2M", platforms = { "facebook", "tiktok" } },
  expect = { not_fired = { "feeds-reward-a-following" } },
}

test "S10: the return depends on the client's own rate" {
  brief  = { goals = { conversion = 0.7, trust = 0.3 }, budget = "300tr", audience = "500k" },
  expect = { fired = { "roi-needs-your-own-rate" }, risks = { "no-roi" } },
}

test "S10: with the client's figures there is nothing left to ask" {
  brief  = { goals = { conversion = 0.7, trust = 0.3 }, budget = "300tr", audience = "500k", conversion_rate = "2%", order_value = "350k" },
  expect = { not_fired = { "roi-needs-your-own-rate" } },
}

test "S2 corrected: on TikTok the engagement gap is small" {
  brief  = { goals = { engagement = 0.6, awareness = 0.4 }, budget = "500tr", audience = "1M", platforms = { "tiktok" } },
  expect = { fired = { "no-engagement-gap-on-tiktok" }, risks = { "small-gap" } },
}
