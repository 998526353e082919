-- Settings: the few switches that hold for every brief.
--
-- scheme, rate_card    what is used when a brief names no other
-- entry_share          a tier is in play while one creator costs at most this part of the money for creators
-- new_reach_at_least   below this part of new people, one creator more is waste: the audience is saturated
-- join_rate            of the people who click through to a community, the part that joins (our assumption)

settings {
  scheme             = "gdl",
  rate_card          = "vn-2025.1",
  entry_share        = 0.4,
  new_reach_at_least = 0.25,
  join_rate          = 0.1,
}
