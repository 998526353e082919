-- What the budget allows: when a macro is within means, how many micros one macro really buys, how small is too small.
--
-- "Ten to twenty micros for one macro" is never written down as a number for booking. It is computed from the rate card,
-- brief by brief; the two rules below only say what follows when it holds, and when it does not.

rule "macro-within-means" {
  title  = { en = "A macro is within means", vi = "Ngân sách đủ sức mời macro" },
  reason = { en = "One macro takes less than 40 % of the money for creators, so large names may lead the awareness push.", vi = "Một macro chiếm chưa tới 40% tiền dành cho KOL, nên tên tuổi lớn có thể dẫn đầu phần nhận diện." },
  source = "REVU VN (C)",
  when   = { goal.awareness:above(0), (cost.macro / spendable):at_most(0.4) },
  favour = { mid = 6 * goal.awareness, macro = 10 * goal.awareness, mega = 10 * goal.awareness },
}

rule "macro-beyond-means" {
  title  = { en = "A macro would eat the budget", vi = "Một macro sẽ ngốn hết ngân sách" },
  reason = { en = "One macro takes more than 40 % of the money for creators: only a contract or the client's own wish justifies it.", vi = "Một macro chiếm hơn 40% tiền dành cho KOL: chỉ nên có khi đã ký, hoặc chính khách hàng muốn." },
  source = "REVU VN (C)",
  when   = { (cost.macro / spendable):above(0.4), contracted:unknown() },
  favour = { macro = -15, mega = -15 },
}

rule "many-micros-for-one-macro" {
  title  = { en = "For one macro one can book many micros", vi = "Tiền một macro mời được rất nhiều micro" },
  reason = { en = "At these rates one macro costs as much as eight micros or more: many niches covered, and social proof.", vi = "Với mức giá này, một macro bằng tám micro trở lên: phủ được nhiều ngách và tạo bằng chứng xã hội." },
  source = "GDL JSC 2025 §4",
  when   = { (cost.macro / cost.micro):at_least(8), goal.awareness:at_most(0.6) },
  favour = { micro = 4 },
  advise = { "cover-niches" },
}

rule "few-micros-for-one-macro" {
  title  = { en = "Here one macro costs only a few micros", vi = "Ở đây một macro chỉ bằng vài micro" },
  reason = { en = "At these rates a macro costs less than four micros: its reach is cheap for once.", vi = "Với mức giá này, một macro rẻ hơn bốn micro: độ phủ của macro lần này lại rẻ." },
  source = "TikTok marketplace VN 2026 (B); corrects GDL JSC 2025 §4",
  when   = { (cost.macro / cost.micro):below(4), goal.awareness:above(0) },
  favour = { macro = 6 * goal.awareness },
  warn   = { "narrow-price-gap" },
}

rule "nobody-above-two-fifths" {
  title  = { en = "No creator takes more than 40 % of the fees", vi = "Không ai chiếm quá 40% chi phí KOL" },
  reason = { en = "One creator's result is a lottery; several together are a plan.", vi = "Kết quả của một KOL là may rủi; nhiều KOL cùng lúc mới là kế hoạch." },
  source = "rule of thumb (C)",
  when   = always,
  creator_share_at_most = 0.4,
}

rule "one-or-two-macros-on-top" {
  title    = { en = "One or two macros open, many micros carry on", vi = "Một, hai macro mở màn, nhiều micro nối tiếp" },
  reason   = { en = "The pyramid: a few large names at the start, then many small ones to keep the talk going.", vi = "Mô hình kim tự tháp: vài tên tuổi lớn lúc đầu, rồi nhiều KOL nhỏ giữ nhịp thảo luận." },
  source   = "GDL JSC 2025 §4",
  when     = {
    stage:is "launch", situation:is "normal", market:is "b2c",
    goal.awareness:between(0.2, 0.6), weeks:at_least(4),
    (cost.macro / spendable):between(0.1, 0.4),        -- a macro weighs enough to open the campaign, and not too much
  },
  at_least = { macro = 1 },
  at_most  = { macro = 2, mega = 1 },
  advise   = { "big-first", "cover-niches" },
}

