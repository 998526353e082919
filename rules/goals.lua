-- What each goal says about the size of creators.
--
-- Ten points double a tier's odds. These rules are the backbone of every answer; all others only bend it.
-- Awareness pulls towards large accounts, every other goal towards small ones.

rule "awareness-wants-wide-reach" {
  title  = { en = "Awareness, fast, is what macros are for", vi = "Cần nhận diện nhanh thì macro làm tốt nhất" },
  reason = { en = "A macro speaks to very many people at once; that is its main use.", vi = "Một macro nói với rất nhiều người cùng lúc; đó là việc chính của họ." },
  source = "GDL JSC 2025 §2",
  when   = goal.awareness:above(0),
  favour = { mid = 12 * goal.awareness, macro = 22 * goal.awareness, mega = 22 * goal.awareness },
}

rule "trust-needs-companions" {
  title  = { en = "Trust grows with companions, not advertisers", vi = "Lòng tin đến từ người bạn đồng hành, không từ người quảng cáo" },
  reason = { en = "A micro is heard like a friend who knows the field; a macro like an advertiser.", vi = "Micro được nghe như một người bạn am hiểu; macro được nghe như người quảng cáo." },
  source = "GDL JSC 2025 §2",
  when   = goal.trust:above(0),
  favour = { nano = 18 * goal.trust, micro = 26 * goal.trust },
}

rule "talk-starts-with-small-creators" {
  title  = { en = "Small creators get real answers", vi = "KOL nhỏ nhận được tương tác thật" },
  reason = { en = "Their followers reply because they are read and answered.", vi = "Người theo dõi trả lời vì họ được đọc và được đáp lại." },
  source = "GDL JSC 2025 §2 (2–3 times macro's engagement rate; most data say 1–2.5 times)",
  when   = goal.engagement:above(0),
  favour = { nano = 10 * goal.engagement, micro = 14 * goal.engagement },
  advise = { "answer-comments" },
}

rule "neither-tiny-nor-huge-for-engagement" {
  title  = { en = "Engagement peaks in the middle", vi = "Tương tác cao nhất ở cỡ giữa" },
  reason = { en = "Engagement rises with size, then falls: the very small reach too few, the very large are too far away.", vi = "Tương tác tăng theo quy mô rồi giảm: quá nhỏ thì ít người thấy, quá lớn thì xa cách." },
  source = "Wies 2023 (A)",
  when   = goal.engagement:at_least(0.3),
  favour = { nano = -4, mega = -8 },
  advise = { "customise-content" },
}

rule "an-unknown-brand-flattens-the-curve" {
  title  = { en = "For an unknown brand, size harms engagement less", vi = "Thương hiệu mới thì KOL lớn ít bị giảm tương tác hơn" },
  reason = { en = "News is worth a comment whoever tells it.", vi = "Điều mới lạ thì ai kể người ta cũng bình luận." },
  source = "Wies 2023 (A)",
  when   = { goal.engagement:at_least(0.3), familiarity:is "new" },
  favour = { macro = 3 },
}

rule "launch-posts-engage-less" {
  title  = { en = "Posts that announce a launch engage less", vi = "Bài công bố ra mắt ít tương tác hơn" },
  reason = { en = "Judge the launch push by reach, and ask for talk afterwards.", vi = "Đo cú hích ra mắt bằng số người tiếp cận, chuyện trò để sau." },
  source = "Leung et al. 2022 (A); corrects GDL JSC 2025 §4",
  when   = { stage:is "launch", goal.awareness:at_least(0.2) },
  advise = { "launch-for-reach" },
}

rule "conversion-follows-expertise" {
  title  = { en = "Sales follow expertise", vi = "Đơn hàng đi theo sự am hiểu" },
  reason = { en = "Conversion is a micro's main goal: their followers come for advice on exactly such things.", vi = "Chuyển đổi là thế mạnh của micro: người theo dõi tìm đến họ để hỏi đúng loại sản phẩm này." },
  source = "GDL JSC 2025 §2",
  when   = goal.conversion:above(0),
  favour = { nano = 12 * goal.conversion, micro = 16 * goal.conversion },
  advise = { "tracked-links" },
}

rule "direct-sales-come-from-the-small" {
  title  = { en = "Direct sales come from the very small", vi = "Bán trực tiếp thì KOL rất nhỏ lại hiệu quả" },
  reason = { en = "Per follower, nanos sold for 0.265 euro and macros for 0.049.", vi = "Tính trên mỗi người theo dõi, nano đem về 0,265 euro, macro chỉ 0,049 euro." },
  source = "Beichert 2024 (A)",
  when   = goal.conversion:at_least(0.5),
  favour = { nano = 12 * goal.conversion },
}

rule "growth-from-the-community" {
  title  = { en = "For growth led by a community, micro is the weapon", vi = "Tăng trưởng từ cộng đồng: micro là vũ khí tối thượng" },
  reason = { en = "Trust and community together decide the campaign; that is where micros have no rival.", vi = "Lòng tin và cộng đồng cùng quyết định chiến dịch này; ở đó micro không có đối thủ." },
  source = "GDL JSC 2025 §5",
  when   = { (goal.trust + goal.community):at_least(0.7), goal.community:above(0) },
  favour = { micro = 5 },
}

rule "no-single-answer" {
  title  = { en = "There is no single answer", vi = "Không có một đáp án chung" },
  reason = { en = "Who works better depends wholly on the goals of this campaign, and on what the budget brings back.", vi = "Ai hiệu quả hơn phụ thuộc hoàn toàn vào mục tiêu chiến dịch, và vào điều ngân sách này đem về." },
  source = "GDL JSC 2025 §5",
  when   = always,
  advise = { "compare-mixes" },
}
