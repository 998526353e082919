-- Tests 5 of 5: the edges. Each case stands as near as can be to a brief for which a rule fires, just beyond what the rule asks for.

local trust = { trust = 1 }
local reach = { awareness = 1 }
local mega = { { tier = "mega", count = 1 } }
local macro = { { tier = "macro", count = 1, fee = "40tr" } }

-- What is said is not assumed ----------------------------------------------------------------------------------------

test "what the brief says is not assumed" {
  brief = { goals = trust, budget = "300tr", audience = "1M" },
  cases = {
    { name = "a reserve", brief = { reserve = "15%" }, expect = { not_fired = { "a-tenth-in-reserve" } } },
    { name = "a reserve of little money", brief = { budget = "15tr", reserve = "10%" }, expect = { not_fired = { "little-money-little-reserve" } } },
    { name = "net fees of little money", brief = { budget = "15tr", fee_basis = "net" }, expect = { not_fired = { "tiny-sums-are-paid-as-they-are" } } },
    { name = "the platforms of a firm", brief = { market = "b2b", platforms = { "facebook" } }, expect = { not_fired = { "buyers-of-firms-read-and-watch" } } },
    { name = "that consumers are meant", brief = { market = "b2c" }, expect = { fired = { "tiktok-and-facebook-unless-told" }, not_fired = { "buyers-of-firms-read-and-watch" } } },
    { name = "the stage of a long programme", brief = { weeks = 20, stage = "launch" }, expect = { not_fired = { "long-work-is-upkeep", "all-year-in-waves", "keep-the-faces-fresh" } } },
    { name = "posts of live sales", brief = { formats = { "livestream" }, posts_per_creator = 1 }, expect = { not_fired = { "two-sessions-each-for-live-sales" } } },
    { name = "posts all year long", brief = { weeks = 20, posts_per_creator = 1 }, expect = { not_fired = { "four-pieces-each-all-year" } } },
    { name = "posts under high control", brief = { control = "high", posts_per_creator = 1 }, expect = { not_fired = { "approved-creators-come-back" } } },
    { name = "posts on large money", brief = { budget = "1 tỷ", posts_per_creator = 1 }, expect = { not_fired = { "three-pieces-each-on-large-money" } } },
    { name = "the day of a launch", brief = { stage = "launch", launch_date = "2030-03-01" }, expect = { not_fired = { "a-date-makes-a-calendar" } } },
    { name = "that a beauty product is not regulated", brief = { niche = "beauty", regulated = "none" }, expect = { not_fired = { "is-it-regulated" } } },
  },
}

test "a client who says how many creators the team can run is believed" {
  brief  = { goals = trust, budget = "300tr", audience = "1M", creators_per_week = 7 },
  expect = {
    not_fired = { "a-known-list-runs-faster", "a-small-team-runs-four", "one-full-timer-runs-six", "a-team-runs-eight", "a-full-team-runs-sixteen", "an-agency-runs-twenty" },
  },
  cases = {
    { name = "60tr",            brief = { budget = "60tr" } },
    { name = "60tr, in a hurry", brief = { budget = "60tr", weeks = 3 } },
    { name = "200tr",           brief = { budget = "200tr" } },
    { name = "500tr",           brief = { budget = "500tr" } },
    { name = "2 tỷ",            brief = { budget = "2 tỷ" } },
    { name = "5 tỷ",            brief = { budget = "5 tỷ" } },
  },
}

test "a hurry is run from a list one knows, within 50tr and 1 tỷ" {
  brief = { goals = trust, budget = "500tr", audience = "1M", weeks = 3 },
  cases = {
    { name = "in between", expect = { fired = { "a-known-list-runs-faster" } } },
    { name = "below",      brief = { budget = "49tr" }, expect = { fired = { "a-small-team-runs-four" }, not_fired = { "a-known-list-runs-faster" } } },
    { name = "above",      brief = { budget = "1 tỷ" }, expect = { fired = { "a-full-team-runs-sixteen" }, not_fired = { "a-known-list-runs-faster" } } },
  },
}

-- Community ----------------------------------------------------------------------------------------------------------

