-- Fields 2 of 4: money — the budget, what is set aside, what the other lines cost, how fees and tax are counted.
--
-- A line a client gives is kept as given. A line he leaves out is set by a rule of lines.lua and listed as an assumption.

field "budget" {
  type = "money", role = "budget", required = true, unit = "VND", range = { 1, 1000000000000000 },
  title = { en = "Budget", vi = "Ngân sách" },
  aliases = { "total budget", "tổng ngân sách", "kinh phí", "chi phí dự kiến", "spend" },
  ask = { en = "What is the whole budget, in đồng?", vi = "Tổng ngân sách là bao nhiêu?" },
}

field "currency" {
  type = "choice", role = "currency", default = "VND",
  title = { en = "Currency", vi = "Đơn vị tiền" },
  aliases = { "tiền tệ", "loại tiền" },
  values = {
    { id = "VND", en = "Vietnamese đồng", vi = "Việt Nam đồng", aliases = { "đồng", "vnđ" } },
    { id = "USD", en = "US dollar",       vi = "Đô la Mỹ",      aliases = { "dollar", "đô" } },
  },
}

field "reserve" {
  type = "amount", role = "reserve",
  title = { en = "Reserve", vi = "Dự phòng" },
  aliases = { "contingency", "ngân sách dự phòng", "khoản dự phòng" },
}

field_group "line" {
  title   = { en = "Budget lines", vi = "Hạng mục chi phí" },
  aliases = { "lines", "hạng mục chi phí", "các khoản chi", "budget lines" },
}

field "line.production" {
  type = "amount",
  title = { en = "Production", vi = "Sản xuất" },
  aliases = { "production", "sản xuất nội dung", "quay dựng", "tvc" },
}

field "line.boost" {
  type = "amount",
  title = { en = "Boost", vi = "Ngân sách chạy quảng cáo" },
  aliases = { "boost", "ads", "chạy quảng cáo", "quảng cáo", "paid amplification", "media" },
}

field "line.rights" {
  type = "amount",
  title = { en = "Rights", vi = "Quyền sử dụng hình ảnh" },
  aliases = { "rights", "usage rights", "quyền hình ảnh", "bản quyền" },
}

field "line.product" {
  type = "amount",
  title = { en = "Product and samples", vi = "Sản phẩm, hàng mẫu" },
  aliases = { "samples", "gifts", "hàng mẫu", "quà tặng", "mẫu thử" },
}

field "line.commission" {
  type = "amount",
  title = { en = "Commission", vi = "Hoa hồng" },
  aliases = { "commission", "affiliate", "tiếp thị liên kết", "chiết khấu bán hàng" },
}

field "line.agency_fee" {
  type = "amount",
  title = { en = "Agency fee", vi = "Phí agency" },
  aliases = { "agency fee", "agency", "phí quản lý", "phí dịch vụ", "management fee" },
}

field "line.tax" {
  type = "amount",
  title = { en = "VAT and income tax", vi = "Thuế GTGT và TNCN" },
  aliases = { "tax", "vat", "thuế", "thuế gtgt", "thuế tncn" },
}

field "vat_included" {
  type = "flag", role = "vat_included",
  title = { en = "Budget includes VAT", vi = "Ngân sách đã gồm VAT" },
  aliases = { "vat included", "đã gồm vat", "đã bao gồm vat", "gồm thuế" },
  ask = { en = "Does the budget include VAT?", vi = "Ngân sách này đã gồm VAT chưa?" },
}

field "vat_rate" {
  type = "percent", role = "vat_rate", range = { 0, 0.3 }, default = "10%",
  title = { en = "VAT rate", vi = "Thuế suất VAT" },
  aliases = { "thuế suất", "thuế suất gtgt" },
}

field "fee_basis" {
  type = "choice", role = "fee_basis",
  title = { en = "Fees are quoted", vi = "Phí booking tính theo" },
  aliases = { "fee basis", "cách tính phí", "phí net hay gross" },
  values = {
    { id = "net",   en = "Net (what the creator keeps)",       vi = "Net (KOL thực nhận)",    aliases = { "thực nhận" } },
    { id = "gross", en = "Gross (income tax and VAT inside)",  vi = "Gross (đã gồm các loại thuế)", aliases = { "trước thuế", "đã gồm thuế" } },
  },
  ask = { en = "Are the creators' fees quoted net or gross of tax?", vi = "Phí booking tính theo net hay gross?" },
}

