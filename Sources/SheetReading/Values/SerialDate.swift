import CampaignModel

/// Days as spreadsheets count them (ECMA-376 part 1, §18.17.4).
enum SerialDate {
  private static let dayLength = 86_400_000
  /// 1899-12-30, from which the days of 1900-03-01 and later are counted.
  private static let epoch1900 = -25_569
  private static let epoch1904 = -24_107
  /// 9999-12-31.
  private static let lastDay = 2_932_896

  /// What a cell with a format of days or times holds.
  static func cell(_ number: SheetNumber, _ format: CellFormat, since1904: Bool) -> SheetCell {
    let wrong = SheetCell.failure(.noSuchDay(number.written))
    guard number.value >= 0, number.value < 3_000_000 else { return wrong }
    var day = Int(number.value)
    // Milliseconds are finer than anybody types and coarser than the noise of a fraction.
    var time = Int(((number.value - Double(day)) * Double(dayLength)).rounded())
    if format == .elapsed {
      return .date(SheetDate(day: nil, milliseconds: day * dayLength + time, showsTime: true))
    }
    if time >= dayLength {
      day += 1
      time = 0
    }
    let showsTime = format != .day
    if day == 0, format == .time || format == .dayAndTime && !since1904 {
      return .date(SheetDate(day: nil, milliseconds: time, showsTime: true))
    }
    guard let date = date(day, since1904: since1904) else { return wrong }
    return .date(SheetDate(day: date, milliseconds: time, showsTime: showsTime))
  }

  /// The day of a number. 1900 was no leap year, but number 60 is kept for its 29 February.
  private static func date(_ day: Int, since1904: Bool) -> CivilDate? {
    let number: Int
    if since1904 {
      number = epoch1904 + day
    } else {
      guard day != 0, day != 60 else { return nil }
      number = epoch1900 + day + (day < 60 ? 1 : 0)
    }
    return number <= lastDay ? CivilDate(dayNumber: number) : nil
  }
}