test "a channel matters only to those who want a community" {
  brief = { goals = reach, budget = "300tr", audience = "1M", weeks = 8 },
  cases = {
    { name = "no channel",           brief = { community_channel = "none" }, expect = { not_fired = { "open-the-channel-first" } } },
    { name = "no channel, no time",  brief = { community_channel = "none", weeks = 4 }, expect = { not_fired = { "no-channel-no-time" } } },
    { name = "Zalo",                 brief = { community_channel = "zalo" }, expect = { not_fired = { "a-zalo-community-is-small", "reviews-lead-home" } } },
    { name = "a nearly full one",    brief = { community_channel = "zalo", community_capacity = 120 }, expect = { not_fired = { "nearly-full", "the-community-overflows" } } },
  },
}

test "a community that is the whole brief is not dropped for want of time" {
  brief = { goals = { community = 0.9, trust = 0.1 }, budget = "200tr", audience = "300k", weeks = 4 },
  cases = {
    { name = "no channel",  brief = { community_channel = "none" }, expect = { not_fired = { "no-channel-no-time", "open-the-channel-first" } } },
    { name = "part of it, with a channel", brief = { goals = { community = 0.3, trust = 0.7 }, community_channel = "facebook_group" }, expect = { fired = { "community-lives-with-micros", "reviews-lead-home" }, not_fired = { "no-channel-no-time" } } },
  },
}

-- Contracts and tax --------------------------------------------------------------------------------------------------

test "a celebrity under contract opens as a macro does" {
  brief  = { goals = { awareness = 0.5, trust = 0.5 }, budget = "900tr", audience = "3M", contracted = mega },
  expect = { fired = { "the-signed-name-opens", "the-rest-goes-to-the-small" } },
  cases  = {
    { name = "within 1 tỷ" },
    { name = "of large money the rest may go to the large", brief = { budget = "1 tỷ" }, expect = { fired = { "the-signed-name-opens" }, not_fired = { "the-rest-goes-to-the-small" } } },
  },
}

test "taxes follow what is said of fees and VAT" {
  brief = { goals = trust, budget = "300tr", audience = "1M", fee_basis = "net", vat_included = true },
  cases = {
    { name = "net, VAT within, no contract", expect = { fired = { "net-fees-carry-two-taxes" }, not_fired = { "net-fees-beside-a-contract" } } },
    { name = "net, VAT within, a contract",  brief = { contracted = macro }, expect = { fired = { "net-fees-beside-a-contract" }, not_fired = { "net-fees-carry-two-taxes" } } },
    { name = "gross beside a contract",      brief = { contracted = macro, fee_basis = "gross" }, expect = { not_fired = { "net-fees-beside-a-contract" } } },
    { name = "VAT outside beside a contract", brief = { contracted = macro, vat_included = false }, expect = { not_fired = { "net-fees-beside-a-contract", "vat-outside-leaves-income-tax" } } },
    { name = "gross, VAT outside",           brief = { fee_basis = "gross", vat_included = false }, expect = { not_fired = { "vat-outside-leaves-income-tax" } } },
  },
}

test "a contract has its own split of the budget, whatever its size" {
  brief  = { goals = reach, budget = "1 tỷ", audience = "3M", contracted = macro },
  expect = { fired = { "lines-by-size#5" }, not_fired = { "lines-by-size#1", "lines-by-size#2", "lines-by-size#3", "lines-by-size#4" } },
  cases  = {
    { name = "1 tỷ" },
    { name = "5 tỷ", brief = { budget = "5 tỷ" } },
    { name = "but not below 20tr", brief = { budget = "19tr", contracted = { { tier = "micro", count = 1, fee = "3tr" } } }, expect = { not_fired = { "lines-by-size#5" } } },
  },
}

-- Money --------------------------------------------------------------------------------------------------------------

test "a tiny programme is five to eight nanos, unless all is settled" {
  brief = { goals = trust, budget = "20tr", audience = "500k" },
  cases = {
    { name = "nothing said",     expect = { fired = { "tiny-programme-five-to-eight" } } },
    { name = "paid in fees",     brief = { payment = "fee" }, expect = { fired = { "tiny-programme-five-to-eight" }, not_fired = { "gifts-are-not-promises", "unpaid-and-unknown-starts-low" } } },
    { name = "paid in gifts",    brief = { payment = "gift" }, expect = { fired = { "gifts-are-not-promises" }, not_fired = { "tiny-programme-five-to-eight" } } },
    { name = "under contract",   brief = { contracted = { { tier = "micro", count = 1, fee = "3tr" } } }, expect = { not_fired = { "tiny-programme-five-to-eight" } } },
    { name = "from 30tr on",     brief = { budget = "30tr" }, expect = { not_fired = { "tiny-programme-five-to-eight" } } },
  },
}

