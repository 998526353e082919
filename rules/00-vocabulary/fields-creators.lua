-- Fields 3 of 4: creators — how the campaign works with them, whom it has already, what it owns.

field "scheme" {
  type = "choice", role = "tier_scheme", default = "gdl",
  title = { en = "Tier scheme", vi = "Cách chia hạng" },
  aliases = { "tier scheme", "phân hạng", "cách phân hạng kol" },
  values = {
    { id = "gdl",       en = "GDL JSC",             vi = "GDL JSC" },
    { id = "later",     en = "Later × Fohr, REVU",  vi = "Later × Fohr, REVU", aliases = { "revu", "fohr" } },
    { id = "hootsuite", en = "Hootsuite, HypeAuditor", vi = "Hootsuite, HypeAuditor", aliases = { "hypeauditor", "viking" } },
  },
}

field "control" {
  type = "choice",
  title = { en = "Content control", vi = "Kiểm soát nội dung" },
  aliases = { "content control", "mức kiểm soát", "kiểm soát kịch bản", "script control" },
  values = {
    { id = "low",    en = "Low: creators write",          vi = "Thấp: KOL tự viết",              aliases = { "thấp", "ít", "tự do" } },
    { id = "medium", en = "Medium: key messages agreed",  vi = "Vừa: thống nhất ý chính",         aliases = { "vừa", "trung bình", "vừa phải" } },
    { id = "high",   en = "High: every word approved",    vi = "Cao: duyệt từng câu chữ",         aliases = { "cao", "chặt", "toàn quyền", "full", "full script" } },
  },
  ask = { en = "How much of the script must the brand approve?", vi = "Nhãn hàng cần duyệt kịch bản kỹ đến mức nào?" },
}

field "approval_rounds" {
  type = "integer", role = "approval_rounds", range = { 0, 10 },
  title = { en = "Approval rounds", vi = "Số vòng duyệt" },
  aliases = { "revisions", "số lần duyệt", "vòng sửa" },
}

-- Reposts on the brand's own channels are what the rights line pays; these are rights beyond them, paid with the fee.
field "content_rights" {
  type = "choice", role = "usage_rights",
  title = { en = "Usage rights beyond reposts", vi = "Quyền sử dụng nội dung ngoài đăng lại" },
  aliases = { "paid usage rights", "whitelisting", "quyền chạy quảng cáo từ bài kol", "quyền sử dụng nội dung" },
  values = {
    { id = "reposts",   en = "Reposts only",                vi = "Chỉ đăng lại",                aliases = { "organic", "đăng lại" } },
    { id = "ads_3m",    en = "Paid ads for three months",   vi = "Chạy quảng cáo ba tháng",      aliases = { "ads 3 months", "quảng cáo 3 tháng" } },
    { id = "ads_12m",   en = "Paid ads for a year",         vi = "Chạy quảng cáo một năm",       aliases = { "ads 12 months", "quảng cáo 12 tháng" } },
    { id = "all_media", en = "All media, outdoor and TV too", vi = "Mọi kênh, cả ngoài trời và TV", aliases = { "all media", "mọi phương tiện" } },
  },
}

field "exclusivity" {
  type = "choice", role = "exclusivity",
  title = { en = "Exclusivity", vi = "Độc quyền ngành hàng" },
  aliases = { "category exclusivity", "độc quyền" },
  values = {
    { id = "none",     en = "None",                        vi = "Không",                     aliases = { "không độc quyền" } },
    { id = "campaign", en = "During the campaign",         vi = "Trong chiến dịch",          aliases = { "trong thời gian chiến dịch" } },
    { id = "months_3", en = "Three months beyond it",      vi = "Thêm ba tháng",             aliases = { "3 months", "3 tháng" } },
    { id = "months_6", en = "Six months beyond it",        vi = "Thêm sáu tháng",            aliases = { "6 months", "6 tháng" } },
  },
}

field "posts_per_creator" {
  type = "integer", role = "posts_per_creator", range = { 1, 52 },
  title = { en = "Posts per creator", vi = "Số bài mỗi KOL" },
  aliases = { "posts each", "bài mỗi người", "số bài" },
  ask = { en = "How many pieces should each creator deliver?", vi = "Mỗi KOL cần làm bao nhiêu bài?" },
}

field "creators_per_week" {
  type = "integer", role = "creators_per_week", range = { 1, 1000 },
  title = { en = "Creators the team can run per week", vi = "Số KOL đội ngũ chạy được mỗi tuần" },
  aliases = { "team capacity", "năng lực đội ngũ", "kol mỗi tuần", "creators per week", "handling capacity" },
  ask = { en = "How many creators can your team brief, check and follow up in a week?", vi = "Mỗi tuần đội ngũ chăm được bao nhiêu KOL?" },
}

