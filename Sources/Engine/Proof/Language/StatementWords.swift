import CampaignModel
import Notation

/// The words of the language of statements, English and Vietnamese, folded: lower case, without accents.
enum StatementWords {
  /// A phrase and what it means.
  typealias Phrases<Meaning> = [(words: [String], meaning: Meaning)]

  /// Phrases as they are written here, longest first.
  static func phrases<Meaning>(_ written: [(String, Meaning)]) -> Phrases<Meaning> {
    written.map { (words: $0.0.split(separator: " ").map { Folding.bare(String($0)).lowercased() }, meaning: $0.1) }
      .sorted { $0.words.count > $1.words.count }
  }

  /// Words before or after a field that moves: true for more of it.
  static let moves: Phrases<Bool> = phrases([
    ("more", true), ("higher", true), ("a higher", true), ("larger", true), ("a larger", true), ("longer", true),
    ("a longer", true), ("bigger", true), ("a bigger", true), ("greater", true), ("raising", true),
    ("increasing", true), ("less", false), ("lower", false), ("a lower", false), ("smaller", false),
    ("a smaller", false), ("shorter", false), ("a shorter", false), ("fewer", false), ("lowering", false),
    ("reducing", false), ("thêm", true), ("tăng", true), ("tăng thêm", true), ("nâng", true), ("kéo dài", true),
    ("giảm", false), ("bớt", false), ("rút ngắn", false), ("nhiều hơn", true), ("cao hơn", true), ("dài hơn", true),
    ("lớn hơn", true), ("rộng hơn", true), ("ít hơn", false), ("thấp hơn", false), ("ngắn hơn", false),
    ("nhỏ hơn", false),
  ])

  /// What moving it never does: true for raising.
  static let nevers: Phrases<Bool> = phrases([
    ("never lowers", false), ("never lower", false), ("never reduces", false), ("never decreases", false),
    ("never raises", true), ("never raise", true), ("never increases", true), ("does not lower", false),
    ("does not raise", true), ("không bao giờ làm giảm", false), ("không bao giờ giảm", false),
    ("không bao giờ làm tăng", true), ("không bao giờ tăng", true), ("không làm giảm", false),
    ("không làm tăng", true),
  ])

  /// How statements of the second form begin.
  static let neverBoth: Phrases<Void> = phrases([
    ("never both", ()), ("không bao giờ cả", ()), ("không bao giờ có cả", ()), ("không bao giờ đồng thời", ()),
    ("không bao giờ vừa", ()),
  ])

  /// What parts the two events.
  static let both: Phrases<Void> = phrases([("and", ()), ("và", ()), ("lẫn", ()), ("vừa", ())])

  /// A bound a result always keeps: true for the least.
  static let bounds: Phrases<Bool> = phrases([
    ("is always at least", true), ("always at least", true), ("is always at most", false), ("always at most", false),
    ("is never below", true), ("is never less than", true), ("never below", true), ("is never above", false),
    ("is never more than", false), ("never above", false), ("is always >=", true), ("is always ≥", true),
    ("is always <=", false), ("is always ≤", false), ("always >=", true), ("always ≥", true), ("always <=", false),
    ("always ≤", false), ("are always at least", true), ("are always at most", false), ("luôn ít nhất", true),
    ("luôn tối thiểu", true), ("luôn không dưới", true), ("luôn từ", true), ("luôn ít nhất là", true),
    ("luôn tối thiểu là", true), ("luôn nhiều nhất", false), ("luôn tối đa", false), ("luôn không quá", false),
    ("luôn tối đa là", false), ("luôn ≥", true), ("luôn >=", true), ("luôn ≤", false), ("luôn <=", false),
    ("không bao giờ dưới", true), ("không bao giờ thấp hơn", true), ("không bao giờ trên", false),
    ("không bao giờ quá", false), ("không bao giờ vượt quá", false),
  ])

  /// Where one event follows from the other.
  static let implications: Phrases<Void> = phrases([
    ("implies", ()), ("only when", ()), ("only if", ()), ("fires only when", ()), ("always means", ()),
    ("kéo theo", ()), ("suy ra", ()), ("chỉ khi", ()), ("chỉ xảy ra khi", ()), ("=>", ()),
  ])

  /// What begins a condition after a statement.
  static let conditions: Phrases<Void> = phrases([
    ("when", ()), ("if", ()), ("where", ()), ("khi", ()), ("nếu", ()), ("với", ()),
  ])

  /// What joins parts of a condition: true for and.
  static let joints: Phrases<Bool> = phrases([
    ("and", true), ("và", true), ("or", false), ("hoặc", false), ("hay", false),
  ])

  /// Numbers of a tier.
  static let measures: Phrases<TierMeasure> = phrases([
    ("share", .share), ("share of spend", .share), ("booked share", .share), ("tỷ trọng", .share),
    ("tỷ lệ", .share), ("points", .points), ("điểm", .points), ("target", .target), ("target share", .target),
    ("mục tiêu", .target), ("tỷ trọng mục tiêu", .target), ("count", .count), ("creators", .count), ("số", .count),
    ("số lượng", .count), ("số creator", .count), ("số người", .count),
  ])

  /// Small words that mean nothing here.
  static let fillers: Set<String> = ["the", "of", "a", "an", "for", "cua", "thi", "se"]

  /// Kinds of things that may be named before their name.
  static let kinds: Phrases<StatementKind> = phrases([
    ("rule", .rule), ("the rule", .rule), ("quy tắc", .rule), ("tactic", .tactic), ("the tactic", .tactic),
    ("chiến thuật", .tactic), ("risk", .risk), ("the risk", .risk), ("rủi ro", .risk), ("playbook", .playbook),
    ("the playbook", .playbook), ("khung", .playbook),
  ])

  /// Verbs after the name of an event, which mean nothing more.
  static let verbs: Phrases<Void> = phrases([
    ("fires", ()), ("is advised", ()), ("is warned of", ()), ("is followed", ()), ("xảy ra", ()), ("được chọn", ()),
  ])

  /// What is asked of a field.
  static let comparisons: Phrases<StatementComparison> = phrases([
    ("=", .equal), ("is", .equal), ("==", .equal), ("là", .equal), ("bằng", .equal), ("is exactly", .equal),
    ("!=", .notEqual), ("≠", .notEqual), ("is not", .notEqual), ("không phải là", .notEqual), ("khác", .notEqual),
    (">=", .atLeast), ("≥", .atLeast), ("at least", .atLeast), ("is at least", .atLeast), ("ít nhất", .atLeast),
    ("tối thiểu", .atLeast), ("không dưới", .atLeast), ("từ", .atLeast), ("<=", .atMost), ("≤", .atMost),
    ("at most", .atMost), ("is at most", .atMost), ("nhiều nhất", .atMost), ("tối đa", .atMost), ("không quá", .atMost),
    (">", .above), ("above", .above), ("is above", .above), ("more than", .above), ("is more than", .above),
    ("over", .above), ("trên", .above), ("lớn hơn", .above), ("nhiều hơn", .above), ("<", .below),
    ("below", .below), ("is below", .below), ("under", .below), ("is under", .below), ("less than", .below),
    ("is less than", .below), ("dưới", .below), ("nhỏ hơn", .below), ("ít hơn", .below), ("has", .has),
    ("includes", .has), ("have", .has), ("include", .has), ("có", .has), ("gồm", .has), ("is given", .given),
    ("are given", .given), ("is known", .given), ("có nêu", .given), ("is not given", .missing),
    ("are not given", .missing), ("is unknown", .missing), ("không nêu", .missing), ("chưa rõ", .missing),
  ])
}