test "only a first programme on less than 150tr starts small" {
  brief  = { goals = trust, budget = "100tr", audience = "700k" },
  expect = { not_fired = { "first-programme-starts-small" } },
  cases  = {
    { name = "not the first", brief = { first_programme = false } },
    { name = "from 150tr on", brief = { first_programme = true, budget = "150tr" } },
    { name = "nobody says" },
  },
}

test "a macro who is paid already is not beyond means" {
  brief = { goals = reach, budget = "60tr", audience = "1,5M", platforms = { "facebook" } },
  cases = {
    { name = "no contract", expect = { fired = { "macro-beyond-means" } } },
    { name = "a contract",  brief = { contracted = { { tier = "macro", count = 1, fee = "20tr" } } }, expect = { not_fired = { "macro-beyond-means" } } },
  },
}

test "one or two macros on top: only for the launch of an ordinary consumer campaign" {
  brief  = { goals = { awareness = 0.4, trust = 0.6 }, budget = "500tr", audience = "2M", weeks = 8, stage = "launch", situation = "normal", market = "b2c", platforms = { "facebook", "tiktok" } },
  expect = { not_fired = { "one-or-two-macros-on-top" } },
  cases  = {
    { name = "such a launch", expect = { fired = { "one-or-two-macros-on-top" } } },
    { name = "upkeep", brief = { stage = "sustain" } },
    { name = "a crisis", brief = { situation = "crisis" } },
    { name = "firms", brief = { market = "b2b" } },
    { name = "three weeks", brief = { weeks = 3 } },
    { name = "mostly awareness", brief = { goals = { awareness = 0.7, trust = 0.3 } } },
    { name = "hardly any awareness", brief = { goals = { awareness = 0.1, trust = 0.9 } } },
  },
}

test "the return needs both the rate and the value of an order" {
  brief = { goals = { conversion = 0.5, trust = 0.5 }, budget = "300tr", audience = "1M" },
  cases = {
    { name = "the rate alone",  brief = { conversion_rate = "2%" }, expect = { fired = { "roi-needs-your-own-rate" } } },
    { name = "the value alone", brief = { order_value = "300k" }, expect = { fired = { "roi-needs-your-own-rate" } } },
    { name = "both",            brief = { conversion_rate = "2%", order_value = "300k" }, expect = { not_fired = { "roi-needs-your-own-rate" } } },
    { name = "hardly any sales", brief = { goals = { conversion = 0.1, trust = 0.9 } }, expect = { not_fired = { "roi-needs-your-own-rate" } } },
  },
}

-- Live sales ---------------------------------------------------------------------------------------------------------

test "live sales are sold live, on less than half a billion" {
  brief = { goals = { conversion = 0.6, trust = 0.4 }, budget = "250tr", audience = "1,5M", formats = { "livestream" } },
  cases = {
    { name = "so it is",          expect = { fired = { "live-sales-want-one-size", "live-sales-have-their-own-plan", "live-hosts-are-not-beginners" }, playbook = "live-sale" } },
    { name = "posts instead",     brief = { formats = { "post" } }, expect = { not_fired = { "live-sales-want-one-size", "live-sales-have-their-own-plan", "live-hosts-are-not-beginners", "two-sessions-each-for-live-sales" } } },
    { name = "not about sales",   brief = { goals = trust }, expect = { not_fired = { "live-sales-want-one-size", "live-sales-have-their-own-plan" } } },
    { name = "half a billion",    brief = { budget = "500tr" }, expect = { fired = { "live-sales-have-their-own-plan" }, not_fired = { "live-sales-want-one-size" } } },
    { name = "40tr: beginners do", brief = { budget = "40tr" }, expect = { fired = { "live-sales-want-one-size" }, not_fired = { "live-hosts-are-not-beginners" } } },
  },
}

-- Product, people, platforms -----------------------------------------------------------------------------------------

