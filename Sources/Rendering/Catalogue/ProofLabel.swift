/// What `kolmix rules prove` says, in both languages; `{0}`… are holes.
package enum ProofLabel: String, Sendable, Hashable, CaseIterable {
  case more, less, lowers, raises, neverBoth, atLeast, atMost, implies, when, rule, tactic, risk, playbook
  case points, share, target, count, fact
  case holds, byRegions, byIndependence, byDefinition, byTable
  case refuted, before, after, brief, result, rules, books, booksNothing, difference, file
  case open, functions, allocation, settled, noBrief, tooMany, tried
  case forms, formMonotone, formNeverBoth, formAlways, formImplies

  /// The words in English.
  var english: String {
    switch self {
    case .more: "more {0} never {1} {2}"
    case .less: "less {0} never {1} {2}"
    case .lowers: "lowers"
    case .raises: "raises"
    case .neverBoth: "never both {0} and {1}"
    case .atLeast: "{0} is always at least {1}"
    case .atMost: "{0} is always at most {1}"
    case .implies: "{0} implies {1}"
    case .when: "{0} when {1}"
    case .rule: "rule “{0}”"
    case .tactic: "tactic “{0}”"
    case .risk: "risk “{0}”"
    case .playbook: "playbook “{0}”"
    case .points: "the points of {0}"
    case .share: "the share of {0}"
    case .target: "the target share of {0}"
    case .count: "the number of {0} creators"
    case .fact: "{0}"
    case .holds: "Holds for every brief."
    case .byRegions: "Every way for it to fail was followed ({0}): no brief can take any of them."
    case .byIndependence:
      "The result does not depend on the field: no rule and no reckoning leads from one to the other."
    case .byDefinition: "It cannot be otherwise: it is so by what the words mean."
    case .byTable: "They are rows of one table, of which only one is taken."
    case .refuted: "Does not hold."
    case .before: "Before"
    case .after: "After"
    case .brief: "Brief"
    case .result: "{0}: {1}"
    case .rules: "Rules: {0}"
    case .books: "Books: {0}"
    case .booksNothing: "Books nothing: {0}"
    case .difference: "What changes"
    case .file: "written to {0}"
    case .open: "Not decided."
    case .functions: "Rules with Lua functions have a say: {0}."
    case .allocation:
      "It is about whole creators and money, which a search settles brief by brief; that can be tried, not followed."
    case .settled: "It is about what rates, money or the mix make of a brief; that can be tried, not followed."
    case .noBrief: "The conditions of the rules do not rule it out, but no brief was found for which it fails."
    case .tooMany: "There were too many cases to follow all of them."
    case .tried: "No counterexample among {0} briefs tried."
    case .forms: "The forms of a statement:"
    case .formMonotone: "more budget never lowers macro points"
    case .formNeverBoth: "never both tactic one-revision and playbook big-push"
    case .formAlways: "micro share is always at least 20% when budget below 100tr"
    case .formImplies: "rule no-new-macro-under-four-weeks only when weeks below 4"
    }
  }

  /// The words in Vietnamese.
  var vietnamese: String {
    switch self {
    case .more: "thêm {0} không bao giờ {1} {2}"
    case .less: "bớt {0} không bao giờ {1} {2}"
    case .lowers: "làm giảm"
    case .raises: "làm tăng"
    case .neverBoth: "không bao giờ có cả {0} và {1}"
    case .atLeast: "{0} luôn ít nhất {1}"
    case .atMost: "{0} luôn nhiều nhất {1}"
    case .implies: "{0} kéo theo {1}"
    case .when: "{0} khi {1}"
    case .rule: "quy tắc “{0}”"
    case .tactic: "chiến thuật “{0}”"
    case .risk: "rủi ro “{0}”"
    case .playbook: "khung “{0}”"
    case .points: "điểm của {0}"
    case .share: "tỷ trọng {0}"
    case .target: "tỷ trọng mục tiêu của {0}"
    case .count: "số creator {0}"
    case .fact: "{0}"
    case .holds: "Đúng với mọi brief."
    case .byRegions: "Đã xét hết các khả năng khiến nó sai ({0}): không brief nào rơi vào đó."
    case .byIndependence: "Kết quả không phụ thuộc trường này: không quy tắc hay phép tính nào nối hai bên."
    case .byDefinition: "Không thể khác: theo đúng nghĩa của từ."
    case .byTable: "Đó là các dòng của một bảng chỉ chọn một dòng."
    case .refuted: "Không đúng."
    case .before: "Trước"
    case .after: "Sau"
    case .brief: "Brief"
    case .result: "{0}: {1}"
    case .rules: "Quy tắc: {0}"
    case .books: "Đặt: {0}"
    case .booksNothing: "Không đặt gì: {0}"
    case .difference: "Thay đổi"
    case .file: "đã ghi vào {0}"
    case .open: "Chưa xác định."
    case .functions: "Có quy tắc dùng hàm Lua tham gia: {0}."
    case .allocation:
      "Câu này nói về số creator nguyên và tiền, được tìm riêng cho từng brief; chỉ thử được, không suy ra được."
    case .settled: "Câu này nói về điều mà bảng giá, tiền hoặc cơ cấu quyết định; chỉ thử được, không suy ra được."
    case .noBrief: "Điều kiện của các quy tắc không loại trừ, nhưng không tìm được brief nào khiến nó sai."
    case .tooMany: "Có quá nhiều trường hợp để xét hết."
    case .tried: "Không có phản ví dụ trong {0} brief đã thử."
    case .forms: "Các dạng câu:"
    case .formMonotone: "thêm ngân sách không bao giờ làm giảm điểm macro"
    case .formNeverBoth: "không bao giờ có cả chiến thuật one-revision và khung big-push"
    case .formAlways: "tỷ trọng micro luôn ít nhất 20% khi ngân sách dưới 100tr"
    case .formImplies: "quy tắc no-new-macro-under-four-weeks chỉ khi số tuần dưới 4"
    }
  }
}

extension Catalogue {
  /// A label of proofs, its holes filled.
  package func proof(_ label: ProofLabel, _ arguments: String...) -> String {
    filled(label.english, label.vietnamese, arguments)
  }

  /// The forms of a statement, an example each, below a heading.
  package var statementForms: String {
    let forms: [ProofLabel] = [.formMonotone, .formNeverBoth, .formAlways, .formImplies]
    return ([proof(.forms)] + forms.map { "  • \(proof($0))" }).joined(separator: "\n") + "\n"
  }
}
