local function brief(more)
  local base = {
    goals = { community = 0.6, trust = 0.4 }, budget = "3 tỷ", audience = "6M", platforms = { "facebook", "tiktok" },
    community_channel = "zalo", community_capacity = 5000, weeks = 10,
  }
  for key, value in pairs(more) do base[key] = value end
  return base
end

test "a Zalo community gets members, groups and moderators" {
  brief  = brief { moderators = 1 },
  expect = {
    fired   = { "people-are-led-to-zalo", "more-members-than-moderators-can-answer" },
    metrics = { zalo_members = at_least(100), zalo_groups = at_least(1), zalo_moderators = at_least(2) },
    risks   = { "too-few-moderators" },
  },
}

test "enough moderators, no warning" {
  brief  = brief { moderators = 100 },
  expect = { not_fired = { "more-members-than-moderators-can-answer", "who-answers-there" } },
}

test "a Facebook Group is none of its business" {
  brief  = brief { community_channel = "facebook_group" },
  expect = { not_fired = { "people-are-led-to-zalo", "who-answers-there" } },
}
