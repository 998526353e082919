import Testing

@testable import Notation

@Suite("Units in headings of tables")
struct ColumnUnitTests {
  @Test(
    "A remark is the unit it names",
    arguments: [
      ("triệu đồng", ColumnUnit.power(6)), ("tr. VNĐ", .power(6)), ("VND m", .power(6)), ("nghìn người", .power(3)),
      ("k followers", .power(3)), ("triệu lượt xem", .power(6)), ("'000 VND", .power(3)), ("1.000đ", .power(3)),
      ("ĐVT: triệu đồng", .power(6)), ("x1000", .power(3)), ("%", .percent), ("phần trăm", .percent),
      ("tuần", .words("tuan")), ("USD", .words("USD")),
    ])
  func known(remark: String, unit: ColumnUnit) {
    #expect(ColumnUnit.parse(remark) == unit)
    #expect(!ColumnUnit.isUnread(remark))
  }

  @Test(
    "A multiplier in a remark nobody understands is told from words that are no unit",
    arguments: [
      ("triệu USD", true), ("tr/tháng", true), ("1000 điểm", true), ("bắt buộc", false), ("dd/mm/yyyy", false),
      ("TikTok/FB", false), ("B2B", false), ("Q1 2027", false),
    ])
  func unknown(remark: String, isUnread: Bool) {
    #expect(ColumnUnit.parse(remark) == nil)
    #expect(ColumnUnit.isUnread(remark) == isUnread)
  }

  @Test(
    "A cell means the same whether a workbook holds a number or a text file digits", arguments: ["300", "1.5", "70"])
  func alike(digits: String) {
    for unit in [ColumnUnit.percent, .words("tuan")] {
      #expect(unit.applied(to: digits) == unit.applied(toNumber: digits).text)
    }
    #expect(ColumnUnit.power(6).applied(toNumber: digits).isNumber)
  }

  @Test(
    "Under percents only a bare number up to 1 may be a share",
    arguments: [("0,3", true), (".5", true), ("1", true), ("1,5", false), ("0", false), ("30%", false), ("x", false)])
  func shares(text: String, isEither: Bool) { #expect(ColumnUnit.isShareOrPercent(text) == isEither) }
}
