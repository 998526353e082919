-- Risks: named warnings that rules hand out. A risk says what may go wrong and how to notice it.

risk "ad-fatigue" {
  title  = { en = "Ad fatigue", vi = "Nhàm quảng cáo" },
  text   = { en = "A large fee for one post: if the content is weak, people skip it and the money is gone.",
             vi = "Phí lớn cho một bài: nội dung yếu thì người xem lướt qua, tiền coi như mất." },
  source = "GDL JSC 2025 §3",
}

risk "diluted-reach" {
  title  = { en = "Diluted reach", vi = "Độ phủ loãng" },
  text   = { en = "A macro's reach is wide, but many viewers are not your audience. Ask for the on-target part before you compare prices.",
             vi = "Macro phủ rộng nhưng nhiều người xem không đúng tệp. Hãy hỏi tỷ lệ đúng tệp trước khi so giá." },
  source = "GDL JSC 2025 §2",
}

risk "one-face" {
  title  = { en = "Everything on one face", vi = "Dồn hết vào một gương mặt" },
  text   = { en = "One creator's result lies anywhere between a fifth and five times the usual. Many average out, one does not.",
             vi = "Kết quả của một KOL có thể chỉ bằng một phần năm, cũng có thể gấp năm lần mức thường. Nhiều người thì bù trừ, một người thì không." },
  source = "TikTok marketplace VN 2026 (B): sd(log) 1.1–1.4",
}

risk "fake-followers" {
  title  = { en = "Bought followers", vi = "Follow ảo" },
  text   = { en = "More than half of the macros and a third of the nanos in one study had inflated numbers; of Vietnamese \"hot moms\", 85 % looked abnormal.",
             vi = "Trong một khảo sát, hơn nửa số macro và một phần ba số nano có số liệu bị thổi; với các \"hot mom\" Việt Nam, 85% có dấu hiệu bất thường." },
  source = "HypeAuditor SG 2019 (B); YouNet 2019 (B)",
}

risk "small-gap" {
  title  = { en = "The engagement gap may be small", vi = "Chênh lệch tương tác có thể nhỏ" },
  text   = { en = "The article says small creators engage 2–3 times better; most data say 1–2.5 times, and on TikTok it can turn round.",
             vi = "Bài viết gốc nói KOL nhỏ tương tác gấp 2–3 lần; phần lớn dữ liệu cho thấy 1–2,5 lần, riêng TikTok có khi ngược lại." },
  source = "organicmediabuying.com 2025 (C); HypeAuditor 2019 (B); influencer-hero 2024 (B-)",
}

risk "narrow-price-gap" {
  title  = { en = "One macro buys only few micros here", vi = "Một macro ở đây chỉ đổi được ít micro" },
  text   = { en = "The rule \"10–20 micros for one macro\" does not hold at these rates. Count with the rate card, not with the rule.",
             vi = "Câu \"một macro bằng 10–20 micro\" không đúng với mức giá này. Hãy tính theo bảng giá, đừng tính theo câu nói." },
  source = "TikTok marketplace VN 2026 (B); corrects GDL JSC 2025 §4",
}

risk "burnt-creators" {
  title  = { en = "Too many paid posts for one creator", vi = "Một KOL đăng quá nhiều bài quảng cáo" },
  text   = { en = "Every paid post costs a creator about 0.2 % of the followers, large ones more. Past three or four, the audience notices.",
             vi = "Mỗi bài quảng cáo làm KOL mất khoảng 0,2% người theo dõi, KOL lớn mất nhiều hơn. Quá ba, bốn bài là khán giả nhận ra." },
  source = "Cheng & Zhang 2025 (A)",
}

risk "many-hands" {
  title  = { en = "Many creators, much work", vi = "Nhiều KOL, nhiều việc" },
  text   = { en = "Each creator must be found, briefed, checked and paid. Beyond what the team can run, quality falls first.",
             vi = "Mỗi KOL đều phải tìm, brief, duyệt và thanh toán. Vượt quá sức đội ngũ thì chất lượng giảm trước tiên." },
  source = "Bakshy 2011 (A)",
}

risk "script-kills-voice" {
  title  = { en = "The script kills the voice", vi = "Kịch bản giết chết chất riêng" },
  text   = { en = "A creator who reads out the brand's words becomes an advertiser, and the trust you paid for is gone.",
             vi = "KOL đọc nguyên văn lời nhãn hàng sẽ thành người đi quảng cáo, và lòng tin bạn trả tiền để có cũng mất theo." },
  source = "GDL JSC 2025 §2; Wies 2023 (A)",
}

risk "no-time" {
  title  = { en = "Too little time", vi = "Quá gấp" },
  text   = { en = "Six to ten weeks are normal. In less than four, casting and checks suffer.",
             vi = "Bình thường cần 6–10 tuần. Dưới bốn tuần thì khâu chọn người và kiểm tra sẽ bị hụt." },
  source = "truleado (C)",
}