field "contracted" {
  type = "records", role = "contracted",
  title = { en = "Creators already contracted", vi = "KOL đã ký" },
  aliases = { "contracted creators", "already booked", "kol đã ký hợp đồng", "đã booking", "kol đã chốt" },
  columns = {
    {
      id = "tier", type = "choice", required = true,
      title = { en = "Tier", vi = "Hạng" }, aliases = { "hạng kol", "level" },
      values = {
        { id = "nano",  en = "Nano",  vi = "Nano" },
        { id = "micro", en = "Micro", vi = "Micro" },
        { id = "mid",   en = "Mid",   vi = "Tầm trung" },
        { id = "macro", en = "Macro", vi = "Macro" },
        { id = "mega",  en = "Mega",  vi = "Mega", aliases = { "celeb", "celebrity", "người nổi tiếng", "sao" } },
      },
    },
    { id = "count", type = "integer", default = 1, range = { 1, 1000 }, title = { en = "Creators", vi = "Số người" }, aliases = { "number", "số lượng" } },
    { id = "fee",   type = "money",   title = { en = "Fee for one creator", vi = "Phí mỗi người" }, aliases = { "price", "phí", "phí booking", "giá" } },
    { id = "name",  type = "text",    title = { en = "Name", vi = "Tên" }, aliases = { "who", "nghệ danh" } },
  },
}

field "excluded_tiers" {
  type = "set",
  title = { en = "Tiers the client does not want", vi = "Hạng không dùng" },
  aliases = { "excluded tiers", "không dùng hạng", "loại trừ hạng", "no tiers" },
  values = {
    { id = "nano",  en = "Nano",  vi = "Nano" },
    { id = "micro", en = "Micro", vi = "Micro" },
    { id = "macro", en = "Macro", vi = "Macro" },
    { id = "mega",  en = "Mega",  vi = "Mega", aliases = { "celeb", "celebrity", "người nổi tiếng", "sao" } },
  },
}

field "exclusions" {
  type = "texts", role = "exclusions",
  title = { en = "Creators or topics to avoid", vi = "KOL hoặc chủ đề cần tránh" },
  aliases = { "blacklist", "danh sách tránh", "không hợp tác với", "kol cần tránh" },
}

field "min_engagement" {
  type = "percent", role = "least_engagement", range = { 0, 1 },
  title = { en = "Least engagement rate", vi = "Tỷ lệ tương tác tối thiểu" },
  aliases = { "minimum er", "er tối thiểu" },
}

field "max_fake" {
  type = "percent", role = "most_fake", range = { 0, 1 },
  title = { en = "Most fake followers", vi = "Tỷ lệ follow ảo tối đa" },
  aliases = { "maximum fake", "follow ảo tối đa" },
}

field "payment" {
  type = "choice",
  title = { en = "Creators are paid in", vi = "Hình thức trả công" },
  aliases = { "payment kind", "trả công", "thù lao" },
  values = {
    { id = "fee",        en = "Money",            vi = "Tiền mặt",  aliases = { "cash", "phí", "booking" } },
    { id = "gift",       en = "Gifts only",       vi = "Chỉ tặng sản phẩm", aliases = { "barter", "gifting", "tặng sản phẩm", "hàng đổi bài" } },
    { id = "commission", en = "Commission only",  vi = "Chỉ hoa hồng", aliases = { "affiliate", "hoa hồng" } },
  },
}

field "community_channel" {
  type = "choice", role = "community_channel",
  title = { en = "Community channel", vi = "Kênh cộng đồng" },
  aliases = { "community", "kênh cộng đồng riêng", "owned community", "nhóm cộng đồng" },
  values = {
    { id = "none",           en = "None yet",       vi = "Chưa có",         aliases = { "chưa", "không có", "không" } },
    { id = "facebook_group", en = "Facebook Group", vi = "Nhóm Facebook",   aliases = { "facebook group", "group facebook", "fb group", "hội nhóm facebook" } },
    { id = "zalo",           en = "Zalo community", vi = "Cộng đồng Zalo",  aliases = { "zalo community", "nhóm zalo", "group zalo" } },
  },
  ask = { en = "Does the brand have a group or a Zalo community of its own?", vi = "Nhãn hàng đã có nhóm hoặc cộng đồng Zalo riêng chưa?" },
}

field "community_capacity" {
  type = "integer", role = "community_capacity", unit = "people", range = { 0, 100000000 },
  title = { en = "Free places in the community", vi = "Số chỗ còn trống trong cộng đồng" },
  aliases = { "community capacity", "sức chứa cộng đồng", "sức chứa" },
  ask = { en = "How many people can still join it?", vi = "Cộng đồng còn nhận thêm được bao nhiêu người?" },
}

field "moderator" {
  type = "flag",
  title = { en = "Somebody moderates the community", vi = "Có người quản trị cộng đồng" },
  aliases = { "has moderator", "có admin", "quản trị viên", "có mod" },
  ask = { en = "Who answers in the community every day?", vi = "Ai trả lời trong cộng đồng mỗi ngày?" },
}
