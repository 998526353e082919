-- Tests 3 of 5: what is blocked, and what is done with care.

test "a supplement whose licence is pending is blocked" {
  brief  = { goals = { trust = 0.6, conversion = 0.4 }, budget = "250tr", audience = "800k", regulated = "supplement", licence = "pending" },
  expect = { status = "blocked", fired = { "no-licence-no-posts", "no-doctors-for-supplements" } },
}

test "a supplement with a licence goes ahead, without doctors" {
  brief  = { goals = { trust = 0.6, conversion = 0.4 }, budget = "250tr", audience = "800k", regulated = "supplement", licence = "approved" },
  expect = { status = "recommended", not_fired = { "no-licence-no-posts" }, risks = { "banned-professions", "compliance" }, tactics = { "expert-creators" } },
}

test "a supplement that says nothing of a licence is asked" {
  brief  = { goals = { trust = 1 }, budget = "250tr", audience = "800k", regulated = "supplement" },
  expect = { status = "recommended", fired = { "is-the-licence-there" } },
}

test "infant formula is blocked" {
  brief  = { goals = { trust = 1 }, budget = "500tr", audience = "1M", regulated = "infant_formula", licence = "approved" },
  expect = { status = "blocked", fired = { "no-infant-formula" } },
}

test "strong alcohol is blocked" {
  brief  = { goals = { awareness = 1 }, budget = "1 tỷ", audience = "3M", regulated = "strong_alcohol" },
  expect = { status = "blocked", fired = { "no-strong-alcohol" } },
}

test "beer is not blocked, but needs care" {
  brief  = { goals = { awareness = 1 }, budget = "1 tỷ", audience = "3M", regulated = "alcohol", licence = "none_needed" },
  expect = { status = "recommended", risks = { "compliance" }, not_fired = { "no-strong-alcohol" } },
}

test "a bank with papers pending is told to wait with posts" {
  brief  = { goals = { awareness = 1 }, budget = "1 tỷ", audience = "3M", regulated = "finance", licence = "pending" },
  expect = { status = "recommended", fired = { "wait-for-the-papers" }, tactics = { "approval-before-posting" } },
}

test "cosmetics without a word on regulation are asked" {
  brief  = { goals = { trust = 1 }, budget = "300tr", audience = "1M", niche = "beauty" },
  expect = { fired = { "is-it-regulated", "check-the-followers" }, risks = { "fake-followers" } },
}

test "disclosure is always advised" {
  brief  = { goals = { trust = 1 }, budget = "300tr", audience = "1M" },
  expect = { fired = { "always-disclose" }, tactics = { "disclose" } },
}

test "micros who disclose sell best" {
  brief  = { goals = { conversion = 0.5, trust = 0.5 }, budget = "300tr", audience = "1M" },
  expect = { fired = { "open-micros-sell-best" } },
}

test "a crisis is not answered with an awareness push" {
  brief  = { goals = { awareness = 0.7, trust = 0.3 }, budget = "500tr", audience = "2M", situation = "crisis" },
  expect = { status = "blocked", fired = { "no-big-push-in-a-crisis" } },
}

test "after a crisis: few, small and open" {
  brief  = { goals = { trust = 0.8, community = 0.2 }, budget = "500tr", audience = "1M", situation = "crisis" },
  expect = { status = "recommended", playbook = "quiet-repair", count = { creators = at_most(8), macro = 0 }, tactics = { "own-channels-first" }, risks = { "crisis-backlash" } },
}

test "careful clients get many ordinary creators" {
  brief  = { goals = { awareness = 0.5, trust = 0.5 }, budget = "900tr", audience = "2M", risk_tolerance = "low" },
  expect = { fired = { "many-ordinary-beat-one-star" }, risks = { "one-face" } },
}

test "what the client refuses is not booked" {
  brief  = { goals = { awareness = 1 }, budget = "2 tỷ", audience = "3M", excluded_tiers = { "mega", "nano" } },
  expect = { fired = { "client-wants-no-celebrities", "client-wants-no-nanos" }, not_fired = { "client-wants-no-macros", "client-wants-no-micros" }, count = { mega = 0, nano = 0 } },
}

test "a client may refuse all but one size" {
  brief  = { goals = { awareness = 0.5, trust = 0.5 }, budget = "900tr", audience = "2M", excluded_tiers = { "micro", "macro", "mega" } },
  expect = { fired = { "client-wants-no-micros", "client-wants-no-macros" }, count = { micro = 0, macro = 0 } },
}