test "the opposite of what a rule asks for leaves it silent" {
  brief = { goals = { awareness = 0.5, engagement = 0.5 }, budget = "500tr", audience = "1,5M" },
  cases = {
    { name = "creators who fit are easy to find", brief = { fit = "easy" }, expect = { not_fired = { "fit-comes-before-size" } } },
    { name = "a strong idea", brief = { creative = "strong" }, expect = { not_fired = { "a-plain-idea-needs-more-seeds" } } },
    { name = "a brand people know", brief = { familiarity = "known" }, expect = { not_fired = { "new-things-travel-by-loose-talk", "an-unknown-brand-flattens-the-curve" } } },
    { name = "gifts from a brand people know", brief = { familiarity = "known", payment = "gift" }, expect = { fired = { "gifts-are-not-promises" }, not_fired = { "unpaid-and-unknown-starts-low" } } },
    { name = "fees from an unknown brand", brief = { familiarity = "new", payment = "fee" }, expect = { not_fired = { "unpaid-and-unknown-starts-low" } } },
    { name = "free hands, no engagement", brief = { goals = reach, control = "low" }, expect = { not_fired = { "free-hands-carry-size" } } },
    { name = "no ad fatigue", brief = { ad_fatigue = false }, expect = { not_fired = { "they-have-seen-enough-ads" } } },
    { name = "some risk is fine", brief = { risk_tolerance = "medium" }, expect = { not_fired = { "many-ordinary-beat-one-star" } } },
    { name = "food", brief = { niche = "food" }, expect = { not_fired = { "check-the-followers", "is-it-regulated" } } },
    { name = "only nanos are refused", brief = { excluded_tiers = { "nano" } }, expect = { fired = { "client-wants-no-nanos" }, not_fired = { "client-wants-no-celebrities" }, count = { nano = 0 } } },
    { name = "cities, but half a million people", brief = { cities = { "Đà Lạt" }, audience = "500k" }, expect = { not_fired = { "the-town-knows-its-people" } } },
    { name = "no season", brief = { season = "normal" }, expect = { not_fired = { "tet-is-dear" } } },
    { name = "upkeep of eight weeks", brief = { stage = "sustain", weeks = 8 }, expect = { not_fired = { "all-year-in-waves", "keep-the-faces-fresh", "launch-posts-engage-less" } } },
    { name = "YouTube alone", brief = { platforms = { "youtube" } }, expect = { not_fired = { "feeds-reward-a-following", "pleasure-on-facebook", "buy-tiktok-on-views" } } },
  },
}

test "feeds reward a following only where nothing else is posted" {
  brief = { goals = reach, budget = "500tr", audience = "1,5M" },
  cases = {
    { name = "Facebook", brief = { platforms = { "facebook" } }, expect = { fired = { "feeds-reward-a-following" } } },
    { name = "Facebook and TikTok", brief = { platforms = { "facebook", "tiktok" } }, expect = { not_fired = { "feeds-reward-a-following" } } },
    { name = "neither", brief = { platforms = {} }, expect = { not_fired = { "feeds-reward-a-following" } } },
  },
}

test "nothing is fun after a crisis" {
  brief = { goals = { engagement = 0.6, trust = 0.4 }, budget = "300tr", audience = "1M", platforms = { "facebook" } },
  cases = {
    { name = "before", expect = { fired = { "pleasure-on-facebook" } } },
    { name = "after",  brief = { situation = "crisis" }, expect = { not_fired = { "pleasure-on-facebook" }, playbook = "quiet-repair" } },
  },
}

-- Review -------------------------------------------------------------------------------------------------------------

test "one large name carries the plan" {
  brief  = { goals = reach, budget = "500tr", audience = "1M", contracted = mega },
  expect = { fired = { "half-the-money-on-one-face", "the-contract-is-the-only-large-name" } },
  cases  = {
    { name = "a celebrity for more than half the money" },
    { name = "a macro for little of it", brief = { budget = "1 tỷ", contracted = macro, goals = trust }, expect = { not_fired = { "half-the-money-on-one-face" } } },
  },
}

test "too few contacts do not matter to those who only want to be seen" {
  brief  = { goals = reach, budget = "40tr", audience = "5M" },
  expect = { not_fired = { "seen-too-seldom-to-convince" } },
}
