-- Casting: risks of size, of sameness, of one face; what the client refuses.

rule "narrow-but-on-target" {
  title  = { en = "A narrow audience wants narrow creators", vi = "Tệp hẹp thì chọn KOL chuyên ngách" },
  reason = { en = "A micro's reach is narrow but on target; a macro's is wide and diluted.", vi = "Micro phủ hẹp nhưng đúng tệp; macro phủ rộng nhưng loãng." },
  source = "GDL JSC 2025 §2",
  when   = audience:below "200k",
  favour = { nano = 6, micro = 6, macro = -4 },
  warn   = { "diluted-reach" },
}

rule "the-town-knows-its-people" {
  title  = { en = "A town knows its own people", vi = "Người trong vùng tin người trong vùng" },
  reason = { en = "A local audience follows local, smaller accounts.", vi = "Khách địa phương theo dõi những tài khoản nhỏ ở địa phương." },
  source = "GDL JSC 2025 §2 (narrow but on target)",
  when   = { cities:known(), audience:below "500k" },
  favour = { nano = 8, micro = 4 },
  advise = { "pick-local" },
}

rule "weak-content-tires" {
  title  = { en = "A large fee for one post may tire people", vi = "Phí lớn cho một bài dễ gây nhàm" },
  reason = { en = "Booking a macro means a large fee for one post; weak content is skipped.", vi = "Booking macro là trả phí lớn cho một bài; nội dung yếu sẽ bị lướt qua." },
  source = "GDL JSC 2025 §3",
  when   = { goal.awareness:at_least(0.3), (cost.macro / spendable):at_most(0.4) },
  warn   = { "ad-fatigue" },
}

rule "they-have-seen-enough-ads" {
  title  = { en = "This audience has seen enough advertising", vi = "Tệp này đã ngán quảng cáo" },
  reason = { en = "Past campaigns met ad fatigue; the same kind of push will meet it again.", vi = "Các chiến dịch trước đã bị nhàm; đẩy kiểu cũ sẽ lại gặp." },
  source = "GDL JSC 2025 §3",
  when   = ad_fatigue:is(true),
  favour = { micro = 3, macro = -8, mega = -12 },
  warn   = { "ad-fatigue" },
  advise = { "customise-content" },
}

rule "many-ordinary-beat-one-star" {
  title  = { en = "Careful clients: many ordinary creators", vi = "Khách thận trọng: nhiều KOL vừa tầm thay cho một ngôi sao" },
  reason = { en = "No single outcome can be foretold; the average of many can.", vi = "Không đoán trước được kết quả của một người; trung bình của nhiều người thì được." },
  source = "Bakshy 2011 (A)",
  when   = risk_tolerance:is "low",
  favour = { micro = 5, mega = -10 },
  warn   = { "one-face" },
}

rule "awareness-avoids-overlap" {
  title  = { en = "Awareness: choose audiences that differ", vi = "Nhận diện: chọn các tệp khác nhau" },
  reason = { en = "Every second meeting is a first meeting lost.", vi = "Mỗi lần gặp thứ hai là mất một người chưa từng gặp." },
  source = "Stellar (B)",
  when   = goal.awareness:at_least(0.5),
  advise = { "spread-audiences" },
}

rule "trust-wants-overlap" {
  title  = { en = "Trust and sales: let audiences overlap", vi = "Lòng tin và đơn hàng: cứ để tệp chồng lên nhau" },
  reason = { en = "People believe at the third meeting, not at the first.", vi = "Người ta tin ở lần gặp thứ ba, không phải lần đầu." },
  source = "Stellar (B); Ostrow 1982",
  when   = (goal.trust + goal.conversion):above(0.5),
  advise = { "allow-overlap" },
}

rule "not-too-many-posts-each" {
  title  = { en = "Not too many paid posts for one creator", vi = "Mỗi KOL không nên quá nhiều bài trả phí" },
  reason = { en = "Every paid post costs a creator about 0.2 % of the followers.", vi = "Mỗi bài trả phí làm KOL mất khoảng 0,2% người theo dõi." },
  source = "Cheng & Zhang 2025 (A); supports GDL JSC 2025 §3",
  when   = { posts_per_creator:above(3) },
  favour = { macro = -3, mega = -5 },
  warn   = { "burnt-creators" },
}

rule "check-the-followers" {
  title  = { en = "Check for bought followers", vi = "Kiểm tra follow ảo" },
  reason = { en = "In this niche inflated numbers are common.", vi = "Ngành này hay gặp số liệu bị thổi." },
  source = "YouNet 2019 (B): 85 % of \"hot moms\" abnormal; HypeAuditor SG 2019 (B)",
  when   = niche:one_of { "mother_baby", "beauty", "fashion" },
  warn   = { "fake-followers" },
  advise = { "vet-fakes" },
}

-- What the client refuses --------------------------------------------------------------------------------------------

rule "client-wants-no-nanos" {
  title    = { en = "The client wants no nanos", vi = "Khách không dùng nano" },
  reason   = { en = "The brief says so.", vi = "Brief ghi rõ như vậy." },
  source   = "the client's brief",
  priority = 100,
  when     = excluded_tiers:has "nano",
  exclude  = "nano",
}

rule "client-wants-no-micros" {
  title    = { en = "The client wants no micros", vi = "Khách không dùng micro" },
  reason   = { en = "The brief says so.", vi = "Brief ghi rõ như vậy." },
  source   = "the client's brief",
  priority = 100,
  when     = excluded_tiers:has "micro",
  exclude  = "micro",
}

rule "client-wants-no-macros" {
  title    = { en = "The client wants no macros", vi = "Khách không dùng macro" },
  reason   = { en = "The brief says so.", vi = "Brief ghi rõ như vậy." },
  source   = "the client's brief",
  priority = 100,
  when     = excluded_tiers:has "macro",
  exclude  = "macro",
}

rule "client-wants-no-celebrities" {
  title    = { en = "The client wants no celebrities", vi = "Khách không dùng người nổi tiếng" },
  reason   = { en = "The brief says so.", vi = "Brief ghi rõ như vậy." },
  source   = "the client's brief",
  priority = 100,
  when     = excluded_tiers:has "mega",
  exclude  = "mega",
}
