-- What we assume when a brief is silent.
--
-- Clients leave most things out. Every assumption made here is listed in the answer, so that it can be challenged.
-- These rules run first and see only what the client gave. The higher priority speaks first; a filled field stays filled.

rule "eight-weeks-unless-told" {
  title  = { en = "Eight weeks, unless told otherwise", vi = "Mặc định tám tuần" },
  reason = { en = "Six to ten weeks are normal for a campaign with creators.", vi = "Một chiến dịch với KOL thường kéo dài 6–10 tuần." },
  source = "truleado (C)",
  when   = weeks:unknown(),
  assume = { weeks = 8 },
  ask    = "weeks",
}

rule "buyers-of-firms-read-and-watch" {
  title    = { en = "Business buyers: Facebook and YouTube", vi = "Khách doanh nghiệp: Facebook và YouTube" },
  reason   = { en = "Business buyers look for long explanations.", vi = "Người mua cho doanh nghiệp tìm nội dung giải thích dài." },
  source   = "our assumption",
  priority = 10,
  when     = { platforms:unknown(), market:is "b2b" },
  assume   = { platforms = { "facebook", "youtube" } },
  ask      = "platforms",
}

rule "tiktok-and-facebook-unless-told" {
  title  = { en = "TikTok and Facebook, unless told otherwise", vi = "Mặc định TikTok và Facebook" },
  reason = { en = "Most of the 79 million social users in Vietnam are there.", vi = "Phần lớn trong 79 triệu người dùng mạng xã hội Việt Nam có mặt ở đó." },
  source = "REVU 2026 (C)",
  when   = platforms:unknown(),
  assume = { platforms = { "tiktok", "facebook" } },
  ask    = "platforms",
}

rule "long-work-is-upkeep" {
  title    = { en = "A long programme keeps something going", vi = "Chương trình dài là để duy trì" },
  reason   = { en = "Nobody launches for four months.", vi = "Không ai ra mắt suốt bốn tháng." },
  source   = "our assumption",
  priority = 10,
  when     = { stage:unknown(), weeks:at_least(16) },
  assume   = { stage = "sustain" },
  ask      = "stage",
}

rule "a-campaign-is-a-launch" {
  title  = { en = "A campaign is taken for a launch", vi = "Xem chiến dịch là ra mắt" },
  reason = { en = "Most briefs that name no stage launch something.", vi = "Brief không ghi giai đoạn phần lớn là để ra mắt." },
  source = "our assumption",
  when   = stage:unknown(),
  assume = { stage = "launch" },
}

rule "agree-on-the-key-points" {
  title  = { en = "Medium control, unless told otherwise", vi = "Mặc định kiểm soát nội dung ở mức vừa" },
  reason = { en = "Usually the brand agrees the key points and the creator finds the words.", vi = "Thông thường nhãn hàng chốt ý chính, KOL tự tìm lời." },
  source = "our assumption",
  when   = control:unknown(),
  assume = { control = "medium" },
}

-- Money kept back ----------------------------------------------------------------------------------------------------

rule "a-tenth-in-reserve" {
  title  = { en = "A tenth is kept in reserve", vi = "Giữ lại một phần mười làm dự phòng" },
  reason = { en = "Creators fall ill, posts need a second try, good posts deserve more money.", vi = "KOL có thể ốm, bài có thể phải làm lại, bài tốt đáng được thêm tiền." },
  source = "our assumption",
  when   = { reserve:unknown(), budget:at_least "20tr" },
  assume = { reserve = "10%" },
}

rule "little-money-little-reserve" {
  title  = { en = "A very small budget keeps a twentieth", vi = "Ngân sách rất nhỏ chỉ giữ 5% dự phòng" },
  reason = { en = "With so little money every creator counts.", vi = "Tiền ít thì mỗi KOL đều quý." },
  source = "our assumption",
  when   = { reserve:unknown(), budget:below "20tr" },
  assume = { reserve = "5%" },
}

