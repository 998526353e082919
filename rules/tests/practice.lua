-- Tests 4 of 5: rules of thumb — size of budget, time, product, platforms, contracts, community, live sales, B2B, tax.

-- Size ---------------------------------------------------------------------------------------------------------------

test "a home bakery starts with a handful of nanos" {
  brief  = { goals = { conversion = 0.6, community = 0.4 }, budget = "8tr", audience = "60k", cities = { "Đà Lạt" } },
  expect = { fired = { "tiny-programme-five-to-eight", "the-town-knows-its-people" }, count = { creators = between(4, 8), macro = 0, mega = 0, nano = at_least(3) }, tactics = { "test-then-grow", "pick-local" } },
}

test "a first programme stays small" {
  brief  = { goals = { trust = 1 }, budget = "100tr", audience = "700k", first_programme = true },
  expect = { fired = { "first-programme-starts-small" }, count = { creators = at_most(8) } },
}

test "a macro beyond means does not lead" {
  brief  = { goals = { awareness = 1 }, budget = "60tr", audience = "1,5M", platforms = { "facebook" } },
  expect = { fired = { "macro-beyond-means" }, not_fired = { "macro-within-means" }, share = { ["nano+micro"] = at_least(0.5) } },
}

test "where macros are cheap, two of them would be too few" {
  brief  = { goals = { awareness = 0.5, engagement = 0.5 }, budget = "450tr", audience = "1,6M", platforms = { "tiktok" } },
  expect = { not_fired = { "one-or-two-macros-on-top" }, count = { macro = at_least(3) } },
}

test "hubs spread further in a large audience" {
  brief  = { goals = { awareness = 0.6, engagement = 0.4 }, budget = "2 tỷ", audience = "8M" },
  expect = { fired = { "hubs-spread-further" }, not_fired = { "celebrities-for-the-whole-country" } },
}

test "no celebrity for a small audience" {
  brief  = { goals = { awareness = 1 }, budget = "2 tỷ", audience = "600k" },
  expect = { fired = { "no-celebrity-for-a-small-audience" }, target = { mega = at_most(0.06) } },
}

test "not hundreds of nanos" {
  brief  = { goals = { trust = 1 }, budget = "900tr", audience = "3M" },
  expect = { fired = { "not-hundreds-of-nanos" }, count = { nano = at_most(15) } },
}

-- Time ---------------------------------------------------------------------------------------------------------------

test "two weeks: no macro, one revision" {
  brief  = { goals = { conversion = 0.6, awareness = 0.4 }, budget = "150tr", audience = "900k", weeks = 2 },
  expect = { fired = { "no-new-macro-under-four-weeks", "short-time-short-push" }, playbook = "micro-push", count = { macro = 0, mega = 0 }, tactics = { "one-revision", "vetted-list" }, risks = { "no-time" } },
}

test "four weeks are enough for a macro" {
  brief  = { goals = { awareness = 1 }, budget = "900tr", audience = "2M", weeks = 4 },
  expect = { not_fired = { "no-new-macro-under-four-weeks" }, count = { macro = at_least(1) } },
}

test "all year long: in waves, with new faces" {
  brief  = { goals = { community = 0.6, trust = 0.4 }, budget = "600tr", audience = "800k", weeks = 26, community_channel = "zalo" },
  expect = { fired = { "long-work-is-upkeep", "keep-the-faces-fresh", "all-year-in-waves", "four-pieces-each-all-year", "a-zalo-community-is-small", "not-too-many-posts-each" }, playbook = "always-on", tactics = { "rotate-creators", "split-channel" }, risks = { "burnt-creators" } },
}

test "before Tết fees rise" {
  brief  = { goals = { trust = 1 }, budget = "300tr", audience = "1M", season = "tet" },
  expect = { fired = { "tet-is-dear" }, risks = { "tet-fees" }, tactics = { "book-before-tet" } },
}

test "a launch without a date is asked for one" {
  brief  = { goals = { trust = 1 }, budget = "300tr", audience = "1M", stage = "launch" },
  expect = { fired = { "a-date-makes-a-calendar" }, not_fired = { "a-campaign-is-a-launch" } },
}

-- Product, brand, content --------------------------------------------------------------------------------------------

