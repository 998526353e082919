import CampaignModel

/// The answer in a nutshell, one short line per brief of a batch.
enum JSONLean {
  /// Writes `status`, `name`, `points`, `mix`, `rules`.
  static func write(_ answer: LeanAnswer, to writer: inout JSONWriter) {
    writer.member("status", answer.status.rawValue)
    writer.member("name", answer.name)
    writer.member("points", answer.points)
    writer.member("mix", answer.mix) { writer, mix in
      writer.key("tiers")
      writer.object { writer in
        for booking in mix.tiers {
          writer.key(booking.tier.id)
          writer.object { writer in
            writer.member("count", booking.count)
            writer.member("spend", booking.spend)
            writer.member("share", booking.share)
          }
        }
      }
      writer.member("fixed", mix.lines.reduce(Money.zero) { $0 + $1.amount })
      writer.member("reserve", mix.reserve)
      writer.member("unallocated", mix.unallocated)
      writer.member("total", mix.total)
    }
    writer.member("rules", answer.rules)
  }
}
