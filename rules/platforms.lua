-- Platforms: what TikTok, Facebook and feeds change.

rule "buy-tiktok-on-views" {
  title  = { en = "On TikTok buy views, not followers", vi = "Trên TikTok mua lượt xem, đừng mua follower" },
  reason = { en = "Ten percent more followers bring about one percent more views.", vi = "Thêm 10% follower chỉ thêm khoảng 1% lượt xem." },
  source = "Tian 2024 (A)",
  when   = platforms:has "tiktok",
  advise = { "buy-on-views" },
}

rule "no-engagement-gap-on-tiktok" {
  title  = { en = "On TikTok small creators engage hardly better", vi = "Trên TikTok, KOL nhỏ chưa chắc tương tác cao hơn" },
  reason = { en = "Most data show a gap of 1 to 2.5 times, and on TikTok it can turn round.", vi = "Phần lớn dữ liệu cho thấy chênh 1–2,5 lần, riêng TikTok có khi đảo ngược." },
  source = "influencer-hero 2024 (B-); HypeAuditor 2019 (B); corrects GDL JSC 2025 §2",
  when   = { platforms:has "tiktok", goal.engagement:at_least(0.3) },
  favour = { nano = -4 * goal.engagement, micro = -6 * goal.engagement },
  warn   = { "small-gap" },
}

rule "feeds-reward-a-following" {
  title  = { en = "In a feed, a following still counts", vi = "Trên bảng tin, số người theo dõi vẫn có giá" },
  reason = { en = "On Weibo, a feed, larger accounts returned about nine percent more. Facebook and Instagram are alike, so size gets a little credit.", vi = "Trên Weibo, cũng là dạng bảng tin, tài khoản lớn đem về thêm khoảng 9%. Facebook, Instagram tương tự nên cộng nhẹ cho quy mô." },
  source = "Leung et al. 2022 (A): +9.2 % ROI per SD, Weibo only; counters GDL JSC 2025 §5",
  when   = { platforms:has_any { "facebook", "instagram" }, none { platforms:has_any { "tiktok", "youtube", "zalo" } } },
  favour = { macro = 3 },
}

rule "pleasure-on-facebook" {
  title  = { en = "Facebook: pleasure brings trial", vi = "Facebook: vui thì người ta mới thử" },
  reason = { en = "On Facebook, playful content wins trial; giveaways lower engagement.", vi = "Trên Facebook, nội dung vui kéo người dùng thử; minigame tặng quà làm giảm tương tác." },
  source = "Hughes 2019 (A)",
  when   = { platforms:has "facebook", (goal.engagement + goal.conversion):at_least(0.4), none { situation:is "crisis" } },
  advise = { "pleasure-on-facebook", "few-giveaways" },
}

rule "facebook-figures-are-weak" {
  title  = { en = "Facebook's engagement figures are weak", vi = "Số liệu tương tác Facebook còn yếu" },
  reason = { en = "By tier only old figures exist.", vi = "Theo hạng thì chỉ có số liệu cũ." },
  source = "Socialbakers about 2014 (D)",
  when   = { platforms:has "facebook", goal.engagement:at_least(0.2) },
  warn   = { "weak-facebook-data" },
}