test "pleasure wants a peer, rare things shun the crowd, use wants an expert" {
  brief  = { goals = { awareness = 1 }, budget = "2 tỷ", audience = "3M", character = "distinctive" },
  expect = { fired = { "product-character#3" }, not_fired = { "product-character#1", "product-character#2" }, target = { mega = at_most(0.05) } },
}

test "hedonic products lean to micro" {
  brief  = { goals = { awareness = 1 }, budget = "2 tỷ", audience = "3M", character = "hedonic" },
  expect = { fired = { "product-character#1" } },
}

test "useful products ask for expertise, not for size" {
  brief  = { goals = { trust = 1 }, budget = "300tr", audience = "1M", character = "utilitarian" },
  expect = { fired = { "product-character#2" }, tactics = { "expert-creators" } },
}

test "without fit, size does not help" {
  brief  = { goals = { awareness = 1 }, budget = "2 tỷ", audience = "3M", fit = "hard" },
  expect = { fired = { "fit-comes-before-size" }, tactics = { "fit-first" } },
}

test "unknown and unpaid: the small ones, and half of them post" {
  brief  = { goals = { conversion = 0.5, awareness = 0.5 }, budget = "60tr", audience = "400k", familiarity = "new", payment = "gift" },
  expect = { fired = { "unpaid-and-unknown-starts-low", "gifts-are-not-promises", "new-things-travel-by-loose-talk" }, count = { macro = 0, mega = 0 }, tactics = { "gifts-half-post", "casual-talkers" }, risks = { "gift-no-show" } },
}

test "a plain idea needs more seeds" {
  brief  = { goals = { awareness = 0.5, engagement = 0.5 }, budget = "500tr", audience = "1,5M", creative = "weak" },
  expect = { fired = { "a-plain-idea-needs-more-seeds" }, tactics = { "more-seeds" } },
}

test "free hands and an unknown brand flatten the engagement curve" {
  brief  = { goals = { engagement = 1 }, budget = "500tr", audience = "1,5M", control = "low", familiarity = "new" },
  expect = { fired = { "free-hands-carry-size", "an-unknown-brand-flattens-the-curve", "neither-tiny-nor-huge-for-engagement" } },
}

test "a small owner who writes every line can follow a dozen" {
  brief  = { goals = { trust = 0.7, awareness = 0.3 }, budget = "120tr", audience = "900k", control = "high" },
  expect = { fired = { "approve-a-dozen" }, not_fired = { "approve-two-dozen" }, count = { creators = at_most(12) } },
}

test "high control in five weeks is a risk" {
  brief  = { goals = { trust = 1 }, budget = "300tr", audience = "1M", control = "high", weeks = 5 },
  expect = { fired = { "high-control-needs-weeks" }, risks = { "no-time" } },
}

-- Platforms and reach ------------------------------------------------------------------------------------------------

test "TikTok is bought on views" {
  brief  = { goals = { awareness = 1 }, budget = "900tr", audience = "2M", platforms = { "tiktok" } },
  expect = { fired = { "buy-tiktok-on-views" }, tactics = { "buy-on-views" } },
}

test "Facebook: pleasure, few giveaways, weak figures" {
  brief  = { goals = { engagement = 0.6, trust = 0.4 }, budget = "300tr", audience = "1M", platforms = { "facebook" } },
  expect = { fired = { "pleasure-on-facebook", "facebook-figures-are-weak" }, risks = { "weak-facebook-data" } },
}

test "awareness avoids overlap" {
  brief  = { goals = { awareness = 0.8, trust = 0.2 }, budget = "900tr", audience = "2M" },
  expect = { fired = { "awareness-avoids-overlap" }, not_fired = { "trust-wants-overlap" }, tactics = { "spread-audiences" } },
}

test "trust wants overlap" {
  brief  = { goals = { awareness = 0.2, trust = 0.8 }, budget = "900tr", audience = "2M" },
  expect = { fired = { "trust-wants-overlap" }, not_fired = { "awareness-avoids-overlap" }, tactics = { "allow-overlap" } },
}

-- Contracts ----------------------------------------------------------------------------------------------------------

test "a macro under contract opens, the rest goes to the small" {
  brief  = { goals = { awareness = 0.5, conversion = 0.5 }, budget = "350tr", audience = "900k", contracted = { { tier = "macro", count = 1, fee = "180tr" } } },
  expect = { status = "recommended", fired = { "the-signed-name-opens", "the-rest-goes-to-the-small", "the-contract-weighs", "lines-by-size#5" }, count = { macro = 1, micro = at_least(5) }, share = { macro = at_least(0.5) } },
}