rule "fees-are-quoted-net" {
  title  = { en = "Fees are quoted net", vi = "Phí booking thường báo net" },
  reason = { en = "Creators quote what they keep; tax comes on top.", vi = "KOL báo số tiền thực nhận; thuế tính thêm bên ngoài." },
  source = "practice, verify with accounting",
  when   = { fee_basis:unknown(), budget:at_least "20tr" },
  assume = { fee_basis = "net" },
}

rule "tiny-sums-are-paid-as-they-are" {
  title  = { en = "Tiny sums are paid as they are", vi = "Khoản rất nhỏ trả đúng số đã nói" },
  reason = { en = "Neighbours and small creators agree on a plain sum.", vi = "Với KOL nhỏ, hai bên thường chốt một con số trọn gói." },
  source = "our assumption",
  when   = { fee_basis:unknown(), budget:below "20tr" },
  assume = { fee_basis = "gross" },
}

rule "the-budget-holds-the-vat" {
  title  = { en = "The budget is taken to include VAT", vi = "Xem ngân sách đã gồm VAT" },
  reason = { en = "The careful reading: what the client names is all there is.", vi = "Hiểu theo hướng thận trọng: con số khách đưa là tất cả." },
  source = "our assumption",
  when   = { vat_included:unknown(), budget:at_least "20tr" },
  assume = { vat_included = true },
  ask    = "vat_included",
}

-- Work ---------------------------------------------------------------------------------------------------------------

rule "two-sessions-each-for-live-sales" {
  title    = { en = "Live sales: two sessions each", vi = "Bán qua livestream: mỗi người hai phiên" },
  reason   = { en = "The first session teaches, the second sells.", vi = "Phiên đầu để học, phiên sau để bán." },
  source   = "our assumption",
  priority = 20,
  when     = { posts_per_creator:unknown(), formats:has "livestream" },
  assume   = { posts_per_creator = 2 },
}

rule "one-piece-each-on-little-money" {
  title    = { en = "Small budgets: one piece each", vi = "Ngân sách nhỏ: mỗi người một bài" },
  reason   = { en = "More voices before more posts.", vi = "Thêm người trước, thêm bài sau." },
  source   = "our assumption",
  priority = 15,
  when     = { posts_per_creator:unknown(), budget:below "50tr" },
  assume   = { posts_per_creator = 1 },
}

rule "four-pieces-each-all-year" {
  title    = { en = "Long programmes: four pieces each, in waves", vi = "Chương trình dài: mỗi người bốn bài, chia đợt" },
  reason   = { en = "A voice people should know must come back.", vi = "Muốn khán giả quen tiếng thì người nói phải quay lại." },
  source   = "our assumption",
  priority = 10,
  when     = { posts_per_creator:unknown(), weeks:at_least(16) },
  assume   = { posts_per_creator = 4 },
}

rule "approved-creators-come-back" {
  title    = { en = "High control: three pieces from each", vi = "Kiểm soát chặt: mỗi người ba bài" },
  reason   = { en = "Once a creator knows what the brand wants to hear, the next script is quick.", vi = "KOL đã hiểu ý nhãn hàng thì kịch bản sau duyệt nhanh hơn." },
  source   = "our assumption",
  priority = 8,
  when     = { posts_per_creator:unknown(), control:is "high", budget:at_least "200tr" },
  assume   = { posts_per_creator = 3 },
}

rule "three-pieces-each-on-large-money" {
  title    = { en = "Large budgets: three pieces each", vi = "Ngân sách lớn: mỗi người ba bài" },
  reason   = { en = "With more money come back more often, rather than with names nobody can follow up.", vi = "Có thêm tiền thì gặp lại nhiều lần hơn, đừng thêm những cái tên không ai chăm nổi." },
  source   = "our assumption; a fourth paid post would cost followers (Cheng & Zhang 2025, A)",
  priority = 5,
  when     = { posts_per_creator:unknown(), budget:at_least "1 tỷ" },
  assume   = { posts_per_creator = 3 },
}

