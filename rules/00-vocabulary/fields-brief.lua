-- Fields 1 of 4: the campaign itself — who asks, for what product, for whom, where and when.
--
-- Only goals, budget and audience are required. Everything else has a default, an assumption made by a rule
-- (which the answer lists), or stays honestly unknown.

field "client" {
  type = "text", role = "client",
  title = { en = "Client", vi = "Khách hàng" },
  aliases = { "brand", "thương hiệu", "nhãn hàng", "tên khách hàng", "company", "công ty" },
}

field "campaign" {
  type = "text", role = "campaign",
  title = { en = "Campaign", vi = "Chiến dịch" },
  aliases = { "campaign name", "tên chiến dịch", "name", "project", "dự án" },
}

field "product" {
  type = "text",
  title = { en = "Product", vi = "Sản phẩm" },
  aliases = { "sản phẩm dịch vụ", "service", "dịch vụ", "product name", "tên sản phẩm" },
}

field "niche" {
  type = "choice", role = "niche",
  title = { en = "Niche", vi = "Ngành hàng" },
  aliases = { "ngành", "lĩnh vực", "category", "industry", "vertical" },
  values = {
    { id = "beauty",      en = "Beauty and cosmetics", vi = "Làm đẹp, mỹ phẩm", aliases = { "mỹ phẩm", "làm đẹp", "skincare", "cosmetics" } },
    { id = "fashion",     en = "Fashion",              vi = "Thời trang",       aliases = { "quần áo", "phụ kiện thời trang", "apparel" } },
    { id = "food",        en = "Food and drink",       vi = "Ăn uống (F&B)",    aliases = { "ẩm thực", "đồ uống", "f&b", "fnb", "ăn uống", "drink", "bakery" } },
    { id = "mother_baby", en = "Mother and baby",      vi = "Mẹ và bé",         aliases = { "mẹ & bé", "mom and baby", "parenting", "nuôi con" } },
    { id = "health",      en = "Health and wellness",  vi = "Sức khỏe",         aliases = { "y tế", "dược", "thực phẩm chức năng", "wellness", "sức khoẻ" } },
    { id = "finance",     en = "Banking and finance",  vi = "Tài chính, ngân hàng", aliases = { "ngân hàng", "tài chính", "fintech", "bảo hiểm", "banking" } },
    { id = "tech",        en = "Technology",           vi = "Công nghệ",        aliases = { "điện thoại", "điện tử", "technology", "electronics", "phần mềm" } },
    { id = "education",   en = "Education",            vi = "Giáo dục",         aliases = { "đào tạo", "ngoại ngữ", "trung tâm tiếng anh", "edtech" } },
    { id = "home",        en = "Home and living",      vi = "Nhà cửa, gia dụng", aliases = { "gia dụng", "nội thất", "home & living", "đồ gia dụng" } },
    { id = "travel",      en = "Travel",               vi = "Du lịch",          aliases = { "khách sạn", "tourism", "hotel" } },
    { id = "sport",       en = "Sport and fitness",    vi = "Thể thao",         aliases = { "gym", "fitness", "thể hình" } },
    { id = "gaming",      en = "Games",                vi = "Trò chơi",         aliases = { "game", "games", "esports" } },
    { id = "business",    en = "Business services",    vi = "Dịch vụ doanh nghiệp", aliases = { "doanh nghiệp", "erp", "saas", "b2b services" } },
    { id = "other",       en = "Something else",       vi = "Ngành khác",       aliases = { "khác" } },
  },
  ask = { en = "Which niche is the product in?", vi = "Sản phẩm thuộc ngành hàng nào?" },
}

field "audience" {
  type = "integer", role = "audience", required = true, unit = "people", range = { 100, 120000000 },
  title = { en = "Audience", vi = "Tệp khách hàng" },
  aliases = { "target audience", "audience size", "đối tượng", "đối tượng mục tiêu", "quy mô tệp", "số người mục tiêu", "tệp mục tiêu", "công chúng mục tiêu" },
  ask = { en = "How many people should this campaign speak to?", vi = "Chiến dịch nhắm tới khoảng bao nhiêu người?" },
}

field "ages" {
  type = "text",
  title = { en = "Ages", vi = "Độ tuổi" },
  aliases = { "age", "age range", "tuổi", "nhóm tuổi" },
}

field "gender" {
  type = "choice",
  title = { en = "Gender", vi = "Giới tính" },
  aliases = { "sex" },
  values = {
    { id = "all",   en = "All",   vi = "Tất cả", aliases = { "nam và nữ", "cả nam và nữ", "nam nữ", "cả hai", "both" } },
    { id = "women", en = "Women", vi = "Nữ",     aliases = { "phụ nữ", "female" } },
    { id = "men",   en = "Men",   vi = "Nam",    aliases = { "nam giới", "male" } },
  },
}

field "cities" {
  type = "texts",
  title = { en = "Cities", vi = "Thành phố" },
  aliases = { "city", "location", "khu vực", "địa phương", "tỉnh thành", "địa bàn" },
  ask = { en = "Is the campaign local? If so, in which cities?", vi = "Chiến dịch có giới hạn ở thành phố nào không?" },
}

