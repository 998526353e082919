/// The words quantities are written with in Vietnamese and English, folded.
enum UnitWords {
  /// The power of ten a word multiplies with; nil when it is no such word. `M` is a million, as on rate cards.
  static func power(_ word: String) -> Int? {
    switch word {
    case "nghin", "ngan", "k", "thousand", "thousands": 3
    case "tr", "trd", "trieu", "m", "mil", "mio", "mn", "million", "millions": 6
    case "ty", "ti", "b", "bn", "bil", "billion", "billions": 9
    default: nil
    }
  }

  /// The ISO code a currency word or sign stands for; nil when it is none.
  static func currency(_ word: String) -> String? {
    switch word {
    case "₫", "d", "dong", "vnd", "vn₫": "VND"
    case "$", "usd", "dollar", "dollars", "do": "USD"
    case "€", "eur", "euro", "euros": "EUR"
    case "£", "gbp": "GBP"
    case "¥", "jpy", "yen": "JPY"
    case "cny", "rmb", "te": "CNY"
    case "฿", "thb", "baht": "THB"
    case "sgd": "SGD"
    case "krw", "₩", "won": "KRW"
    default: nil
    }
  }

  /// The kind of thing a unit counts, the same word for all its spellings: `weeks` for `tuần`; nil when unknown.
  static func kind(_ phrase: String) -> String? {
    for (kind, words) in kinds where words.contains(phrase) { return kind }
    return nil
  }

  private static let kinds: [(String, [String])] = [
    ("weeks", ["tuan", "week", "weeks", "wk", "wks", "w"]),
    ("months", ["thang", "month", "months"]),
    ("days", ["ngay", "day", "days"]),
    ("years", ["nam", "year", "years"]),
    ("hours", ["gio", "hour", "hours", "h"]),
    (
      "people",
      [
        "nguoi", "people", "person", "persons", "user", "users", "nguoi dung", "nguoi theo doi", "follower",
        "followers", "fan", "fans", "khach", "khach hang", "customer", "customers", "thanh vien", "member", "members",
        "nguoi xem", "luot", "view", "views", "luot xem",
      ]
    ),
    ("posts", ["bai", "bai dang", "bai viet", "post", "posts", "video", "videos", "clip", "clips"]),
    ("creators", ["creator", "creators", "kol", "kols", "koc", "kocs", "influencer", "influencers", "nha sang tao"]),
  ]
}
