return plugin {
  name    = "client-mail",
  version = "1.0.0",
  api     = 1,
  title   = { en = "Briefs from e-mails", vi = "Đọc brief từ e-mail" },
  description = {
    en = "Reads a client's plain-text e-mail: lines such as \"Ngân sách: khoảng 300 triệu\" become a brief, the rest becomes its notes.",
    vi = "Đọc e-mail dạng chữ của khách: các dòng như “Ngân sách: khoảng 300 triệu” thành brief, phần còn lại thành ghi chú.",
  },
  config = {
    keep_notes = {
      type = "flag", default = true,
      title = { en = "Keep the rest as notes", vi = "Giữ phần còn lại làm ghi chú" },
      description = { en = "Sentences that are no field become the brief's notes.", vi = "Câu không phải trường nào sẽ thành ghi chú của brief." },
    },
  },
}
