/// Units of fields and currencies as words.
extension Catalogue {
  /// A unit after a number: `people` → `người`; an unknown unit stands for itself.
  func unit(_ id: String, isOne: Bool) -> String {
    switch (id, language) {
    case ("people", .vi), ("person", .vi): "người"
    case ("weeks", .vi), ("week", .vi): "tuần"
    case ("days", .vi), ("day", .vi): "ngày"
    case ("months", .vi), ("month", .vi): "tháng"
    case ("posts", .vi), ("post", .vi): "bài"
    case ("creators", .vi), ("creator", .vi): "người"
    case ("creators per week", .vi), ("creators/week", .vi): "người mỗi tuần"
    case ("members", .vi), ("member", .vi): "thành viên"
    case ("times", .vi): "lần"
    case ("people", .en): isOne ? "person" : id
    case ("weeks", .en), ("days", .en), ("months", .en), ("posts", .en), ("creators", .en), ("members", .en):
      isOne ? String(id.dropLast()) : id
    case ("VND", _): "₫"
    default: id
    }
  }

  /// A million units of a currency: `a million đồng`.
  package func million(_ currency: String) -> String {
    currency == "VND" ? self(.millionDong) : self(.millionUnits, currency)
  }
}