rule "two-pieces-each" {
  title  = { en = "Two pieces each, unless told otherwise", vi = "Mặc định mỗi người hai bài" },
  reason = { en = "One piece to show, one to remind. More paid posts cost the creator followers.", vi = "Một bài để giới thiệu, một bài để nhắc lại. Nhiều bài trả phí hơn thì KOL mất người theo dõi." },
  source = "our assumption; Cheng & Zhang 2025 (A)",
  when   = posts_per_creator:unknown(),
  assume = { posts_per_creator = 2 },
}

rule "a-known-list-runs-faster" {
  title    = { en = "Short push: a known list runs ten creators a week", vi = "Đợt ngắn: danh sách quen chạy được mười KOL mỗi tuần" },
  reason   = { en = "One briefing for all, one revision, nobody new to get to know.", vi = "Một buổi brief chung, một lần sửa, không phải làm quen ai." },
  source   = "our assumption; truleado (C)",
  priority = 10,
  when     = { creators_per_week:unknown(), weeks:below(4), budget:at_least "50tr", budget:below "1 tỷ" },
  assume   = { creators_per_week = 10 },
}

rule "a-small-team-runs-four" {
  title  = { en = "A very small budget has one pair of hands: four creators a week", vi = "Ngân sách rất nhỏ chỉ có một người làm: bốn KOL mỗi tuần" },
  reason = { en = "Usually one person does it beside other work.", vi = "Thường chỉ có một người kiêm nhiệm." },
  source = "our assumption",
  when   = { creators_per_week:unknown(), budget:below "100tr" },
  assume = { creators_per_week = 4 },
}

rule "one-full-timer-runs-six" {
  title  = { en = "One person full time runs six creators a week", vi = "Một người chuyên trách chạy được sáu KOL mỗi tuần" },
  reason = { en = "Briefing, checking and paying a creator takes most of a day.", vi = "Brief, duyệt và thanh toán một KOL mất gần một ngày công." },
  source = "our assumption",
  when   = { creators_per_week:unknown(), budget:at_least "100tr", budget:below "300tr" },
  assume = { creators_per_week = 6 },
}

rule "a-team-runs-eight" {
  title  = { en = "A team of two runs eight creators a week", vi = "Đội hai người chạy được tám KOL mỗi tuần" },
  reason = { en = "Briefing, checking and paying a creator takes about a day.", vi = "Brief, duyệt và thanh toán một KOL mất khoảng một ngày công." },
  source = "our assumption",
  when   = { creators_per_week:unknown(), budget:at_least "300tr", budget:below "1 tỷ" },
  assume = { creators_per_week = 8 },
}

rule "a-full-team-runs-sixteen" {
  title  = { en = "A full team runs sixteen creators a week", vi = "Đội đầy đủ chạy được mười sáu KOL mỗi tuần" },
  reason = { en = "From a billion on there is a team of four, in the house or at an agency.", vi = "Từ một tỷ trở lên thường có đội bốn người, nội bộ hoặc agency." },
  source = "our assumption",
  when   = { creators_per_week:unknown(), budget:at_least "1 tỷ", budget:below "3 tỷ" },
  assume = { creators_per_week = 16 },
}

rule "an-agency-runs-twenty" {
  title  = { en = "An agency runs twenty creators a week", vi = "Agency chạy được hai mươi KOL mỗi tuần" },
  reason = { en = "Large budgets come with an agency, but even an agency loses count of hundreds.", vi = "Ngân sách lớn thường có agency, nhưng agency cũng không chăm nổi hàng trăm KOL." },
  source = "our assumption",
  when   = { creators_per_week:unknown(), budget:at_least "3 tỷ" },
  assume = { creators_per_week = 20 },
  ask    = "creators_per_week",
}