-- The agency's part of what it books. Inside the budget unless the brief says otherwise; a line of its own wins over it.
field "agency_rate" {
  type = "percent", role = "agency_rate", range = { 0, 0.5 },
  title = { en = "Agency fee, of what it books", vi = "Phí agency tính trên khoản booking" },
  aliases = { "agency fee rate", "agency commission", "tỷ lệ phí agency", "phần trăm phí agency", "% phí agency" },
}

field "agency_included" {
  type = "flag", role = "agency_included",
  title = { en = "Budget includes the agency fee", vi = "Ngân sách đã gồm phí agency" },
  aliases = { "agency fee included", "đã gồm phí agency", "đã bao gồm phí agency" },
}

field "order_value" {
  type = "money", role = "order_value", unit = "VND", range = { 0, 1000000000000 },
  title = { en = "Order value", vi = "Giá trị đơn hàng" },
  aliases = { "average order value", "aov", "giá trị đơn hàng trung bình", "giá bán", "price" },
  ask = { en = "What is an average order worth?", vi = "Giá trị trung bình một đơn hàng là bao nhiêu?" },
}

field "margin" {
  type = "percent", role = "margin", range = { 0, 1 },
  title = { en = "Margin", vi = "Biên lợi nhuận" },
  aliases = { "gross margin", "lãi gộp", "biên lãi", "lợi nhuận gộp" },
  ask = { en = "Which part of an order is gross margin?", vi = "Biên lợi nhuận gộp của một đơn là bao nhiêu phần trăm?" },
}

-- One number, or the client's own range: 1%..3% is read as "nine times in ten at least 1 %, once in ten at least 3 %".
field "conversion_rate" {
  type = "percent", role = "conversion_rate", range = { 0, 1 },
  title = { en = "Conversion rate", vi = "Tỷ lệ chuyển đổi" },
  aliases = { "cvr", "cr", "tỷ lệ ra đơn", "tỉ lệ chuyển đổi" },
  ask = {
    en = "Of a hundred people who click, how many buy? Nobody can know this but you.",
    vi = "Cứ một trăm người nhấp vào thì bao nhiêu người mua? Con số này chỉ khách hàng mới có.",
  },
}

field "primary_kpi" {
  type = "choice",
  title = { en = "Primary KPI", vi = "KPI chính" },
  aliases = { "kpi", "main kpi", "chỉ số chính", "kpi quan trọng nhất" },
  values = {
    { id = "reach",      en = "People reached", vi = "Số người tiếp cận (reach)", aliases = { "tiếp cận", "số người tiếp cận" } },
    { id = "views",      en = "Views",          vi = "Lượt xem",       aliases = { "view", "impressions", "lượt hiển thị" } },
    { id = "engagement", en = "Engagements",    vi = "Lượt tương tác", aliases = { "tương tác", "engagements", "er" } },
    { id = "clicks",     en = "Clicks",         vi = "Lượt nhấp",      aliases = { "click", "traffic", "truy cập" } },
    { id = "sales",      en = "Orders",         vi = "Đơn hàng",       aliases = { "đơn", "doanh số", "orders", "conversions" } },
    { id = "leads",      en = "Leads",          vi = "Khách để lại thông tin", aliases = { "lead", "đăng ký", "sign-ups" } },
    { id = "installs",   en = "Installs",       vi = "Lượt cài đặt",   aliases = { "cài đặt", "tải app", "downloads" } },
    { id = "members",    en = "New members",    vi = "Thành viên mới", aliases = { "thành viên", "joins" } },
  },
  ask = { en = "If only one number counts at the end, which one?", vi = "Nếu cuối cùng chỉ nhìn một con số, đó là con số nào?" },
}

field "kpi_target" {
  type = "number", range = { 0, 1000000000000 },
  title = { en = "KPI target", vi = "Mục tiêu KPI" },
  aliases = { "target", "chỉ tiêu", "con số mục tiêu" },
}
