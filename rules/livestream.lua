-- Live sales: choose one size and prepare it well.

rule "live-sales-want-one-size" {
  title       = { en = "Live sales on a tight budget: big or small, not both", vi = "Live bán hàng, tiền ít: hoặc lớn hoặc nhỏ" },
  reason      = { en = "Large hosts bring a crowd, small ones a conversation; halves of each bring neither.", vi = "Host lớn kéo đám đông, host nhỏ tạo trò chuyện; mỗi bên một nửa thì không được bên nào." },
  source      = "Gu 2024 (A)",
  when        = { formats:has "livestream", goal.conversion:at_least(0.3), budget:below "500tr" },
  only_one_of = { "micro", "macro" },
  exclude     = { "mega" },
  advise      = { "live-one-size" },
}

rule "live-hosts-are-not-beginners" {
  title  = { en = "A live host is no beginner", vi = "Dẫn live không dành cho người mới" },
  reason = { en = "Three hours before a camera need practice; very small creators rarely have it.", vi = "Ba tiếng trước ống kính cần kinh nghiệm; KOL rất nhỏ ít ai có." },
  source = "common practice",
  when   = { formats:has "livestream", budget:at_least "50tr" },
  favour = { nano = -12 },
}
