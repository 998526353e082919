import CampaignModel
import Notation

/// A line of a source file with a caret under what is wrong, straight on a terminal: tabs become spaces, wide and combining
/// characters count as they show, a long line is cut round the caret.
struct SourceLines {
  /// Whether anything is underlined.
  let hasCaret: Bool
  private let gutter: String
  private let text: String
  private let before: Int
  private let marked: Int
  private let style: TextStyle
  private let width: Int

  /// Lays an excerpt out; `line` goes into the gutter.
  init(_ excerpt: SourceExcerpt, line: Int?, width: Int, style: TextStyle) {
    self.style = style
    self.width = width
    let number = line.flatMap { $0 > 0 ? String($0) : nil } ?? ""
    gutter = DisplayWidth.padded(number, to: 5, atStart: true) + " | "
    let cells = Self.cells(of: excerpt.text)
    let start = excerpt.column.map { min(max($0, 1) - 1, cells.count) }
    let end = start.map { $0 + min(max(excerpt.length, 1), max(cells.count - $0, 1)) }
    // One cell stays free for a caret behind the last character.
    let room = max(20, width - gutter.count - 1)
    let window = Self.window(cells, start: start ?? 0, end: min(end ?? 0, cells.count), room: room)
    let (head, tail) = (window.lowerBound > 0, window.upperBound < cells.count)
    let sign = style.ellipsis
    text = (head ? sign : "") + cells[window].joined() + (tail ? sign : "")
    hasCaret = start != nil
    let shownStart = max(start ?? 0, window.lowerBound)
    before =
      (head ? DisplayWidth.of(sign) : 0)
      + cells[window.lowerBound..<shownStart].reduce(0) { $0 + DisplayWidth.of($1) }
    let shownEnd = max(shownStart, min(end ?? shownStart, window.upperBound))
    marked = max(1, cells[shownStart..<shownEnd].reduce(0) { $0 + DisplayWidth.of($1) })
  }

  /// The source line and, when something is underlined, the caret line with `remark` beside it, or below when there is no room.
  func lines(after remark: String?) -> [String] {
    var shown = style.paint(gutter, .quiet) + text
    while shown.last == " " { shown.removeLast() }
    guard hasCaret else { return [shown] }
    let blank = String(repeating: " ", count: max(0, gutter.count - 2)) + "| "
    let caret = style.paint(String(repeating: "^", count: marked), .error)
    let below = style.paint(blank, .quiet) + String(repeating: " ", count: before) + caret
    guard let remark else { return [shown, below] }
    let fits = gutter.count + before + marked + 1 + DisplayWidth.of(remark) <= width
    if fits { return [shown, below + " " + remark] }
    return [shown, below] + PlainText.wrapped(remark, to: width - blank.count).map { style.paint(blank, .quiet) + $0 }
  }

  /// What each character of the line shows: itself, a tab as spaces to the next multiple of four, a control as `·`.
  private static func cells(of text: String) -> [String] {
    var used = 0
    var cells: [String] = []
    for character in text {
      var cell = String(character)
      if character == "\t" {
        cell = String(repeating: " ", count: 4 - used % 4)
      } else if character.unicodeScalars.contains(where: PlainText.isUnsafe) {
        cell = "·"
      }
      used += DisplayWidth.of(cell)
      cells.append(cell)
    }
    return cells
  }

  /// The characters to show: all when they fit, else a window of `room` cells that begins a little before the caret.
  private static func window(_ cells: [String], start: Int, end: Int, room: Int) -> Range<Int> {
    func width(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + DisplayWidth.of($1) } }
    guard width(0..<cells.count) > room else { return 0..<cells.count }
    let room = room - 6
    var low = min(start, cells.count)
    var high = low
    var used = 0
    let lead = room / 3
    while low > 0, used + DisplayWidth.of(cells[low - 1]) <= lead {
      low -= 1
      used += DisplayWidth.of(cells[low])
    }
    while high < cells.count, used + DisplayWidth.of(cells[high]) <= room {
      used += DisplayWidth.of(cells[high])
      high += 1
    }
    while low > 0, used + DisplayWidth.of(cells[low - 1]) <= room {
      low -= 1
      used += DisplayWidth.of(cells[low])
    }
    return low..<high
  }
}
