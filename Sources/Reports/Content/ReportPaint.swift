/// Colours of a report. Tiers run from light to dark, so that the order shows in grey and to every eye; all stand out from
/// white by 3 : 1 at least, texts by 4.5 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
package enum ReportPaint: Sendable, Hashable {
  /// A tier by its place among so many, the smallest first.
  case tier(Int, of: Int)
  /// A budget line by its place.
  case line(Int)
  /// Kept back.
  case reserve
  /// Not spent.
  case unallocated

  /// Its colour.
  package var colour: ReportColour {
    switch self {
    case .tier(let place, let count):
      let last = Self.tiers.count - 1
      return Self.tiers[count <= 1 ? last / 2 : min(max(place, 0) * last / (count - 1), last)]
    case .line(let place): return Self.lines[max(place, 0) % Self.lines.count]
    case .reserve: return ReportColour(0x7A7F87)
    case .unallocated: return ReportColour(0xFFFFFF)
    }
  }

  /// The ramp of tiers.
  package static let tiers = [0x359B8A, 0x247F8A, 0x1F678A, 0x1B4F7C, 0x1A2E5A].map { ReportColour($0) }
  /// Colours of lines.
  package static let lines = [0xC97B12, 0x9A4F0F, 0x8A3F6B, 0x5E2A4B].map { ReportColour($0) }
}

/// A colour of the screen (sRGB).
package struct ReportColour: Sendable, Hashable {
  /// Red, green and blue as 0xRRGGBB.
  package let code: UInt32

  /// A colour by its code.
  package init(_ code: Int) { self.code = UInt32(truncatingIfNeeded: code) & 0xFFFFFF }

  /// `#1f6f8b`.
  package var text: String {
    let digits = String(code, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// Text on white.
  package static let ink = ReportColour(0x1B2430)
  /// Small print on white.
  package static let quiet = ReportColour(0x55606E)
  /// Links and marks on white.
  package static let accent = ReportColour(0x14507A)
  /// What nobody may miss, on its own ground.
  package static let alarm = ReportColour(0x8F2D14)
  /// The ground of warnings.
  package static let alarmGround = ReportColour(0xFDF1EC)
  /// The ground of tables' heads and figures.
  package static let ground = ReportColour(0xF3F6F8)
  /// Lines of tables and pictures.
  package static let line = ReportColour(0xD5DCE3)
  /// From low to high.
  package static let span = ReportColour(0x6A97B8)
  /// Mixes of little interest.
  package static let dust = ReportColour(0x7A8591)
  /// The page.
  package static let paper = ReportColour(0xFFFFFF)
}
