return plugin {
  name    = "tet-season",
  version = "1.0.0",
  api     = 1,
  title   = { en = "Tết by the lunar calendar", vi = "Mùa Tết theo âm lịch" },
  description = {
    en = "Knows the day of Tết each year and what the weeks around it do to fees and attention, from a brief's launch date.",
    vi = "Biết ngày mùng Một Tết từng năm và ảnh hưởng của các tuần quanh Tết tới phí và mức chú ý, dựa trên ngày ra mắt trong brief.",
  },
  data = { days = "data/tet-days.csv", weeks = "data/weeks.csv" },
  config = {
    strength = {
      type = "percent", default = "100%", range = { 0, 2 },
      title = { en = "Strength", vi = "Độ mạnh" },
      description = {
        en = "How much of the rise in the data file to apply: 0 none, 100% as it stands.",
        vi = "Áp dụng bao nhiêu phần mức tăng trong tệp dữ liệu: 0 là không, 100% là nguyên vẹn.",
      },
    },
  },
}
