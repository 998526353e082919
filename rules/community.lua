-- Community: who grows it, where people are led to, and what to do when there is no channel yet.

rule "community-lives-with-micros" {
  title  = { en = "Communities listen to their own members", vi = "Cộng đồng nghe người của mình" },
  reason = { en = "Micros live in the groups: they open discussions, answer comments and are one of them.", vi = "Micro sống trong hội nhóm: họ khơi chuyện, trả lời bình luận và là người trong nhà." },
  source = "GDL JSC 2025 §3",
  when   = goal.community:above(0),
  favour = { nano = 18 * goal.community, micro = 26 * goal.community },
  advise = { "lead-discussion", "answer-comments" },
}

rule "reviews-lead-home" {
  title  = { en = "Every review leads home", vi = "Mỗi bài review dẫn về nhà" },
  reason = { en = "The brand has a community; small creators bring people there better than an advertisement.", vi = "Thương hiệu đã có cộng đồng; KOL nhỏ dẫn người về đó tốt hơn quảng cáo." },
  source = "GDL JSC 2025 §4",
  when   = { community_channel:one_of { "facebook_group", "zalo" }, (goal.community + goal.trust):at_least(0.2) },
  advise = { "lead-to-community", "detailed-reviews" },
}

rule "reviews-are-found-by-search" {
  title  = { en = "Reviews are found by search, but links give no rank", vi = "Review giúp tìm kiếm, nhưng link không tăng hạng" },
  reason = { en = "Written and filmed reviews bring people who search for the brand. Paid links must be marked and pass no rank.", vi = "Bài review đem về người tìm tên thương hiệu. Link trả phí phải gắn thẻ và không tăng thứ hạng." },
  source = "GDL JSC 2025 §4, corrected by Google Search spam policy",
  when   = { (goal.trust + goal.conversion):at_least(0.3), weeks:at_least(4) },
  advise = { "detailed-reviews", "sponsored-links" },
}

rule "ask-where-to-lead-people" {
  title  = { en = "Where shall people be led to?", vi = "Sẽ dẫn người xem về đâu?" },
  reason = { en = "A community goal needs a channel with free places.", vi = "Mục tiêu cộng đồng cần một kênh còn chỗ." },
  source = "GDL JSC 2025 §4",
  when   = { goal.community:above(0), community_channel:unknown() },
  ask    = { "community_channel", "community_capacity" },
}

rule "open-the-channel-first" {
  title  = { en = "First open the channel, then send people", vi = "Mở kênh trước, dẫn người sau" },
  reason = { en = "There is no community yet; two weeks and a moderator are needed before the first post.", vi = "Chưa có cộng đồng; cần hai tuần và một người quản trị trước bài đầu tiên." },
  source = "common practice",
  when   = { goal.community:above(0), community_channel:is "none", weeks:at_least(6) },
  advise = { "open-channel" },
  warn   = { "empty-channel" },
  ask    = "moderator",
}

rule "no-channel-no-time" {
  title     = { en = "No channel and no time: drop the community goal", vi = "Chưa có kênh, không đủ thời gian: bỏ mục tiêu cộng đồng" },
  reason    = { en = "A group cannot be opened and filled in less than six weeks; its weight goes to the other goals.", vi = "Dưới sáu tuần thì không kịp mở và nuôi một nhóm; trọng số chuyển sang các mục tiêu khác." },
  source    = "common practice",
  when      = { goal.community:between(0.01, 0.8), community_channel:is "none", weeks:below(6) },
  drop_goal = "community",
  warn      = { "empty-channel" },
}

rule "a-zalo-community-is-small" {
  title  = { en = "A Zalo community holds a thousand", vi = "Cộng đồng Zalo chỉ chứa một nghìn người" },
  reason = { en = "A Zalo community takes at most 1,000 members; more joins than places are not promised.", vi = "Một cộng đồng Zalo tối đa 1.000 thành viên; không hứa nhiều hơn số chỗ." },
  source = "Zalo limit; REVU 2026",
  when   = { community_channel:is "zalo", goal.community:above(0), community_capacity:unknown() },
  ask    = "community_capacity",
  advise = { "split-channel" },
}

rule "nearly-full" {
  title  = { en = "The community is nearly full", vi = "Cộng đồng sắp đầy" },
  reason = { en = "Less than five hundred places are left.", vi = "Chỉ còn chưa tới năm trăm chỗ." },
  source = "Zalo limit; REVU 2026",
  when   = { goal.community:above(0), community_capacity:below(500) },
  warn   = { "full-channel" },
  advise = { "split-channel" },
}
