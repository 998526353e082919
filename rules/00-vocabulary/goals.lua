-- Goals: what a campaign can be for, and the number each goal is judged by.
--
-- A client weighs the goals; the weights are normalised to 1, and a goal nobody names weighs 0.
-- Trust has no number of its own. It is judged by a stand-in, and every report says which.
-- effective_frequency: how often one person should meet the message before it counts.

field_group "goal" {
  title   = { en = "Goals", vi = "Mục tiêu" },
  aliases = { "goals", "mục tiêu", "mục tiêu chiến dịch", "objectives" },
  weights = true,
}

goal "awareness" {
  title   = { en = "Awareness", vi = "Nhận diện thương hiệu" },
  aliases = { "nhận diện", "nhận biết", "độ phủ", "brand awareness", "reach goal" },
  metric  = "reach",
  effective_frequency = 1,
}

goal "engagement" {
  title   = { en = "Engagement", vi = "Tương tác" },
  aliases = { "thảo luận", "interaction", "buzz" },
  metric  = "engagements",
  effective_frequency = 2,
}

goal "trust" {
  title   = { en = "Trust", vi = "Lòng tin" },
  aliases = { "niềm tin", "tin tưởng", "uy tín", "credibility" },
  metric  = "reach",
  proxy   = {
    en = "people of the audience who meet the brand at least three times through creators they follow",
    vi = "số người đúng tệp gặp thương hiệu ít nhất ba lần qua những người họ theo dõi",
  },
  effective_frequency = 3,
}

goal "conversion" {
  title   = { en = "Conversion", vi = "Chuyển đổi" },
  aliases = { "bán hàng", "doanh số", "ra đơn", "đơn hàng", "sales", "conversions" },
  metric  = "conversions",
  proxy   = {
    en = "clicks, as long as the client's conversion rate is unknown",
    vi = "lượt nhấp, khi chưa có tỷ lệ chuyển đổi của khách hàng",
  },
  effective_frequency = 3,
}

goal "community" {
  title   = { en = "Community", vi = "Cộng đồng" },
  aliases = { "xây cộng đồng", "phát triển cộng đồng", "community growth", "clg" },
  metric  = "joins",
  effective_frequency = 3,
}