rule "celebrities-for-the-whole-country" {
  title  = { en = "Celebrities pay when the whole country is meant", vi = "Người nổi tiếng chỉ đáng tiền khi nhắm cả nước" },
  reason = { en = "Ten million people and more cannot be met one niche after the other.", vi = "Từ mười triệu người trở lên thì không thể đi từng ngách một." },
  source = "GDL JSC 2025 §1, §2; Hinz et al. 2011 (A): hubs spread further",
  when   = { goal.awareness:at_least(0.5), audience:at_least "10M" },
  favour = { mega = 18 },
}

rule "hubs-spread-further" {
  title  = { en = "Hubs spread further", vi = "Tin từ trung tâm mạng lưới lan xa hơn" },
  reason = { en = "Large accounts persuade each person no better, but what they say travels further.", vi = "Tài khoản lớn không thuyết phục từng người giỏi hơn, nhưng lời họ nói đi xa hơn." },
  source = "Hinz et al. 2011 (A)",
  when   = { goal.awareness:at_least(0.4), audience:at_least "5M" },
  favour = { macro = 3, mega = 3 },
}

rule "no-celebrity-for-a-small-audience" {
  title  = { en = "A celebrity is too wide for this audience", vi = "Người nổi tiếng quá rộng so với tệp này" },
  reason = { en = "Under a million people, most of a celebrity's viewers are somebody else's customers.", vi = "Tệp dưới một triệu người thì phần lớn người xem của người nổi tiếng không phải khách của bạn." },
  source = "GDL JSC 2025 §2",
  when   = audience:below "1M",
  favour = { mega = -20 },
}

rule "tiny-programme-five-to-eight" {
  title   = { en = "A tiny programme: five to eight small creators", vi = "Chương trình rất nhỏ: năm đến tám KOL nhỏ" },
  reason  = { en = "With this budget a handful of neighbours beats one half-paid name.", vi = "Với số tiền này, vài người gần gũi hơn hẳn một tên tuổi trả nửa giá." },
  source  = "influencermarketing.guide (C)",
  when    = { budget:below "30tr", contracted:unknown(), any { payment:unknown(), payment:is_not "gift" } },
  exclude = { "macro", "mega" },
  favour  = { nano = 30, micro = -15 },
  at_most = { creators = 8 },
  advise  = { "test-then-grow" },
}

rule "first-programme-starts-small" {
  title   = { en = "A first programme starts small", vi = "Lần đầu thì bắt đầu nhỏ" },
  reason  = { en = "Five to eight small creators teach enough for the next time.", vi = "Năm đến tám KOL nhỏ là đủ để học cho lần sau." },
  source  = "influencermarketing.guide (C)",
  when    = { first_programme:is(true), budget:below "150tr" },
  exclude = { "mega" },
  favour  = { nano = 6, micro = 6 },
  at_most = { creators = 8 },
  advise  = { "test-then-grow" },
}

rule "not-hundreds-of-nanos" {
  title   = { en = "Not hundreds of nanos", vi = "Không chạy hàng trăm nano" },
  reason  = { en = "Ordinary creators are the safer bet, but only while the work per creator stays small.", vi = "Nhiều KOL bình thường thì an toàn hơn, nhưng chỉ khi công sức cho mỗi người còn nhỏ." },
  source  = "Bakshy 2011 (A)",
  when    = { budget:at_least "300tr", none { (goal.conversion + goal.community):at_least(0.6) } },
  at_most = { nano = 15 },
  warn    = { "many-hands" },
}

rule "roi-needs-your-own-rate" {
  title  = { en = "The return depends on your own conversion rate", vi = "Muốn tính ROI cần tỷ lệ chuyển đổi của chính bạn" },
  reason = { en = "Which tier brings the higher return is the question behind all others; only the client's figures can answer it.", vi = "Hạng nào cho ROI cao hơn là câu hỏi đằng sau mọi câu hỏi; chỉ số liệu của khách hàng mới trả lời được." },
  source = "GDL JSC 2025 §5",
  when   = { goal.conversion:at_least(0.2), any { conversion_rate:unknown(), order_value:unknown() } },
  ask    = { "conversion_rate", "order_value", "margin" },
  warn   = { "no-roi" },
}
