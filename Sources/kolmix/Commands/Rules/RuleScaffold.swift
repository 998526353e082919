import CampaignModel

/// The text a new rule starts with.
struct RuleScaffold {
  let name: String
  let field: FieldSchema
  let tier: String

  /// The rule and a test of it, each text in both languages.
  var text: String {
    """
    rule "\(name)" {
      title  = { en = "What it says, in a line", vi = "Quy tắc nói gì, trong một dòng" },
      reason = { en = "Why, so that a client understands it.", vi = "Vì sao, để khách hàng hiểu được." },
      source = "where it is from",
      when   = \(condition),
      favour = { \(tier) = 5 },
    }

    """
  }

  private var condition: String {
    func option(_ index: Int) -> String { field.values.indices.contains(index) ? field.values[index].id : "?" }
    switch field.type {
    case .choice: return "\(field.id):is \"\(option(0))\""
    case .set: return "\(field.id):has \"\(option(0))\""
    case .flag: return "\(field.id):is(true)"
    case .text: return "\(field.id):contains \"…\""
    case .texts: return "\(field.id):has \"…\""
    case .money, .amount: return "\(field.id):below \"100tr\""
    case .percent: return "\(field.id):at_least(0.3)"
    case .integer, .number:
      let bound = field.role == .goal ? "0.3" : number
      return "\(field.id):at_least(\(bound))"
    case .date, .records: return "\(field.id):known()"
    }
  }

  /// A number the field can have.
  private var number: String {
    guard let range = field.range else { return "1" }
    let middle = min(max(range.lowerBound.rounded(.up), 8), range.upperBound)
    return middle.magnitude < 9e15 ? String(Int64(middle)) : "1"
  }
}
