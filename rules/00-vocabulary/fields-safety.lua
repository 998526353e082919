-- Fields 4 of 4: what can go wrong — law, crisis, brand, product and past campaigns.

field "regulated" {
  type = "choice", role = "regulated",
  title = { en = "Regulated category", vi = "Nhóm hàng quản lý đặc biệt" },
  aliases = { "regulated category", "ngành hàng có điều kiện", "ngành hàng đặc biệt", "hàng quản lý" },
  values = {
    { id = "none",           en = "Not regulated",      vi = "Không thuộc nhóm quản lý", aliases = { "không", "no" } },
    { id = "supplement",     en = "Food supplement",    vi = "Thực phẩm bảo vệ sức khỏe", aliases = { "tpcn", "thực phẩm chức năng", "tpbvsk" } },
    { id = "health_service", en = "Health service or device", vi = "Dịch vụ, thiết bị y tế", aliases = { "phòng khám", "health", "medical", "y tế" } },
    { id = "cosmetics",      en = "Cosmetics",          vi = "Mỹ phẩm", aliases = { "mỹ phẩm công bố" } },
    { id = "finance",        en = "Finance",            vi = "Tài chính", aliases = { "ngân hàng", "bảo hiểm", "chứng khoán" } },
    { id = "infant_formula", en = "Infant formula (under 24 months)", vi = "Sữa thay thế sữa mẹ (dưới 24 tháng)", aliases = { "sữa công thức", "infant milk", "sữa bột trẻ em" } },
    { id = "alcohol",        en = "Beer and light alcohol", vi = "Bia, đồ uống có cồn nhẹ", aliases = { "bia", "beer" } },
    { id = "strong_alcohol", en = "Strong alcohol (15° and over)", vi = "Rượu mạnh (từ 15 độ)", aliases = { "rượu mạnh", "spirits", "rượu" } },
  },
  ask = { en = "Is the product in a category the law regulates?", vi = "Sản phẩm có thuộc nhóm hàng pháp luật quản lý đặc biệt không?" },
}

field "licence" {
  type = "choice",
  title = { en = "Advertising licence", vi = "Giấy phép quảng cáo" },
  aliases = { "license", "permit", "giấy xác nhận nội dung quảng cáo", "giấy phép", "hồ sơ công bố" },
  values = {
    { id = "none_needed", en = "None needed", vi = "Không cần",       aliases = { "none needed", "not needed" } },
    { id = "approved",    en = "Approved",    vi = "Đã có",           aliases = { "đã cấp", "đã duyệt", "yes" } },
    { id = "pending",     en = "Pending",     vi = "Đang chờ",        aliases = { "chờ duyệt", "đang xin", "chưa có", "waiting" } },
  },
  ask = { en = "Has the advertising content been approved?", vi = "Nội dung quảng cáo đã được cấp phép chưa?" },
}

field "situation" {
  type = "choice", default = "normal",
  title = { en = "Situation", vi = "Tình huống" },
  aliases = { "tình trạng", "context", "bối cảnh" },
  values = {
    { id = "normal", en = "Normal", vi = "Bình thường", aliases = { "thường" } },
    { id = "crisis", en = "Crisis", vi = "Khủng hoảng", aliases = { "khủng hoảng truyền thông", "scandal" } },
  },
}

field "market" {
  type = "choice", default = "b2c",
  title = { en = "Market", vi = "Thị trường" },
  aliases = { "loại khách hàng", "b2b hay b2c", "customers" },
  values = {
    { id = "b2c", en = "Consumers (B2C)",  vi = "Người tiêu dùng (B2C)", aliases = { "consumer" } },
    { id = "b2b", en = "Businesses (B2B)", vi = "Doanh nghiệp (B2B)",   aliases = { "business" } },
  },
}

field "familiarity" {
  type = "choice",
  title = { en = "Brand familiarity", vi = "Độ quen thuộc thương hiệu" },
  aliases = { "brand familiarity", "độ nổi tiếng", "mức nhận biết thương hiệu" },
  values = {
    { id = "new",    en = "New or unknown", vi = "Mới, chưa ai biết", aliases = { "mới", "unknown", "chưa ai biết" } },
    { id = "known",  en = "Known",          vi = "Đã có người biết",  aliases = { "đã biết", "khá quen" } },
    { id = "famous", en = "Famous",         vi = "Nổi tiếng",         aliases = { "quốc dân", "ai cũng biết" } },
  },
  ask = { en = "How well does the audience know the brand?", vi = "Khách hàng mục tiêu đã biết thương hiệu đến đâu?" },
}

field "character" {
  type = "choice",
  title = { en = "Product character", vi = "Tính chất sản phẩm" },
  aliases = { "product character", "kiểu sản phẩm", "đặc tính sản phẩm" },
  values = {
    { id = "hedonic",     en = "Bought for pleasure", vi = "Mua vì thích (hedonic)", aliases = { "cảm xúc", "mua vì thích", "pleasure" } },
    { id = "utilitarian", en = "Bought for use",      vi = "Mua vì cần (utilitarian)", aliases = { "công dụng", "mua vì cần", "thực dụng" } },
    { id = "distinctive", en = "Distinctive or limited", vi = "Độc đáo, giới hạn", aliases = { "limited", "bản giới hạn", "thủ công", "craft", "niche" } },
  },
}

field "fit" {
  type = "choice",
  title = { en = "Creators who fit the product", vi = "Độ hợp giữa KOL và sản phẩm" },
  aliases = { "creator fit", "độ phù hợp kol" },
  values = {
    { id = "easy", en = "Easy to find", vi = "Dễ tìm", aliases = { "nhiều" } },
    { id = "hard", en = "Hard to find", vi = "Khó tìm", aliases = { "ít", "hiếm" } },
  },
}

field "creative" {
  type = "choice",
  title = { en = "Creative idea", vi = "Ý tưởng sáng tạo" },
  aliases = { "creative strength", "big idea", "ý tưởng" },
  values = {
    { id = "weak",   en = "Plain", vi = "Bình thường", aliases = { "yếu", "đơn giản" } },
    { id = "strong", en = "Strong", vi = "Mạnh", aliases = { "hay", "đột phá" } },
  },
}

field "risk_tolerance" {
  type = "choice",
  title = { en = "Risk tolerance", vi = "Mức chấp nhận rủi ro" },
  aliases = { "risk", "khẩu vị rủi ro", "chấp nhận rủi ro" },
  values = {
    { id = "low",    en = "Low",    vi = "Thấp" },
    { id = "medium", en = "Medium", vi = "Vừa", aliases = { "trung bình" } },
    { id = "high",   en = "High",   vi = "Cao" },
  },
}

field "ad_fatigue" {
  type = "flag",
  title = { en = "Past campaigns met ad fatigue", vi = "Chiến dịch trước bị nhàm quảng cáo" },
  aliases = { "past ad fatigue", "nhàm quảng cáo", "mệt mỏi vì quảng cáo", "từng bị ngán" },
}

field "first_programme" {
  type = "flag",
  title = { en = "First influencer programme", vi = "Lần đầu làm influencer" },
  aliases = { "first time", "lần đầu", "lần đầu booking kol" },
}

field "past_results" {
  type = "text",
  title = { en = "Results of past campaigns", vi = "Kết quả chiến dịch trước" },
  aliases = { "past campaigns", "lịch sử chiến dịch", "kết quả cũ" },
}

field "notes" {
  type = "text",
  title = { en = "Notes", vi = "Ghi chú" },
  aliases = { "note", "remarks", "yêu cầu khác", "lưu ý" },
}
