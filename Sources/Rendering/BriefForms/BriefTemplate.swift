import CampaignModel

/// An empty form for briefs of a pack: what to fill in, by the names people use, with what each may be.
package struct BriefTemplate {
  /// A column of a table, or an entry of a file.
  package struct Entry: Sendable, Hashable {
    /// The heading: the field's title.
    package let heading: String
    /// What the brief calls it when it stands in a group: `awareness`.
    package let key: String
    /// The group it stands in.
    package let group: FieldGroup?
    /// The field; nil for the brief's name.
    package let field: FieldSchema?
    /// Whether a brief without it cannot be understood.
    package let isRequired: Bool
  }

  /// The entries, what is required first.
  package let entries: [Entry]
  private let language: Language

  /// What most briefs say, besides what is required.
  private static let usual: Set<FieldRole> = [
    .client, .campaign, .budget, .audience, .platforms, .weeks, .niche, .season, .launchDate, .goal, .regulated,
  ]

  /// A form for a pack's briefs, with all fields or the usual ones.
  package init(_ schema: BriefSchema, language: Language, isWhole: Bool) {
    self.language = language
    let goals = schema.groups.filter { group in
      schema.fields.contains { $0.role == .goal && $0.id.hasPrefix(group.id + ".") }
    }
    var entries = [
      Entry(heading: language == .vi ? "Mã" : "ID", key: "id", group: nil, field: nil, isRequired: false)
    ]
    for field in schema.fields {
      let group = schema.groups.first { field.id.hasPrefix($0.id + ".") }
      let isGoal = field.role == .goal && group.map(goals.contains) == true
      let isUsual = field.required || field.role.map(Self.usual.contains) == true
      guard isWhole && field.type != .records || isUsual else { continue }
      entries.append(
        Entry(
          heading: field.title.shown(in: language, else: field.id),
          key: group.map { String(field.id.dropFirst($0.id.count + 1)) } ?? field.id, group: group, field: field,
          isRequired: field.required || isGoal))
    }
    self.entries =
      entries.filter { $0.field == nil } + entries.filter { $0.field != nil && $0.isRequired }
      + entries.filter { $0.field != nil && !$0.isRequired }
  }

  /// A table with the headings only, as spreadsheets read it.
  package func csv() -> [UInt8] {
    CSVText.mark + Array(CSVText.line(entries.map { CSVText.cell($0.heading) }).utf8)
  }

  /// A file to fill in: every entry with what it may be; what need not be said stands as a remark.
  package func yaml() -> String {
    let head =
      language == .vi
      ? "# Brief: điền các dòng cần thiết; bỏ dấu # ở đầu dòng để dùng thêm một trường.\n"
      : "# Brief: fill in what is needed; take the # off a line to use its field.\n"
    var text = head
    var open: String?
    for entry in entries where entry.field != nil {
      let group = entry.group?.id
      if group != open {
        if let named = entry.group {
          text += "\n\(entry.isRequired ? "" : "# ")\(named.aliases.first ?? named.id):\n"
        }
        open = group
      }
      text += lines(entry)
    }
    return text
  }

  /// What a field may be, on a line.
  package func remark(_ entry: Entry) -> String {
    guard let field = entry.field else {
      return language == .vi ? "Tên ngắn của brief, để tìm lại trong kết quả." : "A short name to find the answer by."
    }
    var parts = [field.question.shown(in: language)]
    if !field.values.isEmpty {
      parts.append(field.values.map { $0.title.shown(in: language, else: $0.id) }.joined(separator: " | "))
    } else {
      parts.append(example(field))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func lines(_ entry: Entry) -> String {
    guard let field = entry.field else { return "" }
    let indent = entry.group == nil ? "" : "  "
    let mark = entry.isRequired ? "" : "# "
    let remark = remark(entry)
    let title = entry.group == nil || entry.key != entry.heading ? "\(entry.heading)." : ""
    let told = [title, remark].filter { !$0.isEmpty }.joined(separator: " ")
    // Only the proportions of weights count: 0 is nothing.
    return "\(indent)# \(told)\n\(indent)\(mark)\(entry.key):\(field.role == .goal ? " 0" : "")\n"
  }

  private func whole(_ field: FieldSchema) -> String {
    guard field.role != .weeks, field.role != .audience else {
      let example = field.role == .weeks ? "6" : "400k"
      return language == .vi ? "Ví dụ: \(example)" : "For example: \(example)"
    }
    return ""
  }

  private func example(_ field: FieldSchema) -> String {
    switch field.type {
    case .money: language == .vi ? "Ví dụ: 500tr, 1,2 tỷ" : "For example: 500tr, 1.2 billion"
    case .amount: language == .vi ? "Ví dụ: 50tr hoặc 10%" : "For example: 50tr or 10%"
    case .percent: language == .vi ? "Ví dụ: 30%" : "For example: 30%"
    case .integer: whole(field)
    case .date: "2026-12-01"
    case .flag: language == .vi ? "có | không" : "yes | no"
    case .texts: language == .vi ? "Phân cách bằng dấu phẩy." : "Separate with commas."
    case .number, .choice, .set, .text, .records: ""
    }
  }
}
