-- Review rules: what is said about the finished mix.

test "one macro that takes half the money is warned of" {
  brief  = { goals = { awareness = 0.9, trust = 0.1 }, budget = "150tr", audience = "2M", platforms = { "facebook" }, contracted = { { tier = "macro", count = 1, fee = "80tr" } } },
  expect = { fired = { "half-the-money-on-one-face", "the-contract-is-the-only-large-name" }, risks = { "one-face" } },
}

test "a broad mix is not" {
  brief  = { goals = { trust = 0.8, awareness = 0.2 }, budget = "300tr", audience = "1M", platforms = { "facebook" } },
  expect = { not_fired = { "half-the-money-on-one-face", "the-contract-is-the-only-large-name" } },
}

test "a community that would overflow is warned of" {
  brief  = { goals = { community = 1 }, budget = "900tr", audience = "5M", platforms = { "tiktok" }, community_channel = "zalo", community_capacity = 600 },
  expect = { fired = { "the-community-overflows" }, risks = { "full-channel" } },
}

test "a community with room is not" {
  brief  = { goals = { community = 1 }, budget = "60tr", audience = "1M", platforms = { "tiktok" }, community_channel = "facebook_group", community_capacity = 5000000 },
  expect = { not_fired = { "the-community-overflows" } },
}

test "people who would see one post only are not convinced yet" {
  brief  = { goals = { trust = 1 }, budget = "40tr", audience = "20M", platforms = { "facebook" }, posts_per_creator = 1 },
  expect = { fired = { "seen-too-seldom-to-convince" }, tactics = { "allow-overlap" } },
}

test "money that finds no creator is pointed at boosting" {
  brief  = { goals = { trust = 1 }, budget = "3 tỷ", audience = "40k", platforms = { "facebook" } },
  expect = { fired = { "money-looks-for-work" }, tactics = { "boost-the-best" } },
}
