-- Settings: the few switches that hold for every brief.
--
-- scheme, rate_card    what is used when a brief names no other
-- entry_share          a tier is in play while one creator costs at most this part of the money for creators
-- creator_share_at_most  no new creator is more than this part of what is really spent, as long as another mix avoids it
-- income_tax           withheld from fees that are quoted net, where the budget has no tax line (practice, verify)
-- new_reach_at_least   below this part of new people, one creator more is waste: the audience is saturated
-- join_rate            of the people who click through to a community, the part that joins (our assumption)

settings {
  scheme             = "gdl",
  rate_card          = "vn-2025.1",
  entry_share        = 0.4,
  creator_share_at_most = 0.4,
  income_tax         = 0.1,
  new_reach_at_least = 0.25,
  join_rate          = 0.1,
}
