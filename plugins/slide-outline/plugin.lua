return plugin {
  name    = "slide-outline",
  version = "1.0.0",
  api     = 1,
  title   = { en = "Talking points for a pitch", vi = "Dàn ý thuyết trình" },
  description = {
    en = "An output format: the slides of a pitch as an outline, one point a line, ready to be talked to.",
    vi = "Một định dạng xuất: dàn ý các trang thuyết trình, mỗi dòng một ý, sẵn để trình bày.",
  },
  config = {
    language = {
      type = "choice", values = { "vi", "en" }, default = "vi",
      title = { en = "Language", vi = "Ngôn ngữ" },
      description = { en = "The language of the slides.", vi = "Ngôn ngữ của các trang." },
    },
    reasons = {
      type = "integer", default = 4, range = { 1, 20 },
      title = { en = "Reasons", vi = "Số lý do" },
      description = { en = "How many reasons to tell.", vi = "Số lý do muốn nêu." },
    },
  },
}
