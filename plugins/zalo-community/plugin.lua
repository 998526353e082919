return plugin {
  name    = "zalo-community",
  version = "1.0.0",
  api     = 1,
  title   = { en = "Zalo community", vi = "Cộng đồng Zalo" },
  description = {
    en = "What a Zalo community needs: how many groups and moderators the expected members take, and whether there is room for them.",
    vi = "Cộng đồng Zalo cần gì: cần bao nhiêu nhóm và người quản trị cho số thành viên dự kiến, và có đủ chỗ hay không.",
  },
  config = {
    group_size = {
      type = "integer", default = 1000, range = { 10, 1000 },
      title = { en = "Group size", vi = "Cỡ nhóm" },
      description = { en = "Members one community holds; Zalo allows 1,000.", vi = "Số thành viên một cộng đồng chứa được; Zalo cho tối đa 1.000." },
    },
    members_per_moderator = {
      type = "integer", default = 400, range = { 10, 1000 },
      title = { en = "Members per moderator", vi = "Số thành viên mỗi quản trị viên" },
      description = { en = "How many members one person can answer every day.", vi = "Một người trả lời được bao nhiêu thành viên mỗi ngày." },
    },
    stay = {
      type = "percent", default = "70%", range = { 0.05, 1 },
      title = { en = "Part that stays", vi = "Tỷ lệ ở lại" },
      description = { en = "Members still there after a month (our assumption).", vi = "Thành viên còn lại sau một tháng (giả định của chúng tôi)." },
    },
  },
}
