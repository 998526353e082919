import CampaignModel
import Notation

/// Numbers, money, shares and dates.
extension ValueReader {
  /// The value of a field of a type that is written as a quantity.
  mutating func quantity(
    _ field: FieldVocabulary, _ path: String, _ scalar: LocatedScalar, at node: LocatedNode
  ) -> FieldValue? {
    if scalar.kind == .boolean {
      wrongType(field, path, node.word, at: node)
      return nil
    }
    do throws(QuantityFailure) {
      let value = try Self.parse(field.schema, scalar, currency: currency)
      guard Self.isInRange(value, field.schema) else { throw QuantityFailure.outOfRange }
      return value
    } catch {
      report(error, field.schema, path, scalar, at: node)
      return nil
    }
  }

  /// Names a failure to read a quantity.
  mutating func report(
    _ failure: QuantityFailure, _ field: FieldSchema, _ path: String, _ scalar: LocatedScalar, at node: LocatedNode
  ) {
    let written = Findings.shown(scalar.text)
    let length = length(of: node)
    switch failure {
    case .notANumber: findings.add(.notANumber, [path, written], at: node.place, length: length)
    case .ambiguous(let first, let second):
      let readings = [first, second].map { RangeText.reading($0, field.type) }
      findings.add(.ambiguousNumber, [path, written] + readings, at: node.place, length: length)
    case .outOfRange:
      let (low, high) = RangeText.ends(of: field)
      findings.add(.outOfRange, [path, written, low, high], at: node.place, length: length)
    case .notWhole, .notAFlag:
      findings.add(.wrongType, [path, field.type.rawValue, written], at: node.place, length: length)
    case .shareWithoutPercent(let suggestion):
      findings.add(
        .wrongType, [path, field.type.rawValue, written], at: node.place, length: length, suggestion: suggestion)
    case .otherUnit(let unit):
      findings.add(.wrongType, [path, field.unit ?? field.type.rawValue, unit], at: node.place, length: length)
    case .otherCurrency(let code):
      findings.add(.currencyMismatch, [code, currency], at: node.place, length: length)
    case .notADate: findings.add(.notADate, [path, written], at: node.place, length: length)
    }
  }

  private static func parse(
    _ field: FieldSchema, _ scalar: LocatedScalar, currency: String
  ) throws(QuantityFailure) -> FieldValue {
    let exact: ExactNumber? = scalar.kind == .number ? ExactNumber(json: scalar.text) : nil
    switch field.type {
    case .date:
      guard scalar.kind != .number else { throw .notADate }
      return .date(try DateNotation.parse(scalar.text))
    case .money:
      guard scalar.kind == .number else { return .money(try MoneyNotation.parse(scalar.text, currency: currency)) }
      guard let exact else { throw .outOfRange }
      return .money(try MoneyNotation.money(exact))
    case .integer:
      guard scalar.kind == .number else { return .integer(try CountNotation.parse(scalar.text, unit: field.unit)) }
      guard let exact else { throw .outOfRange }
      return .integer(try CountNotation.whole(exact))
    case .percent:
      guard scalar.kind == .number else { return .number(try finite(try PercentNotation.parse(scalar.text).asDouble)) }
      guard let exact else { return .number(try finite(Double(scalar.text))) }
      return .number(try finite(try PercentNotation.bare(exact).asDouble))
    case .amount: return try amount(scalar, exact, currency: currency)
    default:
      guard scalar.kind == .number else {
        return .number(try finite(try CountNotation.parseNumber(scalar.text, unit: field.unit).asDouble))
      }
      return .number(try finite(Double(scalar.text)))
    }
  }

  /// Money, or a share: by its percent sign, or as a bare number between 0 and 1, which no money is.
  private static func amount(
    _ scalar: LocatedScalar, _ exact: ExactNumber?, currency: String
  ) throws(QuantityFailure) -> FieldValue {
    if scalar.kind != .number, PercentNotation.isPercent(text: scalar.text) {
      return .number(try share(try PercentNotation.parse(scalar.text)))
    }
    var number = exact
    if scalar.kind != .number {
      do throws(QuantityFailure) {
        let money = try MoneyNotation.parse(scalar.text, currency: currency)
        if isNamed(scalar) || money.amount > 100 { return .money(money) }
        number = ExactNumber(money.amount)
      } catch {
        guard case .notWhole(let value) = error else { throw error }
        number = value
      }
    }
    guard let number else { throw .outOfRange }
    if ExactNumber.zero < number, number < ExactNumber(1) { return .number(try share(number)) }
    // `10` beside a budget of millions is ten percent, or a mistake; ten đồng it is not.
    if currency == "VND", !isNamed(scalar), ExactNumber(1) <= number, number <= ExactNumber(100) {
      throw .shareWithoutPercent(suggestion: number.plain + "%")
    }
    return .money(try MoneyNotation.money(number))
  }

  /// Whether more than digits is written, such as a currency.
  private static func isNamed(_ scalar: LocatedScalar) -> Bool {
    scalar.kind != .number && !scalar.text.utf8.allSatisfy { $0 < 0x41 && $0 != UInt8(ascii: "$") }
  }

  private static func share(_ number: ExactNumber) throws(QuantityFailure) -> Double {
    guard number <= ExactNumber(1), .zero <= number else { throw .outOfRange }
    return number.asDouble
  }

  /// Finite, within ±10^15, and never the negative zero.
  private static func finite(_ number: Double?) throws(QuantityFailure) -> Double {
    guard let number, number.magnitude <= Double(Money.limit) else { throw .outOfRange }
    return number == 0 ? 0 : number
  }

  private static func isInRange(_ value: FieldValue, _ field: FieldSchema) -> Bool {
    guard field.type != .date, let axis = value.axis else { return true }
    // A share of the budget is judged as one; the declared range is of money.
    if field.type == .amount, case .number = value { return true }
    return RangeText.range(of: field).contains(axis)
  }
}
