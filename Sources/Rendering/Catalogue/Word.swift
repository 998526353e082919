/// Our own words that findings pass as arguments (`{0:word}`): types of values, things a document may hold, kinds of
/// declarations. The raw value is what the argument says.
package enum Word: String, Sendable, Hashable, CaseIterable {
  case number, integer, money, percent, amount, choice, set, flag, text, texts, date, records
  case mapping, list, sequence, scalar, null, nothing, string, boolean, table, function, expression, condition, userdata
  case `nil`
  case rule, field, tier, tiers, tactic, risk, playbook, platform, format, niche, season, goal, goals, phase, line,
    option
  case tierScheme = "tier_scheme"
  case rateCard = "rate_card"
  case fieldGroup = "field_group"
  case title, reason, source, when, effect, weights

  /// The word in English, with its article where a sentence needs one.
  var english: String {
    switch self {
    case .number: "a number"
    case .integer: "a whole number"
    case .money: "an amount of money"
    case .percent: "a percentage"
    case .amount: "money or a share of the budget"
    case .choice: "one of its values"
    case .set: "a list of its values"
    case .flag, .boolean: "yes or no"
    case .text, .string: "text"
    case .texts: "a list of texts"
    case .date: "a date"
    case .records: "a list of records"
    case .mapping: "a mapping"
    case .list, .sequence: "a list"
    case .scalar: "a single value"
    case .null, .nil, .nothing: "nothing"
    case .table: "a table"
    case .function: "a function"
    case .expression: "an expression"
    case .condition: "a condition"
    case .userdata: "an object"
    case .tiers, .tierScheme: "tier scheme"
    case .rateCard: "rate card"
    case .fieldGroup: "field group"
    case .when: "condition (when)"
    default: rawValue
    }
  }

  /// The word in Vietnamese.
  var vietnamese: String {
    switch self {
    case .number: "số"
    case .integer: "số nguyên"
    case .money: "số tiền"
    case .percent: "tỷ lệ phần trăm"
    case .amount: "số tiền hoặc phần trăm ngân sách"
    case .choice: "một trong các giá trị đã khai báo"
    case .set: "danh sách giá trị đã khai báo"
    case .flag, .boolean: "có hoặc không"
    case .text, .string: "chữ"
    case .texts: "danh sách chữ"
    case .date: "ngày"
    case .records: "danh sách bản ghi"
    case .mapping: "nhóm trường"
    case .list, .sequence: "danh sách"
    case .scalar: "một giá trị đơn"
    case .null, .nil, .nothing: "giá trị trống"
    case .table: "bảng Lua"
    case .function: "hàm"
    case .expression: "biểu thức"
    case .condition: "điều kiện"
    case .userdata: "đối tượng"
    case .rule: "quy tắc"
    case .field: "trường"
    case .tier: "hạng"
    case .tiers, .tierScheme: "cách phân hạng"
    case .tactic: "chiến thuật"
    case .risk: "rủi ro"
    case .playbook: "khung giai đoạn"
    case .platform: "nền tảng"
    case .format: "định dạng nội dung"
    case .niche: "ngành hàng"
    case .season: "mùa vụ"
    case .goal, .goals: "mục tiêu"
    case .phase: "giai đoạn"
    case .line: "dòng ngân sách"
    case .option: "giá trị"
    case .rateCard: "bảng giá"
    case .fieldGroup: "nhóm trường"
    case .title: "tiêu đề"
    case .reason: "lý do"
    case .source: "nguồn"
    case .when: "điều kiện (when)"
    case .effect: "tác động"
    case .weights: "trọng số"
    }
  }
}
