/// What a handbook says besides its rules, in both languages; `{0}`… are holes.
package enum HandbookLabel: String, Sendable, Hashable, CaseIterable {
  case contents, skip, size, priorities, allRules, vocabulary, fields, tiersOf, tactics, risks, playbooks
  case name, meaning, values, alsoWritten, whenSilent, needed, takenAs, from, upTo, followers, advice, phases

  /// The words in English.
  var english: String {
    switch self {
    case .contents: "Contents"
    case .skip: "Skip to the rules"
    case .size: "Rules: {0}. Decision tables: {1}. Files: {2}."
    case .priorities: "Of rules that speak on the same thing the one with the higher priority is heard first."
    case .allRules: "All rules by title"
    case .vocabulary: "Vocabulary"
    case .fields: "Fields of a brief"
    case .tiersOf: "Tiers: {0}"
    case .tactics: "Tactics"
    case .risks: "Risks"
    case .playbooks: "Templates of phases"
    case .name: "Name"
    case .meaning: "Meaning"
    case .values: "Values"
    case .alsoWritten: "A brief may also write"
    case .whenSilent: "When the brief is silent"
    case .needed: "the brief must say it"
    case .takenAs: "taken as {0}"
    case .from: "from {0}"
    case .upTo: "{0} to {1}"
    case .followers: "Followers"
    case .advice: "Advice"
    case .phases: "Phases and their share of the weeks"
    }
  }

  /// The words in Vietnamese.
  var vietnamese: String {
    switch self {
    case .contents: "Mục lục"
    case .skip: "Đến phần quy tắc"
    case .size: "Số quy tắc: {0}. Số bảng quyết định: {1}. Số tệp: {2}."
    case .priorities: "Khi nhiều quy tắc cùng nói về một điều, quy tắc có ưu tiên cao hơn được xét trước."
    case .allRules: "Mọi quy tắc theo tên"
    case .vocabulary: "Từ vựng"
    case .fields: "Các trường của brief"
    case .tiersOf: "Các hạng: {0}"
    case .tactics: "Chiến thuật"
    case .risks: "Rủi ro"
    case .playbooks: "Khung giai đoạn"
    case .name: "Tên"
    case .meaning: "Ý nghĩa"
    case .values: "Giá trị"
    case .alsoWritten: "Trong brief còn có thể viết"
    case .whenSilent: "Khi brief không nói"
    case .needed: "brief phải cho biết"
    case .takenAs: "coi là {0}"
    case .from: "từ {0}"
    case .upTo: "{0} đến {1}"
    case .followers: "Người theo dõi"
    case .advice: "Lời khuyên"
    case .phases: "Các giai đoạn và phần thời gian"
    }
  }
}

extension Catalogue {
  /// A label of a handbook, its holes filled.
  func handbook(_ label: HandbookLabel, _ arguments: String...) -> String {
    filled(label.english, label.vietnamese, arguments)
  }
}