risk "tet-fees" {
  title  = { en = "Fees rise before Tết", vi = "Phí tăng trước Tết" },
  text   = { en = "Before Tết fees and waiting times rise. The factor used is an assumption: replace it with real quotes.",
             vi = "Trước Tết, phí và thời gian chờ đều tăng. Hệ số đang dùng là giả định: hãy thay bằng báo giá thật." },
  source = "common practice",
}

risk "empty-channel" {
  title  = { en = "Nowhere to lead people to", vi = "Không có chỗ để dẫn người về" },
  text   = { en = "There is no community yet. People who come to an empty group do not come back.",
             vi = "Chưa có cộng đồng. Ai vào một nhóm trống sẽ không quay lại." },
  source = "GDL JSC 2025 §4; common practice",
}

risk "full-channel" {
  title  = { en = "The community is nearly full", vi = "Cộng đồng sắp đầy" },
  text   = { en = "New members are counted only up to the free places. Open a second community, or expect fewer joins.",
             vi = "Thành viên mới chỉ được tính đến số chỗ còn trống. Hãy mở thêm cộng đồng, hoặc hạ kỳ vọng." },
  source = "Zalo limit of 1,000 members",
}

risk "crisis-backlash" {
  title  = { en = "Paid praise after a crisis", vi = "Lời khen trả phí sau khủng hoảng" },
  text   = { en = "Paid praise right after a crisis makes anger worse, for the creator too.",
             vi = "Khen thuê ngay sau khủng hoảng làm công chúng giận hơn, và KOL cũng bị vạ lây." },
  source = "Singh et al. 2020 (A)",
}

risk "compliance" {
  title  = { en = "Compliance takes time", vi = "Thủ tục pháp lý cần thời gian" },
  text   = { en = "In a regulated category brand and creator both answer for what is said. Plan approval before the first post.",
             vi = "Với nhóm hàng quản lý đặc biệt, cả nhãn hàng lẫn KOL đều chịu trách nhiệm về lời nói. Hãy tính thời gian xin duyệt trước bài đầu tiên." },
  source = "VN law from 1 Jan 2026 (blog.vn.revu.net)",
}

risk "banned-professions" {
  title  = { en = "No doctors, no pharmacists", vi = "Không dùng bác sĩ, dược sĩ" },
  text   = { en = "Doctors, pharmacists and health workers may not appear in advertising for supplements, nor may their title or uniform.",
             vi = "Quảng cáo thực phẩm bảo vệ sức khỏe không được dùng hình ảnh, chức danh, trang phục của bác sĩ, dược sĩ, nhân viên y tế." },
  source = "Decree 15/2018 art. 27.2",
}

risk "no-roi" {
  title  = { en = "Return cannot be computed", vi = "Chưa tính được ROI" },
  text   = { en = "No credible conversion rate by tier exists. Without the client's own rate the forecast stops at clicks.",
             vi = "Không có tỷ lệ chuyển đổi theo hạng nào đáng tin. Thiếu số liệu của khách hàng thì dự báo chỉ dừng ở lượt nhấp." },
  source = "GDL JSC 2025 §5 asks for ROI; no public rate exists",
}

risk "gift-no-show" {
  title  = { en = "Gifts without posts", vi = "Nhận quà mà không đăng" },
  text   = { en = "Without a fee nobody owes you a post, a date or a wording.",
             vi = "Không trả phí thì không ai nợ bạn bài đăng, ngày đăng hay câu chữ." },
  source = "Traackr (B)",
}

risk "weak-facebook-data" {
  title  = { en = "Facebook figures are weak", vi = "Số liệu Facebook còn yếu" },
  text   = { en = "Engagement on Facebook by tier is known only from old data. Ask the creators for their own statistics.",
             vi = "Tương tác trên Facebook theo hạng chỉ có dữ liệu cũ. Hãy xin số liệu trực tiếp từ KOL." },
  source = "Socialbakers about 2014 (D)",
}

risk "small-universe" {
  title  = { en = "A small audience is soon reached", vi = "Tệp nhỏ nhanh bão hòa" },
  text   = { en = "No campaign can reach more people than there are. What saturation leaves over belongs to events, sales talks or the next campaign.",
             vi = "Không chiến dịch nào tiếp cận được nhiều người hơn số người có thật. Phần tiền dư nên dành cho sự kiện, gặp gỡ khách hàng hoặc đợt sau." },
  source = "reach is bounded by the audience",
}

risk "contract-weighs" {
  title  = { en = "The signed contract decides much", vi = "Hợp đồng đã ký quyết định phần lớn" },
  text   = { en = "A large part of the money was spent before the question was asked. The mix below is the best of what is left.",
             vi = "Phần lớn tiền đã được chi trước khi đặt câu hỏi. Cơ cấu dưới đây là tốt nhất trong phần còn lại." },
  source = "common practice",
}

risk "vat-unclear" {
  title  = { en = "Net fees cost more than they say", vi = "Phí net tốn hơn con số báo" },
  text   = { en = "With 10 % income tax and VAT, 100 net costs about 122. Ask whether the budget includes it.",
             vi = "Cộng 10% thuế TNCN và VAT, 100 đồng net tốn khoảng 122 đồng. Hãy hỏi ngân sách đã gồm thuế chưa." },
  source = "practice, verify with accounting",
}