field "on_target" {
  type = "percent", role = "on_target", range = { 0.01, 1 },
  title = { en = "On target", vi = "Đúng tệp" },
  aliases = { "on-target rate", "tỷ lệ đúng tệp", "audience match" },
  ask = {
    en = "Of a creator's viewers, which part belongs to the audience? Creators can show it in their statistics.",
    vi = "Trong số người xem của một KOL, bao nhiêu phần trăm là đúng tệp? KOL có thể gửi số liệu này.",
  },
}

-- How many times as many followers creators share as chance gives: 1 is chance, 0 nobody, 2 twice as many. Nobody has
-- published it by niche, so without the client's number (or range, 1..2) planning takes chance and says so.
field "overlap" {
  type = "number", role = "overlap", range = { 0, 100 },
  title = { en = "Audience overlap against chance", vi = "Mức trùng tệp so với ngẫu nhiên" },
  aliases = { "overlap", "audience overlap", "trùng tệp", "mức trùng tệp", "duplication" },
}

field "platforms" {
  type = "set", role = "platforms",
  title = { en = "Platforms", vi = "Nền tảng" },
  aliases = { "platform", "kênh", "channels", "mạng xã hội", "social networks" },
  values = {
    { id = "tiktok",    en = "TikTok",    vi = "TikTok",    aliases = { "tik tok", "tiktok shop" } },
    { id = "facebook",  en = "Facebook",  vi = "Facebook",  aliases = { "fb", "meta" } },
    { id = "youtube",   en = "YouTube",   vi = "YouTube",   aliases = { "yt", "you tube" } },
    { id = "instagram", en = "Instagram", vi = "Instagram", aliases = { "ig", "insta" } },
    { id = "zalo",      en = "Zalo",      vi = "Zalo",      aliases = { "zalo oa", "zalo video" } },
  },
  ask = { en = "On which platforms does the audience spend its time?", vi = "Khách hàng mục tiêu có mặt trên nền tảng nào?" },
}

field "formats" {
  type = "set", role = "formats",
  title = { en = "Formats", vi = "Hình thức nội dung" },
  aliases = { "format", "deliverables", "hạng mục", "loại nội dung", "định dạng" },
  values = {
    { id = "post",       en = "Post",       vi = "Bài đăng",   aliases = { "bài viết", "photo", "ảnh" } },
    { id = "video",      en = "Video",      vi = "Video",      aliases = { "clip", "reels", "short", "video ngắn" } },
    { id = "story",      en = "Story",      vi = "Story",      aliases = { "tin 24h", "stories" } },
    { id = "livestream", en = "Livestream", vi = "Livestream", aliases = { "live", "phát trực tiếp", "phiên live" } },
    { id = "review",     en = "Review",     vi = "Bài đánh giá", aliases = { "đánh giá", "review chi tiết" } },
    { id = "seeding",    en = "Seeding",    vi = "Seeding",    aliases = { "gieo mầm thảo luận" } },
  },
  ask = { en = "Which kinds of content are wanted?", vi = "Khách muốn hình thức nội dung nào?" },
}

field "weeks" {
  type = "integer", role = "weeks", unit = "weeks", range = { 1, 520 },
  title = { en = "Weeks", vi = "Số tuần" },
  aliases = { "duration", "thời gian", "thời lượng", "tuần", "campaign length" },
  ask = { en = "How many weeks from the go-ahead to the last post?", vi = "Từ lúc duyệt đến bài đăng cuối cùng có bao nhiêu tuần?" },
}

field "launch_date" {
  type = "date", role = "launch_date",
  title = { en = "Launch date", vi = "Ngày ra mắt" },
  aliases = { "start date", "go-live", "ngày bắt đầu", "ngày lên sóng", "ngày chạy" },
  ask = { en = "On which day should the first post appear?", vi = "Bài đầu tiên cần lên sóng vào ngày nào?" },
}

field "stage" {
  type = "choice",
  title = { en = "Stage", vi = "Giai đoạn" },
  aliases = { "campaign stage", "giai đoạn sản phẩm" },
  values = {
    { id = "launch",  en = "Launch",  vi = "Ra mắt", aliases = { "tung sản phẩm", "new product", "mở bán" } },
    { id = "sustain", en = "Sustain", vi = "Duy trì", aliases = { "always-on", "always on", "thường xuyên", "dài hạn" } },
  },
  ask = { en = "Is this a launch, or does it keep something going?", vi = "Đây là chiến dịch ra mắt hay duy trì?" },
}

field "season" {
  type = "choice", role = "season",
  title = { en = "Season", vi = "Mùa vụ" },
  aliases = { "mùa", "dịp", "occasion" },
  values = {
    { id = "normal",   en = "No special season", vi = "Ngày thường", aliases = { "thường", "bình thường" } },
    { id = "tet",      en = "Before and at Tết", vi = "Tết", aliases = { "pre-tet", "pre-tết", "trước tết", "cận tết", "tết nguyên đán", "lunar new year" } },
    { id = "sale_day", en = "Big sale day",      vi = "Ngày sale lớn", aliases = { "11.11", "12.12", "mega sale", "black friday" } },
    { id = "school",   en = "Back to school",    vi = "Mùa tựu trường", aliases = { "tựu trường", "back to school" } },
    { id = "summer",   en = "Summer",            vi = "Mùa hè", aliases = { "hè" } },
  },
}
