import CampaignModel
import LuaRuntime
import Notation

/// Numbers of rule files: Lua numbers, or text as people write quantities.
enum QuantityReader {
  /// The number in the unit of the type (percent as a fraction, money in đồng, dates in days), or nil. `unit` is a word that
  /// may stand behind a number: `weeks`.
  static func number(_ value: LuaValue, as type: FieldType, unit: String? = nil) -> Double? {
    switch value {
    case .integer(let number): return Double(number)
    case .number(let number): return number.isFinite ? number : nil
    case .string(let text): return number(text, as: type, unit: unit)
    default: return nil
    }
  }

  /// The key of the catalogue that names what a type wants.
  static func kind(of type: FieldType) -> String {
    switch type {
    case .money: "money"
    case .percent: "percent"
    case .amount: "amount"
    case .date: "date"
    case .integer: "integer"
    default: "number"
    }
  }

  private static func number(_ text: String, as type: FieldType, unit: String?) -> Double? {
    switch type {
    case .money: return (try? MoneyNotation.parse(text))?.asDouble
    case .percent: return (try? PercentNotation.parse(text))?.asDouble
    case .amount:
      if PercentNotation.isPercent(text: text) { return (try? PercentNotation.parse(text))?.asDouble }
      return (try? MoneyNotation.parse(text))?.asDouble
    case .date: return (try? DateNotation.parse(text)).map { Double($0.dayNumber) }
    case .integer: return (try? CountNotation.parse(text, unit: unit)).map { Double($0) }
    default: return (try? CountNotation.parseNumber(text, unit: unit))?.asDouble
    }
  }
}