test "a small contract leaves the plan alone" {
  brief  = { goals = { awareness = 0.5, conversion = 0.5 }, budget = "350tr", audience = "900k", contracted = { { tier = "micro", count = 2, fee = "6tr" } } },
  expect = { not_fired = { "the-signed-name-opens", "the-rest-goes-to-the-small", "the-contract-weighs" }, count = { micro = at_least(2) } },
}

-- Community ----------------------------------------------------------------------------------------------------------

test "no channel, enough time: open it first" {
  brief  = { goals = { community = 0.3, conversion = 0.7 }, budget = "200tr", audience = "300k", community_channel = "none", weeks = 8 },
  expect = { fired = { "open-the-channel-first" }, not_fired = { "no-channel-no-time" }, tactics = { "open-channel" }, risks = { "empty-channel" } },
}

test "no channel, no time: the community goal is dropped" {
  brief  = { goals = { community = 0.3, conversion = 0.7 }, budget = "200tr", audience = "300k", community_channel = "none", weeks = 4 },
  expect = { fired = { "no-channel-no-time" }, not_fired = { "community-lives-with-micros", "open-the-channel-first" } },
}

test "a silent brief is asked where to lead people" {
  brief  = { goals = { community = 0.3, conversion = 0.7 }, budget = "200tr", audience = "300k" },
  expect = { fired = { "ask-where-to-lead-people" }, not_fired = { "no-channel-no-time" } },
}

test "a nearly full community is said" {
  brief  = { goals = { community = 0.5, trust = 0.5 }, budget = "200tr", audience = "300k", community_channel = "zalo", community_capacity = 120 },
  expect = { fired = { "nearly-full" }, risks = { "full-channel" } },
}

-- Live sales, B2B ----------------------------------------------------------------------------------------------------

test "live sales on a tight budget: one size" {
  brief  = { goals = { conversion = 0.7, awareness = 0.3 }, budget = "250tr", audience = "1,5M", formats = { "livestream" }, platforms = { "tiktok" } },
  expect = { fired = { "live-sales-want-one-size", "live-sales-have-their-own-plan", "two-sessions-each-for-live-sales", "live-hosts-are-not-beginners" }, playbook = "live-sale", count = { macro = 0 }, tactics = { "live-one-size" } },
}

test "B2B: experts, within nine thousand people" {
  brief  = { goals = { trust = 0.6, conversion = 0.4 }, budget = "200tr", audience = "9k", market = "b2b" },
  expect = { fired = { "firms-ask-experts", "no-more-people-than-there-are", "firms-need-a-circle", "buyers-of-firms-read-and-watch" }, playbook = "expert-circle", count = { macro = 0, mega = 0, creators = at_most(15) }, risks = { "small-universe" } },
}

-- Lines and tax ------------------------------------------------------------------------------------------------------

test "a small programme is split 75 / 15 / 10 after tax" {
  brief  = { goals = { trust = 1 }, budget = "200tr", audience = "1M" },
  expect = { fired = { "lines-by-size#1", "net-fees-carry-two-taxes" }, risks = { "vat-unclear" } },
}

test "the four sizes of programme do not overlap: middle" {
  brief  = { goals = { trust = 1 }, budget = "300tr", audience = "1M" },
  expect = { fired = { "lines-by-size#2" }, not_fired = { "lines-by-size#1", "lines-by-size#3", "lines-by-size#4" } },
}

test "the four sizes of programme do not overlap: large" {
  brief  = { goals = { trust = 1 }, budget = "1 tỷ", audience = "1M" },
  expect = { fired = { "lines-by-size#3", "three-pieces-each-on-large-money" }, not_fired = { "lines-by-size#2", "lines-by-size#4" } },
}

test "VAT outside the budget leaves income tax" {
  brief  = { goals = { trust = 1 }, budget = "300tr", audience = "1M", vat_included = false },
  expect = { fired = { "vat-outside-leaves-income-tax" }, not_fired = { "net-fees-carry-two-taxes", "the-budget-holds-the-vat" } },
}

test "gross fees carry no further tax" {
  brief  = { goals = { trust = 1 }, budget = "300tr", audience = "1M", fee_basis = "gross" },
  expect = { not_fired = { "net-fees-carry-two-taxes", "vat-outside-leaves-income-tax", "fees-are-quoted-net" } },
}
