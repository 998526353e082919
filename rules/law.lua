-- Law: what may not be advertised, who may not speak, what must be said. This is guidance, not legal advice.

rule "no-licence-no-posts" {
  title  = { en = "No approval, no posts", vi = "Chưa có xác nhận thì chưa được đăng" },
  reason = { en = "Advertising of supplements and health services needs approved content before the first post.", vi = "Quảng cáo thực phẩm bảo vệ sức khỏe và dịch vụ y tế phải có xác nhận nội dung trước bài đầu tiên." },
  source = "Decree 15/2018 art. 27; VN law from 1 Jan 2026",
  when   = { regulated:one_of { "supplement", "health_service" }, licence:is "pending" },
  block  = { en = "The advertising licence is still pending. Nothing may be posted before it is granted; come back with the approval and plan then.",
             vi = "Giấy xác nhận nội dung quảng cáo còn đang chờ. Chưa được đăng bất kỳ bài nào; khi có giấy hãy lập kế hoạch." },
}

rule "no-infant-formula" {
  title  = { en = "Infant formula may not be advertised", vi = "Không được quảng cáo sữa thay thế sữa mẹ" },
  reason = { en = "Advertising milk for children under 24 months as a substitute for breast milk is forbidden.", vi = "Pháp luật cấm quảng cáo sữa thay thế sữa mẹ cho trẻ dưới 24 tháng tuổi." },
  source = "VN Law on Advertising art. 7",
  when   = regulated:is "infant_formula",
  block  = { en = "Milk for children under 24 months may not be advertised, by creators or otherwise.",
             vi = "Sữa thay thế sữa mẹ cho trẻ dưới 24 tháng tuổi không được phép quảng cáo, kể cả qua KOL." },
}

rule "no-strong-alcohol" {
  title  = { en = "Strong alcohol may not be advertised", vi = "Không được quảng cáo rượu mạnh" },
  reason = { en = "Advertising spirits of 15 degrees and over is forbidden.", vi = "Pháp luật cấm quảng cáo rượu từ 15 độ trở lên." },
  source = "VN Law on Advertising art. 7",
  when   = regulated:is "strong_alcohol",
  block  = { en = "Spirits of 15 degrees and over may not be advertised, by creators or otherwise.",
             vi = "Rượu từ 15 độ trở lên không được phép quảng cáo, kể cả qua KOL." },
}

rule "wait-for-the-papers" {
  title  = { en = "Papers pending: plan, but do not post", vi = "Giấy tờ đang chờ: cứ lập kế hoạch, chưa đăng bài" },
  reason = { en = "The papers are not there yet; the first post must wait for them.", vi = "Giấy tờ chưa có; bài đầu tiên phải chờ." },
  source = "VN law from 1 Jan 2026 (blog.vn.revu.net)",
  when   = { regulated:one_of { "cosmetics", "finance", "alcohol" }, licence:is "pending" },
  warn   = { "compliance" },
  advise = { "approval-before-posting" },
}

rule "regulated-means-experts" {
  title  = { en = "Regulated goods: experts, and time for approval", vi = "Hàng quản lý đặc biệt: chọn chuyên gia, chừa thời gian duyệt" },
  reason = { en = "Brand and creator both answer for every claim.", vi = "Cả nhãn hàng lẫn KOL đều chịu trách nhiệm về từng lời nói." },
  source = "VN law from 1 Jan 2026 (blog.vn.revu.net)",
  when   = regulated:one_of { "supplement", "health_service", "cosmetics", "finance", "alcohol" },
  advise = { "expert-creators", "verify-advertiser", "lead-time" },
  warn   = { "compliance" },
}

rule "no-doctors-for-supplements" {
  title  = { en = "Supplements: no doctors, no pharmacists", vi = "Thực phẩm chức năng: không bác sĩ, không dược sĩ" },
  reason = { en = "Their image, title and uniform are forbidden in advertising for supplements.", vi = "Cấm dùng hình ảnh, chức danh, trang phục của họ trong quảng cáo thực phẩm bảo vệ sức khỏe." },
  source = "Decree 15/2018 art. 27.2",
  when   = regulated:is "supplement",
  warn   = { "banned-professions" },
  advise = { "approval-before-posting" },
}

rule "is-the-licence-there" {
  title  = { en = "Is the licence there?", vi = "Đã có giấy phép chưa?" },
  reason = { en = "The category is regulated and the brief says nothing about approval.", vi = "Nhóm hàng có quản lý mà brief không nói đã được duyệt chưa." },
  source = "VN law from 1 Jan 2026 (blog.vn.revu.net)",
  when   = { regulated:one_of { "supplement", "health_service", "cosmetics", "finance", "alcohol" }, licence:unknown() },
  ask    = "licence",
}

rule "is-it-regulated" {
  title  = { en = "Is the product regulated?", vi = "Sản phẩm có thuộc nhóm quản lý không?" },
  reason = { en = "Many products of this niche are.", vi = "Nhiều sản phẩm trong ngành này thuộc nhóm đó." },
  source = "VN law from 1 Jan 2026 (blog.vn.revu.net)",
  when   = { niche:one_of { "beauty", "health", "finance", "mother_baby" }, regulated:unknown() },
  ask    = "regulated",
}

rule "always-disclose" {
  title  = { en = "Always say that it is paid", vi = "Luôn công khai là quảng cáo" },
  reason = { en = "It is the law, and it hardly costs anything: intent to buy stays the same.", vi = "Đó là luật, và gần như không mất gì: ý định mua không đổi." },
  source = "Liu & Zhao 2025 (A); VN law from 1 Jan 2026",
  when   = always,
  advise = { "disclose" },
}

rule "open-micros-sell-best" {
  title  = { en = "Micros who disclose sell best", vi = "Micro công khai quảng cáo bán tốt nhất" },
  reason = { en = "A small creator who says openly that it is paid raised the wish to buy most.", vi = "KOL nhỏ nói thẳng là được trả tiền lại khiến người xem muốn mua nhất." },
  source = "Kay 2020 (A)",
  when   = goal.conversion:at_least(0.4),
  favour = { micro = 2 },
}
