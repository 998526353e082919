import CampaignModel

/// Headings of tables over many answers, in both languages, where no label of one answer says it already.
package enum ColumnLabel: String, Sendable, Hashable, CaseIterable {
  case briefName, status, file, line, tierScheme, currency, leadingTier, fixedLines, spendable
  case creatorCount, shareOfSpend, spendOfTier, contractedCount, feeEach, handlingEach, targetShare, pointCount
  case playbook, phases, rules, reasons, risks, tactics, questions, assumptions, unknown, blocks, obstacle
  case smallestBudget, version, packDigest, rateCard
  case wasRecommended, wasIncomplete, wasBlocked, wasInfeasible, wasQuarantined, wasUnderstood, briefsRead
  case nothingWritten, goingOn, progress, progressLeft, seconds, minutes, hours, stopped
  case setting, valueOfSetting, whereFrom, byDefault
  case viewCount, revenue, grossRatingPoints, costPerView, costPerClick, costPerOrder, returnOnInvestment, sheet

  /// What became of a brief that has an answer.
  package static func outcome(_ status: Recommendation.Status) -> ColumnLabel {
    switch status {
    case .recommended: .wasRecommended
    case .incomplete: .wasIncomplete
    case .blocked: .wasBlocked
    case .infeasible: .wasInfeasible
    }
  }

  /// The words in English.
  var english: String {
    switch self {
    case .briefName: "Brief"
    case .status: "Status"
    case .file: "File"
    case .line: "Line"
    case .tierScheme: "Tier scheme"
    case .currency: "Currency"
    case .leadingTier: "Leading tier"
    case .fixedLines: "Fixed lines"
    case .spendable: "For creators"
    case .creatorCount: "creators"
    case .shareOfSpend: "share"
    case .spendOfTier: "spend"
    case .contractedCount: "contracted"
    case .feeEach: "fee each"
    case .handlingEach: "handling each"
    case .targetShare: "target share"
    case .pointCount: "points"
    case .playbook: "Playbook"
    case .phases: "Phases"
    case .rules: "Rules"
    case .reasons: "Reasons"
    case .risks: "Risks"
    case .tactics: "Tactics"
    case .questions: "To ask the client"
    case .assumptions: "Assumptions"
    case .unknown: "Unknown"
    case .blocks: "Blocked because"
    case .obstacle: "Infeasible because"
    case .smallestBudget: "Smallest budget that would do"
    case .version: "kolmix"
    case .packDigest: "Pack"
    case .rateCard: "Rate card"
    case .revenue: "Revenue"
    case .grossRatingPoints: "Gross rating points"
    case .costPerView: "Cost per view"
    case .costPerClick: "Cost per click"
    case .costPerOrder: "Cost per order"
    case .returnOnInvestment: "Return on investment"
    case .sheet: "Answers"
    case .viewCount: "Views"
    case .wasRecommended: "recommended"
    case .wasIncomplete: "incomplete"
    case .wasBlocked: "blocked"
    case .wasInfeasible: "infeasible"
    case .wasQuarantined: "quarantined"
    case .wasUnderstood: "understood"
    case .briefsRead: "{0} briefs read = {1}"
    case .nothingWritten: "dry run: nothing was written"
    case .goingOn: "going on after {0} briefs answered before"
    case .progress: "{0} briefs · {1}/s"
    case .progressLeft: "{0} briefs · {1}/s · {2} · {3} left"
    case .seconds: "{0} s"
    case .minutes: "{0} min {1} s"
    case .hours: "{0} h {1} min"
    case .stopped: "stopped after {0} briefs; nothing is kept"
    case .setting: "SETTING"
    case .valueOfSetting: "VALUE"
    case .whereFrom: "FROM"
    case .byDefault: "default"
    }
  }

  /// The words in Vietnamese.
  var vietnamese: String {
    switch self {
    case .briefName: "Brief"
    case .status: "Kết quả"
    case .file: "Tệp"
    case .line: "Dòng"
    case .tierScheme: "Cách phân hạng"
    case .currency: "Tiền tệ"
    case .leadingTier: "Hạng dẫn đầu"
    case .fixedLines: "Các dòng cố định"
    case .spendable: "Dành cho KOL/KOC"
    case .creatorCount: "số KOL/KOC"
    case .shareOfSpend: "tỷ trọng chi phí"
    case .spendOfTier: "chi phí"
    case .contractedCount: "đã ký hợp đồng"
    case .feeEach: "phí booking mỗi người"
    case .handlingEach: "chi phí vận hành mỗi người"
    case .targetShare: "tỷ trọng hướng tới"
    case .pointCount: "điểm"
    case .playbook: "Khung giai đoạn"
    case .phases: "Giai đoạn"
    case .rules: "Quy tắc"
    case .reasons: "Lý do"
    case .risks: "Rủi ro"
    case .tactics: "Chiến thuật"
    case .questions: "Cần hỏi khách hàng"
    case .assumptions: "Giả định"
    case .unknown: "Chưa rõ"
    case .blocks: "Bị chặn vì"
    case .obstacle: "Không khả thi vì"
    case .smallestBudget: "Ngân sách nhỏ nhất đủ dùng"
    case .version: "kolmix"
    case .packDigest: "Gói quy tắc"
    case .rateCard: "Bảng giá"
    case .revenue: "Doanh thu"
    case .grossRatingPoints: "Tổng điểm tiếp cận (GRP)"
    case .costPerView: "Chi phí mỗi lượt xem"
    case .costPerClick: "Chi phí mỗi lượt nhấp"
    case .costPerOrder: "Chi phí mỗi đơn hàng"
    case .returnOnInvestment: "Lợi nhuận trên chi phí (ROI)"
    case .sheet: "Kết quả"
    case .viewCount: "Lượt xem"
    case .wasRecommended: "có đề xuất"
    case .wasIncomplete: "chưa đầy đủ"
    case .wasBlocked: "bị chặn"
    case .wasInfeasible: "không khả thi"
    case .wasQuarantined: "để riêng"
    case .wasUnderstood: "đọc được"
    case .briefsRead: "đã đọc {0} brief = {1}"
    case .nothingWritten: "chạy thử: không ghi gì"
    case .goingOn: "chạy tiếp sau {0} brief đã trả lời trước đó"
    case .progress: "{0} brief · {1}/giây"
    case .progressLeft: "{0} brief · {1}/giây · {2} · còn {3}"
    case .seconds: "{0} giây"
    case .minutes: "{0} phút {1} giây"
    case .hours: "{0} giờ {1} phút"
    case .stopped: "dừng sau {0} brief; không giữ lại gì"
    case .setting: "THIẾT LẬP"
    case .valueOfSetting: "GIÁ TRỊ"
    case .whereFrom: "TỪ ĐÂU"
    case .byDefault: "mặc định"
    }
  }
}

extension Catalogue {
  /// A heading of a table over many answers, its holes filled.
  package func column(_ label: ColumnLabel, _ arguments: String...) -> String {
    filled(label.english, label.vietnamese, arguments)
  }
}
